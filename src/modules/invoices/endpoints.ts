import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { billingEndpoints } from './billing-endpoints.ts'
import * as schema from './schema.ts'
import { staffEndpoints } from './staff-endpoints.ts'
import { listOwn, readInvoice } from './view.ts'

const notFound = { 'invoice.not_found': 404 } as const

export const endpoints = [
  endpoint({
    id: 'invoices.mine',
    at: 'GET /invoices',
    allow: 'invoices.read_own',
    summary: 'Your invoices and credit notes, newest first',
    description:
      'A brand has those for our fee and those of creators for their work, a creator those for our commission and those issued on its behalf.',
    input: schema.ListInvoices,
    output: schema.InvoicePage,
    run: listOwn,
  }),
  ...billingEndpoints,
  endpoint({
    id: 'invoices.read',
    at: 'GET /invoices/:invoice_id',
    allow: 'invoices.read',
    summary: 'Read an invoice or a credit note',
    input: schema.InvoiceId,
    output: schema.Invoice,
    fails: notFound,
    run: readInvoice,
  }),
  endpoint({
    id: 'invoices.pdf',
    at: 'GET /invoices/:invoice_id/pdf',
    allow: 'invoices.read',
    summary: 'An invoice or a credit note to print',
    description: 'The same bytes each time.',
    input: schema.InvoiceId,
    output: z.never(),
    file_type: 'application/pdf',
    fails: notFound,
    // Fonts and their machinery take a quarter of a second to load: only where somebody prints.
    run: async (ctx, input) => (await import('./pdf.ts')).readPdf(ctx, input),
  }),
  ...staffEndpoints,
]
