import { z } from 'zod'
import { id, instant, pageOf, pageQuery } from '#platform/wire.ts'

export const ListSessions = z.object(pageQuery)
export const RevokeSession = z.object({ session_id: id })

/** One sign-in on one device. `last_used_at` moves when tokens are renewed, so it may be 15 minutes behind. */
export const Session = z
  .object({
    id,
    created_at: instant,
    last_used_at: instant,
    user_agent: z.string().nullable(),
    ip: z.string().nullable(),
    current: z.boolean(),
  })
  .meta({ id: 'Session' })

export const SessionPage = pageOf(Session).meta({ id: 'SessionPage' })
export type SessionPage = z.output<typeof SessionPage>

export const SessionsEnded = z.object({ ended: z.int() }).meta({ id: 'SessionsEnded' })
