import { z } from 'zod'
import { instant } from '#platform/wire.ts'

export const Terms = z.object({ version: z.string(), text: z.string(), text_sha256: z.string() }).meta({ id: 'Terms' })

export const AcceptTerms = z.object({ version: z.iso.date({ error: 'Give the version of the terms, such as "2026-01-31"' }) })
export const TermsAccepted = z.object({ version: z.string(), accepted_at: instant }).meta({ id: 'TermsAccepted' })
export type TermsAccepted = z.output<typeof TermsAccepted>

export const steps = ['role', 'contact', 'terms', 'profile'] as const
const percentage = z.int().min(0).max(100)

/** What is still to be done before everything works; computed at each request. */
export const Onboarding = z
  .object({
    completed: z.boolean(),
    percentage,
    /** The first that is not done; null when all are. */
    next: z.enum(steps).nullable(),
    steps: z.array(z.object({ step: z.enum(steps), done: z.boolean(), percentage, missing: z.array(z.string()) })),
  })
  .meta({ id: 'Onboarding' })
export type Onboarding = z.output<typeof Onboarding>
