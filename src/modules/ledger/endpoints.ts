import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { showBalances } from './balances.ts'
import { Balances } from './schema.ts'

export const endpoints = [
  endpoint({
    id: 'ledger.balance',
    at: 'GET /ledger/balance',
    allow: 'ledger.read_own',
    summary: 'Your money, by currency and state',
    input: z.object({}),
    output: Balances,
    run: showBalances,
  }),
]
