import type { Looking } from '#modules/submissions/index.ts'
import type { Scope } from '#platform/ctx.ts'
import { gave_back } from './content.ts'
import { findOrder } from './queries.ts'
import { ended } from './rules.ts'
import { partyOf } from './visible.ts'

/** What the endpoints for an order's content have in common. */
export const see = { allow: 'orders.take_part' } as const
export const found = { 'order.not_found': 404 } as const
export const version = { ...found, 'submission.not_found': 404 } as const

/** The order as its content is looked at; Problem `order.not_found` (404) for what the actor may not see. */
export async function look(scope: Scope, { order_id }: { order_id: bigint }): Promise<Looking> {
  const order = await findOrder(scope, order_id)
  const party = partyOf(scope.actor, order)
  return { order_id, party: party === 'system' ? 'staff' : party, void: gave_back.has(order.status), ended: ended.has(order.status) }
}
