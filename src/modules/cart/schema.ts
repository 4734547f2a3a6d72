import { z } from 'zod'
import { Order } from '#modules/orders/index.ts'
import { Checkout } from '#modules/payments/index.ts'
import { id, instant, text } from '#platform/wire.ts'

export const CreateOrder = z.object({
  package_id: id.optional().describe('This, or an accepted offer'),
  offer_id: id.optional(),
  package_version: z.int().min(1).optional().describe('The version you saw; another one is refused with package.changed'),
  addons: z
    .array(z.strictObject({ addon_id: id, quantity: z.int().min(1).max(20).default(1) }))
    .max(20)
    .default([]),
  requirements: text(5000).optional().describe('What the brand wants, in its own words'),
  answers: z
    .record(z.string().max(60), z.union([z.string().max(5000), z.boolean(), z.array(z.string().max(5000)).max(50), z.null()]))
    .refine((answers) => Object.keys(answers).length > 0 && Object.keys(answers).length <= 50, {
      error: 'Answer something, or leave it out',
    })
    .optional()
    .describe('To the questions that GET /packages/catalogue lists for the content type'),
  deadline: instant.optional().describe('A later due date than the package promises'),
})
export const OrderCreated = z.object({ order: Order, checkout: Checkout }).meta({ id: 'OrderCreated' })
