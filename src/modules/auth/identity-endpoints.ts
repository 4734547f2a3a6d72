import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { stepUp } from './fresh.ts'
import { linkGoogle, listMine, unlinkGoogle } from './identities.ts'
import { Identities, Identity, LinkGoogle, Unlinked } from './identity-schema.ts'

const standing: Fails = { 'auth.unverified': 403, 'auth.suspended': 403, 'auth.banned': 403 }

export const identityEndpoints = [
  endpoint({
    id: 'auth.identities',
    at: 'GET /auth/identities',
    allow: 'signed_in',
    summary: 'The accounts elsewhere that sign in to this one',
    input: z.object({}),
    output: Identities,
    run: listMine,
  }),
  endpoint({
    id: 'auth.link_google',
    at: 'POST /auth/identities/google',
    allow: 'signed_in',
    summary: 'Let a Google account sign in to this account',
    description: 'Linking the same one again changes nothing. Needs a recent sign-in.',
    input: LinkGoogle,
    output: Identity,
    fails: {
      'google.token_invalid': 401,
      'google.unavailable': 503,
      'auth.identity_taken': 409,
      'auth.identity_exists': 409,
      ...stepUp,
      ...standing,
    },
    run: linkGoogle,
  }),
  endpoint({
    id: 'auth.unlink_google',
    at: 'DELETE /auth/identities/google',
    allow: 'signed_in',
    summary: 'Let the Google account no longer sign in, and end all other sessions',
    description: 'Needs a recent sign-in.',
    input: z.object({}),
    output: Unlinked,
    fails: { 'auth.identity_not_found': 404, 'auth.last_identity': 409, ...stepUp },
    run: unlinkGoogle,
  }),
]
