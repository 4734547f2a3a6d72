import assert from 'node:assert/strict'
import type { z } from 'zod'
import { findSales } from '#modules/orders/index.ts'
import { composeTerms, requirementsFormOf, soldOf, type Chosen } from '#modules/packages/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { draftOf } from './lines.ts'
import { deleteItems, emptyCart, findItems, lockItems, updateItem, type ItemRow } from './queries.ts'
import { answersFor } from './rules.ts'
import type { AcceptChanges, CartItem, EditItem, Removed, RemoveItem } from './schema.ts'
import { noSuchItem, viewItem } from './view.ts'
import { chosenBy, kept, ofOneThing, wantedBy } from './wanted.ts'

type Answer = Promise<z.output<typeof CartItem>>

/** Changes a line. Add-ons are chosen among those of the version the brand saw: a newer one is accepted first. */
export function editItem(ctx: Ctx, { item_id, ...input }: z.output<typeof EditItem>): Answer {
  return ctx.tx(async (tx) => {
    const item = await lockItem(tx, item_id)
    const addons = input.addons ?? chosenBy(item)
    const { platform, content_type } = await termsOf(tx, item, addons)
    const answers = input.answers === undefined ? item.answers : draftOf(requirementsFormOf(platform, content_type), input.answers)
    const { requirements = item.requirements, deadline = item.deadline, note = item.note } = input
    await write(tx, { ...item, addons: addons.map(kept), answers, requirements, deadline, note })
    return viewItem(tx, item_id)
  })
}

/** Takes the package as it is sold now: what it no longer has of the add-ons falls away, and answers that nobody asks for any more. */
export async function acceptChanges(tx: Tx, { item_id, package_version }: z.output<typeof AcceptChanges>): Answer {
  const item = await lockItem(tx, item_id)
  const [sought] = await findSales(tx, [{ ...wantedBy({ ...item, deadline: null }), ...(item.offer_id === null && { package_version }) }])
  if (sought?.problem) throw sought.problem
  if (!sought?.sale) throw new Error('a sale is found or refused')
  const { bought } = sought.sale
  const addons = bought.addons.map(({ addon_id, quantity }) => ({ addon_id, quantity }))
  const answers = answersFor(requirementsFormOf(bought.platform, bought.content_type), item.answers)
  await write(tx, { ...item, package_version: bought.package_version, addons, answers })
  return viewItem(tx, item_id)
}

export async function removeItem(ctx: Ctx, { item_id }: z.output<typeof RemoveItem>): Promise<z.output<typeof Removed>> {
  const { length } = await ctx.tx((tx) => tx.query(deleteItems, [brandOf(tx.actor), [item_id]]))
  if (length === 0) throw noSuchItem()
  return { removed: length }
}

export async function removeAll(ctx: Ctx): Promise<z.output<typeof Removed>> {
  const { length } = await ctx.tx((tx) => tx.query(emptyCart, [brandOf(tx.actor)]))
  return { removed: length }
}

/** Of the version the brand saw, with these add-ons; Problem `request.invalid` or `order.of_one_thing` (400) when it cannot have them. */
async function termsOf(tx: Tx, item: ItemRow, addons: readonly Chosen[]) {
  if (item.seen && item.package_version !== null) return composeTerms(soldOf(item.seen), item.package_version, addons).bought
  if (addons.length > 0) throw ofOneThing('/addons', 'An offer is ordered as it was accepted')
  const [sought] = await findSales(tx, [wantedBy(item)])
  assert(sought?.sale, 'an offer in a cart can always be told')
  return sought.sale.bought
}

async function lockItem(tx: Tx, item_id: bigint): Promise<ItemRow> {
  const named = [brandOf(tx.actor), [item_id]]
  await tx.query(lockItems, named)
  const [item] = await tx.query(findItems, named)
  if (!item) throw noSuchItem()
  return item
}

async function write(tx: Tx, item: ItemRow): Promise<void> {
  const { id, package_version, addons, answers, requirements, deadline, note } = item
  const values = [package_version, JSON.stringify(addons), JSON.stringify(answers), requirements, deadline, note, tx.now]
  await tx.query(updateItem, [brandOf(tx.actor), id, ...values])
}
