import { z } from 'zod'
import { instant } from '#platform/wire.ts'
import { Party, details } from './schema.ts'

export const PutBilling = z.object({
  ...details,
  version: z.int().min(0).optional().describe('The version you saw; another one is refused'),
})
export type PutBilling = z.output<typeof PutBilling>
export const Billing = Party.extend({
  version: z.int().describe('0 until details were given: then invoices say what the profile says'),
  updated_at: instant.nullable(),
}).meta({ id: 'BillingDetails' })
export type Billing = z.output<typeof Billing>
