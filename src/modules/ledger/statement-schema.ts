import { z } from 'zod'
import { currency, id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { states } from './says.ts'

/** Money that may be negative, or more than any one price: a decimal string in major units. */
export const signed = z
  .string()
  .regex(/^-?\d{1,16}(\.\d{1,3})?$/)
  .meta({ examples: ['-149.00'] })

const filters = {
  currency: currency.optional(),
  state: z.enum(states).optional().describe('One of the accounts that GET /ledger/balance shows'),
  from: instant.optional().describe('From this moment on'),
  to: instant.optional().describe('Before this moment'),
}

export const Statement = z.object({ ...pageQuery, ...filters })
export const StatementFile = z.object(filters)

export const StatementLine = z
  .object({
    id,
    at: instant,
    state: z.enum(states).describe('Which of the balances it changed'),
    currency,
    amount: signed.describe('By how much that balance rose (or fell, with a minus); of `owed`: by how much the debt grew'),
    balance_after: signed.describe('That balance once this line was written'),
    order_id: id.nullable(),
    payout_id: id.nullable(),
    posting: z.string().describe('Which kind of fact it was, such as P3 for a completed order'),
    says: z.string().describe('What it was, in a sentence'),
  })
  .meta({ id: 'StatementLine' })

export const StatementPage = pageOf(StatementLine)
