import assert from 'node:assert/strict'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { creatorOf } from '#modules/users/index.ts'
import './events.ts'
import { lockSeller } from './queries.ts'
import { catalogue, checkContentType, checkCurrency, checkRoom, priceOf, titleOf } from './rules.ts'
import type { CreatePackage, EditPackage, ListOwnPackages, Package } from './schema.ts'

type Row = Omit<Package, 'title' | 'price'> & { price: { toString(): string } }

/** A package as it goes out: the price with exactly the digits of its currency. */
export function packageOf(row: Row): Package {
  const price = formatMinor(parseMajor(row.price, row.currency), row.currency)
  return { ...row, title: titleOf(row.platform, row.content_type), price }
}

export async function createPackage(tx: Tx, input: CreatePackage): Promise<Package> {
  const creator_id = creatorOf(tx.actor)
  const paid_in = await lockCreator(tx, creator_id)
  const currency = input.currency ?? paid_in
  checkContentType(input.platform, input.content_type)
  checkCurrency(currency, paid_in)
  const price = formatMinor(priceOf(input.price, currency), currency)
  if (input.is_active) checkRoom(await tx.db.package.count({ where: { creator_id, is_active: true } }))

  const row = await tx.db.package.create({
    data: { ...input, creator_id, price, currency, created_at: tx.now, updated_at: tx.now },
  })
  await tx.emit('package.changed', { creator_id })
  return packageOf(row)
}

/** Changes what is sold from now on; orders keep the package as it was bought. */
export async function editPackage(ctx: Ctx, { package_id, ...input }: EditPackage): Promise<Package> {
  const creator_id = creatorOf(ctx.actor)
  return ctx.tx(async (tx) => {
    const paid_in = await lockCreator(tx, creator_id)
    const before = await tx.db.package.findFirst({ where: { id: package_id, creator_id } })
    if (!before) throw new Problem('not_found', 'package.not_found', 'You have no such package')

    const after = { ...before, ...given(input) }
    checkContentType(after.platform, after.content_type)
    // What was priced in a currency the creator has left can be taken off the shelf, not put back.
    if (after.is_active || input.currency !== undefined) checkCurrency(after.currency, paid_in)
    const price = formatMinor(priceOf(after.price.toString(), after.currency), after.currency)
    if (after.is_active && !before.is_active) checkRoom(await tx.db.package.count({ where: { creator_id, is_active: true } }))

    const row = await tx.db.package.update({ where: { id: package_id }, data: { ...after, price, updated_at: tx.now } })
    await tx.emit('package.changed', { creator_id })
    return packageOf(row)
  })
}

export async function listOwnPackages(ctx: Ctx, { cursor, limit }: ListOwnPackages) {
  const creator_id = creatorOf(ctx.actor)
  const scope = `packages.mine ${creator_id}`
  const [before] = cursor === undefined ? [] : readCursor(scope, cursor, 1)
  const rows = await ctx.db.package.findMany({
    where: { creator_id, ...(before !== undefined && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const items = rows.slice(0, limit).map(packageOf)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(scope, [last.id]) : null }
}

export async function readCatalogue() {
  const list = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([slug, name]) => ({ slug, name }))
  return { platforms: Object.entries(catalogue).map(([slug, one]) => ({ slug, name: one.name, content_types: list(one.content_types) })) }
}

async function lockCreator(tx: Tx, creator_id: bigint): Promise<string> {
  const [seller] = await tx.query(lockSeller, [creator_id])
  assert(seller, 'an actor acts for profiles that exist')
  return seller.paid_in
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only the fields that were sent: an absent one keeps its value, null empties it. */
function given<T extends object>(input: T): Given<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Given<T>
}
