import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { AcceptTerms, Onboarding, Terms, TermsAccepted } from './schema.ts'
import { acceptTerms, readOnboarding, readTerms } from './service.ts'

export const endpoints = [
  endpoint({
    id: 'onboarding.terms',
    at: 'GET /auth/terms',
    allow: 'anyone',
    summary: 'Read the current terms',
    input: z.object({}),
    output: Terms,
    run: readTerms,
  }),
  endpoint({
    id: 'onboarding.accept_terms',
    at: 'POST /auth/terms/accept',
    allow: 'signed_in',
    summary: 'Accept the current terms, by their version',
    input: AcceptTerms,
    output: TermsAccepted,
    fails: { 'terms.not_current': 409 },
    run: acceptTerms,
  }),
  endpoint({
    id: 'onboarding.steps',
    at: 'GET /onboarding',
    allow: 'profile.edit',
    summary: 'What I have still to do before everything works',
    input: z.object({}),
    output: Onboarding,
    run: readOnboarding,
  }),
]
