import { z } from 'zod'
import { amount, currency, id, instant, text } from '#platform/wire.ts'

export const NamedBrand = z.object({ brand_id: id })
export const SetTerms = NamedBrand.extend({
  currency,
  credit_limit: amount.describe('What open orders on invoice may come to; 0 takes the approval back'),
  reason: text(1000),
})
export const BrandTerms = z
  .object({
    brand_id: id,
    terms: z.array(
      z.object({
        currency,
        credit_limit: amount,
        open: amount.describe('What open orders on invoice still owe'),
        left: amount,
        reason: z.string(),
        set_by: id,
        updated_at: instant,
      }),
    ),
  })
  .meta({ id: 'BrandTerms' })

export const GiveGoodwill = NamedBrand.extend({ amount, currency, reason: text(1000) })
export const Goodwill = z
  .object({
    id,
    brand_id: id,
    amount,
    currency,
    reason: z.string(),
    given_by: id,
    approved_by: id.nullable().describe('Who asked for the same before, where two must'),
    created_at: instant,
  })
  .meta({ id: 'Goodwill' })
export const AwaitsApproval = z
  .object({ approval_id: id, expires_at: instant.describe('Until then another member of staff has to ask for exactly the same') })
  .meta({ id: 'GoodwillAwaitsApproval' })
