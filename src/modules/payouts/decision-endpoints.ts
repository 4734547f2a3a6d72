import { stepUp } from '#modules/auth/index.ts'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { refusePayout, releasePayout } from './decide.ts'
import { ConfirmPayout, ReasonedPayout, Released, ReleasePayout } from './decision-schema.ts'
import { Payout } from './schema.ts'
import { confirmPayout, failPayout } from './settle.ts'

export const unknown: Fails = { 'payout.not_found': 404 }
const moving: Fails = { ...stepUp, ...unknown, 'payout.move_not_allowed': 409 }

export const decisionEndpoints = [
  endpoint({
    id: 'payouts.release',
    at: 'POST /admin/payouts/:payout_id/release',
    allow: 'payouts.run',
    summary: 'Let a held payout go on',
    description: 'Above a limit two of the staff must ask for it: until then the answer holds `awaiting_approval`. Needs a fresh sign-in.',
    input: ReleasePayout,
    output: Released,
    fails: moving,
    idempotency: 'accepted',
    run: releasePayout,
  }),
  endpoint({
    id: 'payouts.refuse',
    at: 'POST /admin/payouts/:payout_id/refuse',
    allow: 'payouts.run',
    summary: 'Refuse a payout that has not left, and say why; its money is available again',
    description: 'Needs a fresh sign-in.',
    input: ReasonedPayout,
    output: Payout,
    fails: moving,
    idempotency: 'accepted',
    run: refusePayout,
  }),
  endpoint({
    id: 'payouts.confirm',
    at: 'POST /admin/payouts/:payout_id/confirm',
    allow: 'payouts.run',
    summary: 'The bank has paid',
    description: 'Said again with the same reference it changes nothing. Needs a fresh sign-in.',
    input: ConfirmPayout,
    output: Payout,
    fails: { ...moving, 'payout.reference_used': 409 },
    idempotency: 'accepted',
    run: confirmPayout,
  }),
  endpoint({
    id: 'payouts.fail',
    at: 'POST /admin/payouts/:payout_id/fail',
    allow: 'payouts.run',
    summary: 'The bank did not pay: the money is available again',
    description: 'Needs a fresh sign-in.',
    input: ReasonedPayout,
    output: Payout,
    fails: moving,
    idempotency: 'accepted',
    run: failPayout,
  }),
]
