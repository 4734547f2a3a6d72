import assert from 'node:assert/strict'
import type { Scope, Tx } from '#platform/ctx.ts'
import type {} from './events.ts'
import {
  blocked,
  countOne,
  createBrand,
  createCreator,
  dropBrand,
  dropCreator,
  findBlockedCreators,
  findCreatorOfUser,
  findSeen,
  findUserOfCreator,
  holdCreator,
  markBrand,
  markCreator,
} from './queries.ts'

export { dayIn, freeOf, nextFreeDate, type Capacity, type Free, type Load } from './capacity.ts'
export { countryCodeOf } from './countries.ts'
export { Completion } from './schema.ts'
export { LatestReview, recordStanding, type Standing } from './standing.ts'
export { Category, Country, day, Language, line, prose, Timezone } from './text.ts'
export { profileOf } from './view.ts'

/**
 * The profile of a new account, empty but for a brand's company, which is called `name` until it is changed. For a sign-up that is begun
 * again with the other role, what the first one left is removed.
 */
export async function createProfile(tx: Tx, user_id: bigint, user_type: 'brand' | 'creator', name: string): Promise<void> {
  if (user_type === 'brand') {
    await tx.query(dropCreator, [user_id])
    await tx.query(createBrand, [user_id, name, tx.now])
  } else {
    await tx.query(dropBrand, [user_id])
    await tx.query(createCreator, [user_id, tx.now])
  }
}

/** One more order the creator has completed; answers how many there are now and emits `creator.changed`. */
export async function countCollaboration(tx: Tx, creator_id: bigint): Promise<number> {
  const [row] = await tx.query(countOne, [creator_id, tx.now])
  assert(row, 'the creator exists')
  await tx.emit('creator.changed', { creator_id })
  return row.total_collaborations
}

/** The account behind a creator's profile; undefined when there is no such creator. */
export async function userOfCreator(scope: Scope, creator_id: bigint): Promise<bigint | undefined> {
  const [row] = await scope.query(findUserOfCreator, [creator_id])
  return row?.user_id
}

/** The creator's profile of an account; undefined when it has none. */
export async function creatorIdOfUser(scope: Scope, user_id: bigint): Promise<bigint | undefined> {
  const [row] = await scope.query(findCreatorOfUser, [user_id])
  return row?.creator_id
}

/** Whether one of these two accounts has blocked the other: such a pair never meets in search, orders or messages. */
export async function isBlocked(scope: Scope, one_user_id: bigint, other_user_id: bigint): Promise<boolean> {
  const [row] = await scope.query(blocked, [one_user_id, other_user_id])
  return row?.blocked ?? false
}

/** Nobody else decides about this creator's orders, works or accounts until the transaction ends. */
export async function holdCreatorProfile(tx: Tx, creator_id: bigint): Promise<void> {
  const [held] = await tx.query(holdCreator, [creator_id])
  assert(held, 'the creator exists')
}

/** Whether the actor may see what this creator shows: the account is active, and no block stands between the two. */
export async function seesCreator(scope: Scope, creator_id: bigint): Promise<boolean> {
  const found = await scope.query(findSeen, [creator_id, scope.actor.id, scope.now])
  return found.length > 0
}

/** Gives a brand or a creator the mark of being verified, or takes it; answers whether that changed anything. */
export async function markVerified(tx: Tx, user_id: bigint, verified: boolean): Promise<boolean> {
  const [creator] = await tx.query(markCreator, [user_id, verified, tx.now])
  const [brand] = await tx.query(markBrand, [user_id, verified, tx.now])
  if (creator) await tx.emit('creator.changed', creator)
  if (creator ?? brand) await tx.emit('profile.changed', { user_id })
  return (creator ?? brand) !== undefined
}

/** The creators the caller never meets, because one of the two has blocked the other; nobody for a stranger, who is not looked up. */
export async function blockedCreators(scope: Scope): Promise<bigint[]> {
  if (scope.actor.id === null) return []
  return (await scope.query(findBlockedCreators, [scope.actor.id])).map((row) => row.creator_id)
}
