import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { userOfCreator } from '#modules/profiles/index.ts'
import { openAddress } from './address.ts'
import { showsAddress } from './rules.ts'
import type { RevealAddress, RevealedAddress, Shipment, ShipmentId } from './schema.ts'
import { present, readShipment } from './view.ts'

/** How far the product is, and where it goes for those who may know. */
export async function viewShipment(ctx: Ctx, { order_id }: ShipmentId): Promise<Shipment> {
  const { order, row } = await readShipment(ctx, order_id)
  const { address_sealed } = row
  const shown = address_sealed !== null && showsAddress(order.party, order, ctx.actor.impersonator_id !== null)
  return { ...present(order, row, ctx.now), address: shown ? openAddress(ctx, { order_id, address_sealed }) : null }
}

/** Shows staff where it goes, once it is written down who looked and why. */
export async function revealAddress(ctx: Ctx, { order_id, reason }: RevealAddress): Promise<RevealedAddress> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const { order, row } = await readShipment(tx, order_id)
    const { address_sealed } = row
    if (address_sealed === null)
      throw new Problem('conflict', 'shipment.address_forgotten', 'The address was forgotten 30 days after the end')
    const subject_id = (await userOfCreator(tx, order.creator_id)) ?? null
    await record(tx, 'shipments.address_revealed', { subject_id, facts: { order_id: String(order_id), reason } })
    return { order_id, address: openAddress(tx, { order_id, address_sealed }) }
  })
}
