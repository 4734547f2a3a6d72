import { endpoint } from '#platform/http/endpoint.ts'
import { listLicences } from './licences.ts'
import { LicencePage, ListLicences } from './licence-schema.ts'

export const endpoints = [
  endpoint({
    id: 'licences.list',
    at: 'GET /licences',
    allow: 'orders.take_part',
    summary: 'What you may do with approved work, or as a creator have allowed, newest first',
    description: 'With `ends_within_days` only those that are valid and end soon, the next first: renewing one is a new offer.',
    input: ListLicences,
    output: LicencePage,
    run: listLicences,
  }),
]
