import { z } from 'zod'
import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { readBilling, writeBilling } from './billing.ts'
import { writeExport } from './export.ts'
import { listLegalEntities, nameLegalEntity } from './legal.ts'
import { readPdf } from './pdf.ts'
import * as schema from './schema.ts'
import { findInvoices, listOwn, readInvoice } from './view.ts'

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
  endpoint({
    id: 'invoices.billing',
    at: 'GET /invoices/billing-details',
    allow: 'invoices.read_own',
    summary: 'What your next invoices will say of you',
    input: z.object({}),
    output: schema.Billing,
    run: readBilling,
  }),
  endpoint({
    id: 'invoices.put_billing',
    at: 'PUT /invoices/billing-details',
    allow: 'invoices.read_own',
    summary: 'Say what your next invoices say of you',
    description: 'Invoices that were issued stay as they are. A creator’s details are read by the brands it works for.',
    input: schema.PutBilling,
    output: schema.Billing,
    fails: { 'billing.version_conflict': 409 },
    idempotency: 'accepted',
    run: writeBilling,
  }),
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
    run: readPdf,
  }),
  endpoint({
    id: 'invoices.find',
    at: 'GET /admin/invoices',
    allow: 'invoices.read_all',
    summary: 'Find invoices by how the number begins, by kind, year and order, newest first',
    input: schema.FindInvoices,
    output: schema.InvoicePage,
    run: findInvoices,
  }),
  endpoint({
    id: 'invoices.export',
    at: 'GET /admin/invoices/export.csv',
    allow: 'invoices.read_all',
    summary: 'A year of a series as a table, in the order of the numbers',
    description: 'At most 10,000 in a file; the next one has those `after` its last number.',
    input: schema.ExportInvoices,
    output: z.never(),
    file_type: 'text/csv',
    run: writeExport,
  }),
  endpoint({
    id: 'invoices.legal_entities',
    at: 'GET /admin/legal-entities',
    allow: 'legal_entity.name',
    summary: 'The companies that issued invoices, do and will, the last named first',
    input: schema.ListLegalEntities,
    output: schema.LegalEntityPage,
    run: listLegalEntities,
  }),
  endpoint({
    id: 'invoices.name_legal_entity',
    at: 'POST /admin/legal-entities',
    allow: 'legal_entity.name',
    summary: 'Name the company that issues invoices, from now or a later moment on',
    description: 'Until one was named, invoices wait. What is issued keeps the company as it was. Needs a fresh sign-in.',
    input: schema.NameLegalEntity,
    output: schema.LegalEntity,
    status: 201,
    fails: { ...stepUp, 'legal_entity.other_calendar': 409, 'legal_entity.same_moment': 409 },
    idempotency: 'accepted',
    run: nameLegalEntity,
  }),
]
