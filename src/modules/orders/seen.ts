import type { Scope, Tx } from '#platform/ctx.ts'
import type { Party } from './facts.ts'
import { findOrder, lockOrder, type OrderRow } from './queries.ts'
import { partyOf } from './visible.ts'

/** How an order stands, and as whom the actor sees it. */
export type SeenOrder = Pick<OrderRow, 'creator_id' | 'status' | 'accepted_at' | 'ended_at' | 'info_requests'> & {
  readonly order_id: bigint
  readonly party: Party
}

/** For modules that keep something beside an order; Problem `order.not_found` (404) for what the actor may not see. */
export async function seeOrder(scope: Scope, order_id: bigint): Promise<SeenOrder> {
  return seenBy(scope, await findOrder(scope, order_id))
}

/** The same, and nobody else moves the order until the transaction ends. */
export async function holdOrder(tx: Tx, order_id: bigint): Promise<SeenOrder> {
  return seenBy(tx, await lockOrder(tx, order_id))
}

function seenBy({ actor }: Scope, order: OrderRow): SeenOrder {
  const { id: order_id, creator_id, status, accepted_at, ended_at, info_requests } = order
  return { order_id, creator_id, status, accepted_at, ended_at, info_requests, party: partyOf(actor, order) }
}
