import { Problem } from '#platform/problem.ts'
import type { User } from './schema.ts'

type Status = User['status']

/** Only an active account may act; Problem `auth.unverified`, `auth.suspended` or `auth.banned` (403). */
export function refuseUnlessActive(status: Status): void {
  if (status === 'active') return
  if (status === 'pending') throw new Problem('forbidden', 'auth.unverified', 'Confirm your number or address with the code we sent first')
  if (status === 'suspended') throw new Problem('forbidden', 'auth.suspended', 'This account is suspended; write to support')
  throw new Problem('forbidden', 'auth.banned', 'This account is closed for good')
}

export const isStaff = (role: string): boolean => role === 'agent' || role === 'admin'

/**
 *   active ──suspend──▶ suspended ──ban──▶ banned
 *     ▲ └─────────────ban───────────────────▲ │
 *     └──reinstate, or `until` is past ┘      │
 *     └───────────────reinstate───────────────┘
 *
 * A pending account is nobody's yet: there is nothing to stop.
 */
export const statusMoves = {
  suspend: { from: ['active', 'suspended'], to: 'suspended' },
  ban: { from: ['active', 'suspended'], to: 'banned' },
  reinstate: { from: ['suspended', 'banned'], to: 'active' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>
export type StatusMove = keyof typeof statusMoves

/** The status a move leads to; Problem `user.wrong_status` (409) where it leads nowhere. */
export function statusAfter(move: StatusMove, before: Status): Status {
  const { from, to }: { from: readonly Status[]; to: Status } = statusMoves[move]
  if (from.includes(before)) return to
  throw new Problem('conflict', 'user.wrong_status', `The account is ${before}`)
}

type Somebody = { kind: string; id: bigint | null; permissions: ReadonlySet<string> }

/** The system may do what any of staff may. */
export const mayDo = (actor: Somebody, permission: string) => actor.kind === 'system' || actor.permissions.has(permission)

/** Who may stop, reinstate or change whom; Problem `user.is_you` (409), `user.is_staff` (403). The last admin is the database's to count. */
export function refuseToTouch(actor: Somebody, subject: { id: bigint; user_type: User['user_type'] }): void {
  if (subject.id === actor.id) throw new Problem('conflict', 'user.is_you', 'Ask another admin to do this to your own account')
  if (isStaff(subject.user_type) && !mayDo(actor, 'staff.manage'))
    throw new Problem('forbidden', 'user.is_staff', 'Only an admin may do this to staff')
}
