import { z } from 'zod'
import { amount, currency, id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { reason } from './decision-schema.ts'

export const PayoutExport = z
  .object({ id, currency, count: z.int(), total: amount, made_by: id, created_at: instant })
  .meta({ id: 'PayoutExport' })
export const MadeExport = z.object({
  export: PayoutExport.nullable().describe('Null when all that waited had to be held'),
  held: z.array(id).describe('Payouts that were found not fit to leave'),
})
export const PayoutExportPage = pageOf(PayoutExport)
export const MakeExport = z.object({ currency, most: z.int().min(1).max(200).default(200) })
export const ListExports = z.object(pageQuery)
export const ReadExport = z.object({ export_id: id, reason: reason.describe('Why bank details are looked at; it is kept') })
