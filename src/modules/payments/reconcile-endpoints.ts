import { endpoint } from '#platform/http/endpoint.ts'
import * as books from './reconcile-schema.ts'
import { startReconciliation, viewReconciliation, viewReconciliations } from './reconcile-view.ts'
import { resolveDifference } from './resolve-difference.ts'

export const reconcileEndpoints = [
  endpoint({
    id: 'payments.reconciliations',
    at: 'GET /admin/ledger/reconciliations',
    allow: 'payments.watch',
    summary: 'Comparisons of the provider’s report with the ledger, newest first',
    input: books.ListReconciliations,
    output: books.ReconciliationPage,
    run: viewReconciliations,
  }),
  endpoint({
    id: 'payments.reconciliation',
    at: 'GET /admin/ledger/reconciliations/:reconciliation_id',
    allow: 'payments.watch',
    summary: 'One comparison and the differences it saw first',
    input: books.ReadReconciliation,
    output: books.ReconciliationDetail,
    fails: { 'reconciliation.not_found': 404 },
    run: viewReconciliation,
  }),
  endpoint({
    id: 'payments.reconcile',
    at: 'POST /admin/reconciliations',
    allow: 'payments.decide',
    summary: 'Compare a day now, once it is over (UTC)',
    input: books.StartReconciliation,
    output: books.Reconciliation,
    status: 201,
    fails: { 'gateway.no_report': 409, 'reconciliation.day_not_over': 409, 'gateway.unavailable': 503 },
    run: startReconciliation,
  }),
  endpoint({
    id: 'payments.resolve_difference',
    at: 'POST /admin/reconciliation-differences/:difference_id/resolve',
    allow: 'payments.decide',
    summary: 'Say how a difference is explained',
    input: books.ResolveDifference,
    output: books.Difference,
    fails: { 'difference.not_found': 404, 'difference.resolved': 409 },
    idempotency: 'accepted',
    run: resolveDifference,
  }),
]
