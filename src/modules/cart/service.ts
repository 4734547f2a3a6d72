import type { z } from 'zod'
import { placeOrder, viewOrder } from '#modules/orders/index.ts'
import { openCheckout } from '#modules/payments/index.ts'
import type { Tx } from '#platform/ctx.ts'
import type { CreateOrder, OrderCreated } from './schema.ts'
import { oneOf } from './wanted.ts'

/** Places one order and opens its checkout; the brand pays at `checkout.pay_url`. */
export async function createOrder(tx: Tx, input: z.output<typeof CreateOrder>): Promise<z.output<typeof OrderCreated>> {
  const placed = await placeOrder(tx, oneOf(input))
  const checkout = await openCheckout(tx, [placed])
  return { order: await viewOrder(tx, placed.id), checkout }
}
