import { z } from 'zod'
import { Order } from '#modules/orders/index.ts'
import { Checkout } from '#modules/payments/index.ts'
import { id, instant, text } from '#platform/wire.ts'

export const CreateOrder = z.object({
  package_id: id,
  requirements: text(5000).optional().describe('What the brand wants, in its own words'),
  deadline: instant.optional().describe('A later due date than the package promises'),
})
export const OrderCreated = z.object({ order: Order, checkout: Checkout }).meta({ id: 'OrderCreated' })
