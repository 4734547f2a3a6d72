import type { z } from 'zod'
import { placeOrder, viewOrder } from '#modules/orders/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { payFor } from './pay.ts'
import type { CreateOrder, OrderCreated } from './schema.ts'
import { oneOf } from './wanted.ts'

/** Places one order and opens its checkout; the brand pays at `checkout.pay_url`. Problems: `placeFails`, `payFails`. */
export async function createOrder(
  tx: Tx,
  { use_wallet, terms, ...input }: z.output<typeof CreateOrder>,
): Promise<z.output<typeof OrderCreated>> {
  const placed = await placeOrder(tx, { ...oneOf(input), terms })
  const checkout = await payFor(tx, [placed], { use_wallet, terms })
  return { order: await viewOrder(tx, placed.id), checkout }
}
