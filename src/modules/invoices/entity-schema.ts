import { z } from 'zod'
import { Timezone } from '#modules/profiles/index.ts'
import { id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { Party, details } from './schema.ts'

const month = z.int().min(1).max(12)
export const LegalEntity = Party.extend({
  id,
  code: z.string(),
  country: z.string(),
  timezone: z.string(),
  year_starts_month: month,
  valid_from: instant,
  created_at: instant,
  created_by_id: id,
}).meta({ id: 'LegalEntity' })
export type LegalEntity = z.output<typeof LegalEntity>
export const LegalEntityPage = pageOf(LegalEntity)
export const ListLegalEntities = z.object(pageQuery)
export const NameLegalEntity = z.object({
  ...details,
  code: z.string().regex(/^[A-Z]{2,4}$/, { error: 'Give two to four capital letters' }).describe('Stands in numbers: two letters keep them within 16 characters'), // prettier-ignore
  timezone: Timezone.describe('Whose midnight ends the year'),
  year_starts_month: month.describe('1 where the year of invoices is the calendar year, 4 in India'),
  valid_from: instant.optional().describe('At once unless given'),
})
export type NameLegalEntity = z.output<typeof NameLegalEntity>
