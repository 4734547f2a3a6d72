import { endpoint } from '#platform/http/endpoint.ts'
import { addEvidence } from './add-evidence.ts'
import * as chargeback from './chargeback-schema.ts'
import { listChargebacks, viewChargeback } from './chargeback-view.ts'

export const chargebackEndpoints = [
  endpoint({
    id: 'payments.chargebacks',
    at: 'GET /admin/chargebacks',
    allow: 'payments.watch',
    summary: 'What payers’ banks took back, newest first',
    input: chargeback.ListChargebacks,
    output: chargeback.ChargebackPage,
    run: listChargebacks,
  }),
  endpoint({
    id: 'payments.chargeback',
    at: 'GET /admin/chargebacks/:chargeback_id',
    allow: 'payments.watch',
    summary: 'One chargeback with its orders and what staff have to say',
    input: chargeback.NamedChargeback,
    output: chargeback.ChargebackCase,
    fails: { 'chargeback.not_found': 404 },
    run: viewChargeback,
  }),
  endpoint({
    id: 'payments.add_evidence',
    at: 'POST /admin/chargebacks/:chargeback_id/evidence',
    allow: 'payments.handle',
    summary: 'Add what speaks against a chargeback',
    input: chargeback.AddEvidence,
    output: chargeback.Evidence,
    status: 201,
    fails: { 'chargeback.not_found': 404, 'chargeback.full': 409 },
    idempotency: 'accepted',
    run: addEvidence,
  }),
]
