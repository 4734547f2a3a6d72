import type { z } from 'zod'
import { placeOrder, viewOrder, type WantedOrder } from '#modules/orders/index.ts'
import { openCheckout } from '#modules/payments/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { invalidField } from '#platform/problem.ts'
import type { CreateOrder, OrderCreated } from './schema.ts'

/** Places an order for a package and opens its checkout; the brand pays at `checkout.pay_url`. */
export async function createOrder(tx: Tx, input: z.output<typeof CreateOrder>): Promise<z.output<typeof OrderCreated>> {
  const placed = await placeOrder(tx, wantedOf(input))
  const checkout = await openCheckout(tx, [placed])
  return { order: await viewOrder(tx, placed.id), checkout }
}

function wantedOf({ package_id, offer_id, package_version, addons, ...wishes }: z.output<typeof CreateOrder>): WantedOrder {
  if (package_id !== undefined && offer_id === undefined) return { package_id, package_version, addons, ...wishes }
  if (offer_id === undefined) throw invalidField('/package_id', 'required', 'Give a package_id or an offer_id')
  if (package_id !== undefined) throw invalidField('/package_id', 'order.of_one_thing', 'Give a package_id or an offer_id, not both')
  if (package_version !== undefined) throw invalidField('/package_version', 'offer.is_whole', 'An offer is ordered as it was accepted')
  if (addons.length > 0) throw invalidField('/addons', 'offer.is_whole', 'An offer is ordered as it was accepted')
  return { offer_id, ...wishes }
}
