import type { Ctx } from '#platform/ctx.ts'
import { relay, type Told } from '#platform/realtime/relay.ts'
import './events.ts'
import { findParties } from './queries.ts'
import type { Status } from './facts.ts'

declare module '#platform/realtime/relay.ts' {
  interface Frames {
    /** The order is at this version or a later one: read it again. */
    'order.updated': { order_id: bigint; version: number; status: Status }
  }
}

const moves = [
  'order.placed', 'order.paid', 'order.accepted', 'order.rejected', 'order.cancelled', 'order.expired', 'order.extended', 'order.info_requested',
  'order.info_provided', 'order.submitted', 'order.revision_requested', 'order.approved', 'order.published', 'order.publication_reported', 'order.completed',
  'order.change_proposed', 'order.changed', 'order.change_closed', 'order.disputed', 'order.resumed', 'order.refunded', 'order.partly_refunded',
] as const // prettier-ignore

/** Both parties see every move. */
export const relays = moves.map((move) => relay(move, 'order.updated', tellParties))

async function tellParties(ctx: Ctx, { order_id }: { order_id: bigint }): Promise<Told<'order.updated'> | undefined> {
  const found = await findParties(ctx, order_id)
  if (!found) return undefined
  const { version, status, brand_user_id, creator_user_id } = found
  return { users: [brand_user_id, creator_user_id], data: { order_id, version, status } }
}
