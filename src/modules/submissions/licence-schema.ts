import { z } from 'zod'
import { Licence as Bought } from '#modules/packages/index.ts'
import { id, instant, pageOf, pageQuery, queryInt } from '#platform/wire.ts'

export const ContentLicence = Bought.extend({
  id,
  order_id: id,
  brand_id: id,
  creator_id: id,
  number: z.int().describe('Of the submission'),
  file_id: id.nullable().describe('Null: of all that was handed in as links'),
  exclusive_until: instant.nullable(),
  starts_at: instant,
  ends_at: instant.nullable().describe('Null: never. Counted from completion'),
  revoked_at: instant.nullable(),
  state: z.enum(['valid', 'expired', 'revoked']),
}).meta({ id: 'ContentLicence' })
export type ContentLicence = z.output<typeof ContentLicence>
export const Licences = z.object({ items: z.array(ContentLicence), next: z.null() })
export const LicencePage = pageOf(ContentLicence)
export const ListLicences = z.object({
  ...pageQuery,
  ends_within_days: queryInt(1, 3650).optional().describe('Only valid ones that end within so many days, the next first'),
})
