import type { Actor } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'

export { permissionsOf } from './permissions.ts'
export { standing } from './queries.ts'
export { isStaff, refuseUnlessActive } from './rules.ts'
export { User, userStatuses, userTypes } from './schema.ts'
export * from './contacts.ts'
export * from './passwords.ts'
export * from './service.ts'
export * from './staff.ts'
export { accountKind, changeStaffRole, changeStatus, lockForChange } from './status.ts'

/** The creator profile the actor acts for; Problem `auth.forbidden` (403) when it acts for none. */
export function creatorOf(actor: Actor): bigint {
  if (actor.creator_id === null) throw new Problem('forbidden', 'auth.forbidden', 'Only a creator may do this')
  return actor.creator_id
}

/** The brand profile the actor acts for; Problem `auth.forbidden` (403) when it acts for none. */
export function brandOf(actor: Actor): bigint {
  if (actor.brand_id === null) throw new Problem('forbidden', 'auth.forbidden', 'Only a brand may do this')
  return actor.brand_id
}
