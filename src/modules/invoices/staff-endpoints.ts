import { z } from 'zod'
import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { writeExport } from './export.ts'
import { listLegalEntities, nameLegalEntity } from './legal.ts'
import * as entity from './entity-schema.ts'
import { issueMissing } from './missing.ts'
import * as missing from './missing-schema.ts'
import * as schema from './schema.ts'
import { findInvoices } from './view.ts'

export const staffEndpoints = [
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
    id: 'invoices.issue_missing',
    at: 'POST /admin/invoices/issue-missing',
    allow: 'invoices.issue_missing',
    summary: 'Have documents issued for orders from before there were any',
    description:
      'Writes down what the ledger handed out and took back without a document; the documents follow at once, or when a company is named. Nothing is written twice. Go on with `after` until `next` is null. Needs a fresh sign-in.',
    input: missing.IssueMissing,
    output: missing.FoundMissing,
    status: 202,
    fails: stepUp,
    idempotency: 'accepted',
    dry_run: true,
    run: issueMissing,
  }),
  endpoint({
    id: 'invoices.legal_entities',
    at: 'GET /admin/legal-entities',
    allow: 'legal_entity.name',
    summary: 'The companies that issued invoices, do and will, the last named first',
    input: entity.ListLegalEntities,
    output: entity.LegalEntityPage,
    run: listLegalEntities,
  }),
  endpoint({
    id: 'invoices.name_legal_entity',
    at: 'POST /admin/legal-entities',
    allow: 'legal_entity.name',
    summary: 'Name the company that issues invoices, from now or a later moment on',
    description: 'Until one was named, invoices wait. What is issued keeps the company as it was. Needs a fresh sign-in.',
    input: entity.NameLegalEntity,
    output: entity.LegalEntity,
    status: 201,
    fails: { ...stepUp, 'legal_entity.other_calendar': 409, 'legal_entity.same_moment': 409 },
    idempotency: 'accepted',
    run: nameLegalEntity,
  }),
]
