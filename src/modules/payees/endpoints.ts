import { stepUp } from '#modules/auth/index.ts'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { kycEndpoints } from './kyc-endpoints.ts'
import { unverifyUser, verifyUser } from './mark.ts'
import { Marked, MarkUser } from './mark-schema.ts'
import { activate, listPayoutQueue, reject, release, restrict, revealPayoutAccount } from './payout-review.ts'
import {
  AddPayoutAccount, DecidePayoutAccount, ListPayoutAccounts, ListPayoutCases, NamedPayoutAccount, PayoutAccount, PayoutAccountPage, PayoutCase,
  PayoutCasePage, RevealedPayoutAccount, RevealPayoutAccount,
} from './payout-schema.ts' // prettier-ignore
import { addPayoutAccount, listOwnPayoutAccounts, withdrawPayoutAccount } from './payouts.ts'

const unknown: Fails = { 'payout_account.not_found': 404 }
const deciding: Fails = { ...stepUp, ...unknown, 'payout_account.version_conflict': 409, 'payout_account.move_not_allowed': 409 }
const marking: Fails = { ...stepUp, 'user.not_found': 404, 'user.is_staff': 409 }

export const endpoints = [
  ...kycEndpoints,
  endpoint({
    id: 'payouts.accounts',
    at: 'GET /profile/payout-accounts',
    allow: 'payouts.receive',
    summary: 'List where my money goes and went, newest first',
    input: ListPayoutAccounts,
    output: PayoutAccountPage,
    run: listOwnPayoutAccounts,
  }),
  endpoint({
    id: 'payouts.add_account',
    at: 'POST /profile/payout-accounts',
    allow: 'payouts.receive',
    summary: 'Say where my money of one currency goes',
    description:
      'It waits for staff, and 48 hours at least; the one in force stays until then. I am told by mail and text message. Needs a fresh sign-in.',
    input: AddPayoutAccount,
    output: PayoutAccount,
    status: 201,
    fails: { ...stepUp, 'payout_account.too_many': 409 },
    idempotency: 'accepted',
    run: addPayoutAccount,
  }),
  endpoint({
    id: 'payouts.withdraw_account',
    at: 'POST /profile/payout-accounts/:payout_account_id/withdraw',
    allow: 'payouts.receive',
    summary: 'Take a payout account back that still waits',
    description: 'Needs a fresh sign-in.',
    input: NamedPayoutAccount,
    output: PayoutAccount,
    fails: deciding,
    run: withdrawPayoutAccount,
  }),
  endpoint({
    id: 'payouts.account_queue',
    at: 'GET /admin/payout-accounts',
    allow: 'payees.review',
    summary: 'Payout accounts by state, those that wait first of all; oldest first',
    input: ListPayoutCases,
    output: PayoutCasePage,
    run: listPayoutQueue,
  }),
  endpoint({
    id: 'payouts.activate_account',
    at: 'POST /admin/payout-accounts/:payout_account_id/activate',
    allow: 'payees.review',
    summary: 'Let money go there, from usable_from on',
    description: 'Needs a fresh sign-in.',
    input: NamedPayoutAccount,
    output: PayoutCase,
    fails: deciding,
    run: activate,
  }),
  endpoint({
    id: 'payouts.reject_account',
    at: 'POST /admin/payout-accounts/:payout_account_id/reject',
    allow: 'payees.review',
    summary: 'Refuse a payout account, and say why',
    description: 'Needs a fresh sign-in.',
    input: DecidePayoutAccount,
    output: PayoutCase,
    fails: deciding,
    run: reject,
  }),
  endpoint({
    id: 'payouts.restrict_account',
    at: 'POST /admin/payout-accounts/:payout_account_id/restrict',
    allow: 'payees.review',
    summary: 'Stop payouts to an account, and say why',
    description: 'Needs a fresh sign-in.',
    input: DecidePayoutAccount,
    output: PayoutCase,
    fails: deciding,
    run: restrict,
  }),
  endpoint({
    id: 'payouts.release_account',
    at: 'POST /admin/payout-accounts/:payout_account_id/release',
    allow: 'payees.review',
    summary: 'Let payouts go there again, and say why',
    description: 'Needs a fresh sign-in.',
    input: DecidePayoutAccount,
    output: PayoutCase,
    fails: deciding,
    run: release,
  }),
  endpoint({
    id: 'payouts.reveal_account',
    at: 'POST /admin/payout-accounts/:payout_account_id/reveal',
    allow: 'payees.review',
    summary: 'Look at where the money goes, and say why',
    description: 'Who looked, when and why is kept. Needs a fresh sign-in.',
    input: RevealPayoutAccount,
    output: RevealedPayoutAccount,
    fails: { ...stepUp, ...unknown },
    run: revealPayoutAccount,
  }),
  endpoint({
    id: 'verification.verify',
    at: 'POST /admin/users/:user_id/verify',
    allow: 'payees.review',
    summary: 'Give a brand or a creator the mark of being verified',
    description:
      'It stands on an approved document, and for a creator on a verified account on a platform; it falls with them. Needs a fresh sign-in.',
    input: MarkUser,
    output: Marked,
    fails: { ...marking, 'verification.no_document': 409, 'verification.no_social_account': 409 },
    run: verifyUser,
  }),
  endpoint({
    id: 'verification.unverify',
    at: 'POST /admin/users/:user_id/unverify',
    allow: 'payees.review',
    summary: 'Take the mark of being verified',
    description: 'Needs a fresh sign-in.',
    input: MarkUser,
    output: Marked,
    fails: marking,
    run: unverifyUser,
  }),
]
