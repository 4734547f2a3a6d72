import { z } from 'zod'
import { id } from '#platform/wire.ts'

export const IssueMissing = z.object({
  after: id.nullable().default(null).describe('The `next` of the answer before'),
  limit: z.int().min(1).max(200).default(100).describe('Of orders'),
})
export type IssueMissing = z.output<typeof IssueMissing>

export const FoundMissing = z
  .object({
    orders: z.int().describe('That are looked at'),
    settled: z.int().describe('Facts that invoices are due for'),
    returned: z.int().describe('Facts that credit notes are due for'),
    unclear: z.array(id).describe('Orders left alone, because their ledger says something else than their amounts'),
    next: id.nullable().describe('Give it as `after`; null when there are no more'),
  })
  .meta({ id: 'FoundMissingInvoices' })
export type FoundMissing = z.output<typeof FoundMissing>
