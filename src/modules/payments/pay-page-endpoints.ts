import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { returnFromGateway, visitCheckout } from './pay-page.ts'
import { Token } from './schema.ts'

export const payPageEndpoints = [
  endpoint({
    id: 'payments.visit_checkout',
    at: 'GET /pay/:token',
    root: true,
    allow: 'anyone',
    summary: 'The payer is sent to the hosted payment page',
    input: Token,
    output: z.never(),
    fails: { 'gateway.unavailable': 503 },
    run: visitCheckout,
  }),
  endpoint({
    id: 'payments.return_from_gateway',
    at: 'GET /pay/:token/done',
    root: true,
    allow: 'anyone',
    summary: 'The payer comes back from the hosted payment page',
    input: Token,
    output: z.never(),
    fails: { 'gateway.unavailable': 503, 'gateway.not_configured': 503 },
    run: returnFromGateway,
  }),
]
