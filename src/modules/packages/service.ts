import assert from 'node:assert/strict'
import type { PackageStatus } from '#generated/prisma/enums.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { creatorOf } from '#modules/users/index.ts'
import './events.ts'
import { checkAddOns, keepAddOns } from './addons.ts'
import { checkContentType, contentTypeOf } from './catalogue.ts'
import { countShelf, findOwn, insertPackage, lockSeller, updatePackage, type PackageRow } from './queries.ts'
import { ownPackageOf, soldOf } from './row.ts'
import * as rules from './rules.ts'
import type { CreatePackage, EditPackage, MovePackage, Sold } from './schema.ts'

export async function createPackage(tx: Tx, input: CreatePackage) {
  const creator_id = creatorOf(tx.actor)
  const paid_in = await lockCreator(tx, creator_id)
  const { is_active, status = is_active === false ? 'draft' : 'active', ...given } = input
  if (is_active !== undefined && is_active !== (status === 'active'))
    throw invalidField('/is_active', 'is_active.contradicts_status', 'Give the status alone')

  checkContentType(given.platform, given.content_type)
  const currency = given.currency ?? paid_in
  rules.checkCurrency(currency, paid_in)
  const requires_publication = given.requires_publication ?? contentTypeOf(given.platform, given.content_type)?.requires_publication ?? true
  const { addons, made } = keepAddOns(given.addons, [], 0, { ...given, currency })
  const sold = check({ ...given, currency, requires_publication, addons })
  await checkRoom(tx, creator_id, status)

  const [row] = await tx.query(insertPackage, [creator_id, status, made, tx.now, JSON.stringify(sold)]).catch(orTaken)
  assert(row, 'the package was written')
  await tx.emit('package.changed', { creator_id })
  return ownPackageOf(row)
}

/** Changes what is sold from now on, as a new version; orders keep the one they bought. An edit that changes nothing makes none. */
export async function editPackage(ctx: Ctx, { package_id, version, is_active, ...input }: EditPackage) {
  return ctx.tx(async (tx) => {
    const { before, paid_in } = await lockOwn(tx, package_id)
    rules.checkEditable(before.status)
    rules.checkVersion(before.version, version)

    const { addons: offered, ...fields } = given(input)
    const merged = { ...before, ...fields }
    checkContentType(merged.platform, merged.content_type)
    const status = is_active === undefined ? before.status : rules.switched(before.status, is_active)
    // What was priced in a currency the creator has left can be taken off the shelf, not put back.
    if (status === 'active' || input.currency !== undefined) rules.checkCurrency(merged.currency, paid_in)
    const kept = offered
      ? keepAddOns(offered, before.addons, before.addons_made, merged)
      : { addons: before.addons, made: before.addons_made }
    if (!offered) checkAddOns(kept.addons, merged)
    const sold = check({ ...merged, addons: kept.addons })
    if (status !== before.status) await checkRoom(tx, before.creator_id, status, package_id)
    return write(tx, before, status, sold, kept.made)
  })
}

/** Publishes, pauses, resumes or archives: one row of the table of moves. */
export function movePackage(move: rules.PackageMove) {
  return async (tx: Tx, { package_id, version }: MovePackage) => {
    const { before, paid_in } = await lockOwn(tx, package_id)
    rules.checkVersion(before.version, version)
    const status = rules.moved(before.status, move)
    if (status === 'active') rules.checkCurrency(before.currency, paid_in)
    if (status !== 'archived') await checkRoom(tx, before.creator_id, status, package_id)
    return write(tx, before, status, soldOf(before), before.addons_made)
  }
}

type Before = PackageRow & { addons_made: number }

async function write(tx: Tx, before: Before, status: PackageStatus, sold: Sold, made: number) {
  const changed = rules.changesOf(soldOf(before), sold).length > 0
  if (changed && before.version >= rules.most_versions)
    throw new Problem('conflict', 'package.too_many_versions', 'This package was edited too often; archive it and make a new one')
  const version = before.version + (changed ? 1 : 0)
  const [row] = await tx.query(updatePackage, [before.id, status, version, made, tx.now, JSON.stringify(sold)]).catch(orTaken)
  assert(row, 'the package is locked')
  await tx.emit('package.changed', { creator_id: before.creator_id })
  return ownPackageOf(row)
}

/** What holds of all that is sold, new or edited. */
function check(sold: Sold): Sold {
  rules.checkTier(sold)
  rules.priceOf(sold.price, sold.currency)
  return soldOf(sold)
}

async function checkRoom(tx: Tx, creator_id: bigint, status: PackageStatus, without = 0n): Promise<void> {
  const [shelf] = await tx.query(countShelf, [creator_id, without])
  assert(shelf, 'a count is always answered')
  rules.checkRoom(status, shelf)
}

async function lockOwn(tx: Tx, package_id: bigint): Promise<{ before: Before; paid_in: string }> {
  const creator_id = creatorOf(tx.actor)
  const paid_in = await lockCreator(tx, creator_id)
  const [before] = await tx.query(findOwn, [package_id, creator_id])
  if (!before) throw new Problem('not_found', 'package.not_found', 'You have no such package')
  return { before, paid_in }
}

async function lockCreator(tx: Tx, creator_id: bigint): Promise<string> {
  const [seller] = await tx.query(lockSeller, [creator_id])
  assert(seller, 'an actor acts for profiles that exist')
  return seller.paid_in
}

function orTaken(error: unknown): never {
  if (pgConstraint(error) === 'package_one_of_each_tier')
    throw new Problem('conflict', 'package.tier_taken', 'The group has a package of this tier; archive that one first', { cause: error })
  throw error
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only the fields that were sent: an absent one keeps its value, null empties it. */
function given<T extends object>(input: T): Given<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Given<T>
}
