import { z } from 'zod'
import { Breakdown } from '#modules/fees/index.ts'
import { day_ms } from '#platform/clock.ts'
import { currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { Body } from './policy.ts'

/** Nothing waits for longer: the sum of a moment and a window must be a moment. */
const longest_ms = 400 * day_ms

export const PolicyBody = Body.strict()
  .superRefine((body, ctx) => {
    for (const [field, value] of Object.entries(body))
      if (field.endsWith('_ms') && typeof value === 'number' && value > longest_ms)
        ctx.addIssue({ code: 'too_big', maximum: longest_ms, origin: 'number', path: [field], message: `At most ${longest_ms}` })
  })
  .meta({ id: 'OrderPolicyBody', description: 'Fees in hundredths of a percent, windows in milliseconds' })

export const OrderPolicy = z
  .object({
    version: z.int(),
    body: PolicyBody,
    effective_from: instant,
    state: z.enum(['upcoming', 'current', 'past']).describe('Current: new orders are placed under it'),
    note: z.string().nullable(),
    created_at: instant.nullable(),
    created_by_id: id.nullable().describe('Null in the version the product came with'),
    approved_by_id: id.nullable(),
  })
  .meta({ id: 'OrderPolicy' })
export const OrderPolicyPage = pageOf(OrderPolicy)
export const ListOrderPolicies = z.object(pageQuery)
export const CreateOrderPolicy = z.object({
  after: z.int().min(1).max(1_000_000).describe('The newest version you saw; when there is a newer one, nothing is made'),
  body: PolicyBody.describe('All of it; an old one, to go back'),
  effective_from: instant.nullable().default(null).describe('Not in the past; now, at the moment of the approval, unless given'),
  note: text(500).describe('Why, for the other staff'),
})

const Example = z.object({ currency, ...Breakdown })
export const PolicyDifference = z
  .object({
    compared_with: z.int().describe('The version that would be in force otherwise'),
    changes: z.array(z.object({ field: z.string(), was: z.number().nullable(), is: z.number().nullable() })),
    before: Example.describe('An order of 10,000 where no rule of commission and no dated tax holds'),
    after: Example,
  })
  .meta({ id: 'OrderPolicyDifference' })
const approval = z.object({ id, expires_at: instant })
export const AwaitedPolicy = z.object({ approval, difference: PolicyDifference }).meta({ id: 'AwaitedOrderPolicy' })
export const ChangedPolicy = z.object({ order_policy: OrderPolicy, difference: PolicyDifference }).meta({ id: 'ChangedOrderPolicy' })
