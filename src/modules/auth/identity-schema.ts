import { z } from 'zod'
import { instant } from '#platform/wire.ts'
import { GoogleIdToken, Nonce } from './schema.ts'

export const LinkGoogle = z.object({ google_id_token: GoogleIdToken, nonce: Nonce.optional() })
export type LinkGoogle = z.output<typeof LinkGoogle>

/** An account at a provider that signs in to this one. */
export const Identity = z
  .object({
    provider: z.literal('google'),
    /** As the provider told it when the two were linked. */
    email: z.string(),
    linked_at: instant,
    /** False while it is the only way in. */
    can_unlink: z.boolean(),
  })
  .meta({ id: 'Identity' })
export type Identity = z.output<typeof Identity>

export const Identities = z.object({ items: z.array(Identity) })

export const Unlinked = z.object({ unlinked_at: instant })
