import { z } from 'zod'
import { id, pageOf, pageQuery } from '#platform/wire.ts'
import { taxKinds } from './rules.ts'
import { basisPoints, end, Impact, kept, note, period, states } from './schema.ts'

const country = z.string().regex(/^[A-Z]{2}$/, { error: 'Give an ISO 3166-1 alpha-2 code such as "IN"' })

export const TaxRate = z
  .object({ id, kind: z.enum(taxKinds), country: z.string().nullable(), rate_bp: basisPoints, ...kept })
  .meta({ id: 'TaxRate', description: 'Of the brand fee by the country of the brand, of commission and price by that of the creator' })
export const TaxRatePage = pageOf(TaxRate)
export const ListTaxRates = z.object({
  ...pageQuery,
  state: z.enum(states).optional(),
  kind: z.enum(taxKinds).optional(),
  country: country.optional(),
})
export const CreateTaxRate = z.object({
  kind: z.enum(taxKinds),
  country: country.nullable().default(null).describe('Null: wherever no other row is for the country'),
  rate_bp: basisPoints,
  ...period,
  note,
})
export const EndTaxRate = z.object({ tax_rate_id: id, ...end })
export const ChangedTax = z.object({ tax_rate: TaxRate, impact: Impact }).meta({ id: 'ChangedTaxRate' })
