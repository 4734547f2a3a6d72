import { z } from 'zod'
import { currency, id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { AccountEntry, kind } from './staff-schema.ts'

const line = AccountEntry.omit({ transaction_id: true, at: true, posting: true, order_id: true }).extend({
  account_id: id,
  kind,
  owner_id: id.nullable(),
  label: z.string(),
  currency,
})
export const LedgerTransaction = z
  .object({
    id,
    fact: z.string().describe('What happened, once: payment:17:captured'),
    posting: z.string().describe('Which row of the table of postings'),
    order_id: id.nullable(),
    at: instant,
    corrects_id: id.nullable().describe('The transaction this one takes back'),
    corrected_by: id.nullable(),
    lines: z.array(line),
  })
  .meta({ id: 'LedgerTransaction' })
export const LedgerTransactionPage = pageOf(LedgerTransaction)
export const NamedTransaction = z.object({ transaction_id: id })
export const ListTransactions = z.object({ ...pageQuery, order_id: id.optional() })
