import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { showBalances } from './balances.ts'
import { Balances } from './schema.ts'
import { correctionEndpoints } from './correction-endpoints.ts'
import { sealEndpoints } from './seal-endpoints.ts'
import { staffEndpoints } from './staff-endpoints.ts'
import { Statement, StatementFile, StatementPage } from './statement-schema.ts'
import { writeStatement } from './statement-file.ts'
import { showStatement } from './statement.ts'

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
  endpoint({
    id: 'ledger.statement',
    at: 'GET /ledger/statement',
    allow: 'ledger.read_own',
    summary: 'What came and went, line by line, newest first',
    input: Statement,
    output: StatementPage,
    run: showStatement,
  }),
  endpoint({
    id: 'ledger.statement_file',
    at: 'GET /ledger/statement.csv',
    allow: 'ledger.read_own',
    summary: 'The same as a file for a spreadsheet, of at most 100,000 lines',
    input: StatementFile,
    output: z.string(),
    file_type: 'text/csv',
    fails: { 'ledger.too_many_lines': 422 },
    run: writeStatement,
  }),
  ...staffEndpoints,
  ...sealEndpoints,
  ...correctionEndpoints,
]
