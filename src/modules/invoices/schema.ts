import { z } from 'zod'
import { countryCodeOf, line } from '#modules/profiles/index.ts'
import { amount, currency, id, instant, pageOf, pageQuery, queryInt, text } from '#platform/wire.ts'
import { stateCodeOf } from './gst.ts'
import { creditKinds, invoiceKinds } from './rules.ts'
import { taxParts } from './tax.ts'

const country = z.string().max(100).overwrite((typed) => countryCodeOf(typed) ?? '').refine((code) => code !== '', { error: 'Give a country such as "IN"' }).meta({ wire: { type: 'string', examples: ['IN'] } }) // prettier-ignore
const state = z.string().max(100).overwrite((typed) => stateCodeOf(typed) ?? '').refine((code) => code !== '', { error: 'Give a state of India such as "29" or "Karnataka"' }).meta({ wire: { type: 'string', examples: ['29'] } }) // prettier-ignore
const email = z.email({ error: 'Give a mail address' }).max(254).overwrite((typed) => typed.toLowerCase()) // prettier-ignore
const taxId = line(40).refine((typed) => /^[\p{L}\p{N} ./-]+$/u.test(typed), { error: 'A tax number has letters, digits, blanks and . / - only' }) // prettier-ignore
const kinds = [...invoiceKinds, ...creditKinds] as const

/** Who issued an invoice, or whom it is for, as it was then. */
export const Party = z
  .object({
    name: z.string(),
    address_lines: z.array(z.string()),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
    state: z.string().nullable().describe('In India, by its GST code'),
    tax_id: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: 'InvoiceParty' })
export type Party = z.output<typeof Party>

const percent = z.string().describe('In percent, as it was when the order was placed')
export const InvoiceLine = z
  .object({
    text: z.string(),
    code: z.string().nullable().describe('Of India’s Scheme of Classification of Services (SAC)'),
    quantity: z.int(),
    net: amount.describe('The taxable value'),
    rate: percent.nullable().describe('In percent, as it was when the order was placed; null in edition 1'),
    taxes: z
      .array(z.object({ kind: z.enum(taxParts), rate: percent, amount }))
      .describe('They sum to the tax: CGST with SGST or UTGST within a state, IGST between states, elsewhere the one the order froze'),
    tax: amount,
    total: amount,
  })
  .meta({ id: 'InvoiceLine' })

export const Invoice = z
  .object({
    id,
    number: z.string(),
    kind: z.enum(kinds),
    corrects_id: id.nullable().describe('Of a credit note: the invoice it takes from'),
    corrects_number: z.string().nullable(),
    order_id: id,
    issued_by: Party,
    issued_to: Party,
    lines: z.array(InvoiceLine),
    net: amount,
    tax: amount,
    total: amount,
    credited: amount.describe('How much of the total credit notes have taken back'),
    currency,
    year: z.int().describe('Of the series, named by the calendar year in which it begins'),
    issued_at: instant,
    supplied_at: instant.describe('When the order was settled, or its money went back'),
    place_of_supply: z
      .string()
      .nullable()
      .describe('A state such as "29-Karnataka", or a country; null where it is not known or not asked for'),
    edition: z.int().describe('Of what was frozen; 1 says amounts of tax only'),
    hash: z.string().describe('SHA-256 of all that was frozen'),
  })
  .meta({ id: 'Invoice' })
export type Invoice = z.output<typeof Invoice>
export const InvoicePage = pageOf(Invoice)

export const InvoiceId = z.object({ invoice_id: id })
const year = queryInt(1970, 9999).optional()
export const ListInvoices = z.object({ ...pageQuery, kind: z.enum(kinds).optional(), year, order_id: id.optional() })
export type ListInvoices = z.output<typeof ListInvoices>
export const FindInvoices = ListInvoices.extend({ number: text(40).optional().describe('How the number begins') })
export type FindInvoices = z.output<typeof FindInvoices>

export const ExportInvoices = z.object({
  series: z.enum(['F', 'C', 'S', 'N']).describe('F fees, C commissions, S sales on behalf of creators, N credit notes'),
  year: queryInt(1970, 9999),
  after: text(40).optional().describe('The last number of the file before'),
})
export type ExportInvoices = z.output<typeof ExportInvoices>

export const details = {
  name: line(200).describe('The company, or the person as the tax office knows them'),
  address_lines: z.array(line(200)).min(1).max(6),
  country,
  state: state.nullable().default(null).describe('In India only; follows from a GSTIN'),
  tax_id: taxId.nullable().default(null).describe('In India a GSTIN or a PAN'),
  email: email.nullable().default(null).describe('Where invoices are read'),
}
