import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { readBilling, writeBilling } from './billing.ts'
import { Billing, PutBilling } from './billing-schema.ts'

export const billingEndpoints = [
  endpoint({
    id: 'invoices.billing',
    at: 'GET /invoices/billing-details',
    allow: 'invoices.read_own',
    summary: 'What your next invoices will say of you',
    input: z.object({}),
    output: Billing,
    run: readBilling,
  }),
  endpoint({
    id: 'invoices.put_billing',
    at: 'PUT /invoices/billing-details',
    allow: 'invoices.read_own',
    summary: 'Say what your next invoices say of you',
    description: 'Invoices that were issued stay as they are. A creator’s details are read by the brands it works for.',
    input: PutBilling,
    output: Billing,
    fails: { 'billing.version_conflict': 409 },
    idempotency: 'accepted',
    run: writeBilling,
  }),
]
