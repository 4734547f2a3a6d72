import { hour_ms } from '#platform/clock.ts'

export const invitation_ms = 72 * hour_ms

type Dates = { accepted_at: Date | null; revoked_at: Date | null; expires_at: Date }

export function statusOf({ accepted_at, revoked_at, expires_at }: Dates, now: Date): 'accepted' | 'revoked' | 'expired' | 'open' {
  if (accepted_at) return 'accepted'
  if (revoked_at) return 'revoked'
  return expires_at <= now ? 'expired' : 'open'
}
