import assert from 'node:assert/strict'
import type { Scope, Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import './events.ts'
import { anotherAdmin, findKind, lockAccount, lockStaff, setRole, setStatus } from './queries.ts'
import { isStaff, mayDo, refuseToTouch, statusAfter, type StatusMove } from './rules.ts'
import type { User } from './schema.ts'

type Subject = { id: bigint; user_type: User['user_type']; status: User['status'] }

/**
 * Suspends, bans or reinstates somebody else, with a row of history. Problem `user.not_found` (404), `user.is_you`, `user.last_admin`,
 * `user.wrong_status` (409), `user.is_staff` (403). Ending the sessions is the caller's: they are not the account's.
 */
export async function changeStatus(
  tx: Tx,
  user_id: bigint,
  { move, reason, until = null }: { move: StatusMove; reason: string; until?: Date | null },
): Promise<User['status']> {
  if (until && until <= tx.now) throw invalidField('/until', 'time.past', 'Give a time to come')
  const subject = await lockForChange(tx, user_id)
  const status = statusAfter(move, subject.status)
  if (subject.status === 'banned' && !mayDo(tx.actor, 'users.ban'))
    throw new Problem('forbidden', 'auth.forbidden', 'Only an admin may take a ban back')
  if (status !== 'active') await refuseLastAdmin(tx, subject)
  await tx.query(setStatus, [user_id, subject.status, status, reason, tx.actor.id, until, tx.now])
  const facts = { from: subject.status, to: status, reason, until: until?.toISOString() ?? null }
  await record(tx, `users.${pastOf[move]}`, { subject_id: user_id, facts })
  await tx.emit('user.status_changed', { user_id, status })
  return status
}

const pastOf = { suspend: 'suspended', ban: 'banned', reinstate: 'reinstated' } as const

/** Makes an agent an admin or an admin an agent, and nobody else anything. Problem as `changeStatus`, and `user.not_staff` (409). */
export async function changeStaffRole(tx: Tx, user_id: bigint, role: 'agent' | 'admin'): Promise<void> {
  const subject = await lockForChange(tx, user_id)
  if (!isStaff(subject.user_type)) throw new Problem('conflict', 'user.not_staff', 'Brands and creators stay what they are; invite staff')
  if (subject.user_type === role) return
  if (role === 'agent') await refuseLastAdmin(tx, subject)
  await tx.query(setRole, [user_id, role, tx.now])
  await record(tx, 'users.role_changed', { subject_id: user_id, facts: { from: subject.user_type, to: role } })
}

/** What somebody is, whom staff want to do something to; Problem `user.not_found` (404). */
export async function accountKind(scope: Scope, user_id: bigint): Promise<Subject> {
  const [subject] = await scope.query(findKind, [user_id, scope.now])
  if (subject) return subject
  throw new Problem('not_found', 'user.not_found', 'There is no such account')
}

/**
 * Somebody else's account, which nobody else changes until the transaction ends. Problem `user.not_found` (404), `user.is_you` (409),
 * `user.is_staff` (403). Changes among staff happen in turn: two admins who stop each other at once must not leave none.
 */
export async function lockForChange(tx: Tx, user_id: bigint): Promise<Subject> {
  const found = await accountKind(tx, user_id)
  refuseToTouch(tx.actor, found)
  if (isStaff(found.user_type)) await tx.query(lockStaff)
  const [subject] = await tx.query(lockAccount, [user_id, tx.now])
  assert(subject, 'an account is never deleted once somebody can name it')
  return subject
}

async function refuseLastAdmin(tx: Tx, { id, user_type }: Subject): Promise<void> {
  if (user_type !== 'admin') return
  const [another] = await tx.query(anotherAdmin, [id, tx.now])
  if (!another) throw new Problem('conflict', 'user.last_admin', 'Nobody would be left who can administer')
}
