import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { readCheck } from './check.ts'
import { listSeals } from './seal-list.ts'
import { InvariantCheck, ListSeals, SealPage, Verification } from './seal-schema.ts'
import { readVerification, startVerification } from './verification.ts'

export const sealEndpoints = [
  endpoint({
    id: 'ledger.seals',
    at: 'GET /admin/ledger/seals',
    allow: 'ledger.audit',
    summary: 'The seals of a chain, newest first',
    input: ListSeals,
    output: SealPage,
    run: listSeals,
  }),
  endpoint({
    id: 'ledger.verification',
    at: 'GET /admin/ledger/verify',
    allow: 'ledger.audit',
    summary: 'How the last verification of all seals went, or how far it is',
    input: z.object({}),
    output: Verification,
    fails: { 'ledger.not_verified': 404 },
    run: readVerification,
  }),
  endpoint({
    id: 'ledger.verify',
    at: 'POST /admin/ledger/verify',
    allow: 'ledger.audit',
    summary: 'Recompute all seals from the rows they sealed',
    description: 'Begins a job, or answers the one that is under way; GET says how it went. A job does the same every night.',
    input: z.object({}),
    output: Verification,
    status: 202,
    fails: { 'ledger.not_verified': 404 },
    idempotency: 'accepted',
    run: startVerification,
  }),
  endpoint({
    id: 'ledger.invariants',
    at: 'GET /admin/ledger/invariants',
    allow: 'ledger.audit',
    summary: 'What must hold of money and orders, and whether it did when it was last checked',
    description: 'A job checks every hour and logs what does not hold.',
    input: z.object({}),
    output: InvariantCheck,
    fails: { 'ledger.not_checked': 404 },
    run: readCheck,
  }),
]
