import type { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { netOf, totalOf } from './amounts.ts'
import { factsOf, findOrder, findOrders, listOrders, type OrderRow } from './queries.ts'
import { canOf } from './rules.ts'
import type { ListOrders, Order, OrderPage } from './schema.ts'
import { partyOf } from './visible.ts'
import { invalidField } from '#platform/problem.ts'

/** The order as it crosses the wire, with the moves open to the actor. */
export function present(scope: Scope, order: OrderRow): z.output<typeof Order> {
  const money = (minor: bigint) => formatMinor(minor, order.currency)
  const facts = factsOf(order, scope.now)
  const party = partyOf(scope.actor, order)
  return {
    ...order,
    total_amount: money(totalOf(order)),
    price: money(order.price_minor),
    brand_fee: money(order.brand_fee_minor),
    brand_fee_tax: money(order.brand_fee_tax_minor),
    commission: money(order.commission_minor),
    commission_tax: money(order.commission_tax_minor),
    withholding: money(order.withholding_minor),
    creator_net: money(netOf(order)),
    commission_rule_id: party === 'brand' ? null : order.commission_rule_id,
    commission_why: party === 'brand' ? null : (order.rates?.why ?? null),
    held: money(facts.held_minor),
    refunded: money(order.refunded_minor),
    change_open: order.change !== null,
    can: canOf(party, facts),
  }
}

/** One order the actor may see; Problem `order.not_found` (404). */
export async function viewOrder(scope: Scope, id: bigint): Promise<z.output<typeof Order>> {
  return present(scope, await findOrder(scope, id))
}

/** Those of these orders that the actor may see, by id. */
export async function viewSomeOrders(scope: Scope, ids: readonly bigint[]): Promise<z.output<typeof Order>[]> {
  return (await findOrders(scope, ids)).map((order) => present(scope, order))
}

/** The actor's orders, newest first. The cursor is the id of the last one seen. */
export async function viewOrders(scope: Scope, input: z.output<typeof ListOrders>): Promise<z.output<typeof OrderPage>> {
  if (input.cursor !== undefined && !/^[1-9]\d{0,17}$/.test(input.cursor))
    throw invalidField('/cursor', 'cursor.invalid', 'Send the cursor as it was given in next')
  const rows = await listOrders(scope, input.cursor ? BigInt(input.cursor) : null, input.status ?? null, input.limit + 1)
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  return { items: page.map((row) => present(scope, row)), next: rows.length > page.length && last ? last.id.toString() : null }
}
