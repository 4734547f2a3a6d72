import { z } from 'zod'
import { DifferenceKind } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'

const day = z.iso.date().describe('In UTC')
export const StartReconciliation = z.object({ day })
export const Reconciliation = z
  .object({
    id,
    provider: z.string(),
    day,
    compared: z.int().describe('Facts that were looked for in both books'),
    found: z.int().describe('Differences there were'),
    open: z.int().describe('Of those it saw first: not resolved yet'),
    started_by: id.nullable().describe("Null for the night's"),
    created_at: instant,
  })
  .meta({ id: 'Reconciliation' })
export const ListReconciliations = z.object(pageQuery)
export const ReconciliationPage = pageOf(Reconciliation)
export const Difference = z
  .object({
    id,
    reconciliation_id: id,
    provider: z.string(),
    kind: z.enum(DifferenceKind),
    fact: z.string(),
    subject: z.string().describe("The gateway's id of what moved"),
    currency,
    ours: amount.nullable(),
    theirs: amount.nullable(),
    at: instant,
    created_at: instant,
    resolved_at: instant.nullable(),
    resolved_by: id.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'ReconciliationDifference' })
export const ReadReconciliation = z.object({ reconciliation_id: id, ...pageQuery })
export const ReconciliationDetail = Reconciliation.extend({
  differences: z.object({ items: z.array(Difference), next: z.string().nullable() }).describe('Those it saw first, newest first'),
}).meta({ id: 'ReconciliationDetail' })
export const ResolveDifference = z.object({ difference_id: id, note: text(2000) })
