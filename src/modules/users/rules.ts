import { Problem } from '#platform/problem.ts'
import type { User } from './schema.ts'

/** Only an active account may act; Problem `auth.unverified`, `auth.suspended` or `auth.banned` (403). */
export function refuseUnlessActive(status: User['status']): void {
  if (status === 'active') return
  if (status === 'pending') throw new Problem('forbidden', 'auth.unverified', 'Confirm your number or address with the code we sent first')
  if (status === 'suspended') throw new Problem('forbidden', 'auth.suspended', 'This account is suspended; write to support')
  throw new Problem('forbidden', 'auth.banned', 'This account is closed for good')
}
