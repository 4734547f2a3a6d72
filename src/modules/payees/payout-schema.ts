import { z } from 'zod'
import { line } from '#modules/profiles/index.ts'
import { currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { payoutKindNames } from './kinds.ts'
import { payoutMoves, type PayoutMove } from './rules.ts'

const states = ['pending', 'active', 'restricted', 'rejected', 'replaced'] as const
const version = z.int().min(1).optional().describe('The version you saw; another one is refused')

/** Where a creator's money goes, as its owner and staff see it: only by its end. */
export const PayoutAccount = z
  .object({
    id,
    creator_id: id,
    currency,
    kind: z.string(),
    state: z.enum(states),
    version: z.int(),
    last4: z.string().describe('The end of the account'),
    usable_from: instant.describe('No payout goes there before this moment'),
    reason: z.string().nullable(),
    can: z.array(z.object({ move: z.enum(payoutMoves as [PayoutMove]), allowed: z.boolean(), reason: z.string().nullable() })),
    created_at: instant,
    updated_at: instant,
    decided_at: instant.nullable(),
  })
  .meta({ id: 'PayoutAccount' })
export type PayoutAccount = z.output<typeof PayoutAccount>
export const PayoutAccountPage = pageOf(PayoutAccount)

/** The same for staff, with how many other creators are paid there. */
export const PayoutCase = PayoutAccount.extend({
  same_account: z.int().describe('Payout accounts of other creators that say the same'),
}).meta({
  id: 'PayoutCase',
})
export type PayoutCase = z.output<typeof PayoutCase>
export const PayoutCasePage = pageOf(PayoutCase)

const detail = text(60).optional()
export const details = {
  account_number: detail,
  ifsc: detail,
  upi_id: text(400).optional(),
  iban: detail,
  bic: detail,
  bank_name: line(100).optional(),
  bank_code: detail,
  country: detail,
}
export const AddPayoutAccount = z.object({
  kind: z.enum(payoutKindNames, { error: `Give one of: ${payoutKindNames.join(', ')}` }),
  currency,
  holder_name: line(120),
  ...details,
})
export type AddPayoutAccount = z.output<typeof AddPayoutAccount>
export const NamedPayoutAccount = z.object({ payout_account_id: id, version })
export type NamedPayoutAccount = z.output<typeof NamedPayoutAccount>
export const ListPayoutAccounts = z.object(pageQuery)
export type ListPayoutAccounts = z.output<typeof ListPayoutAccounts>

export const ListPayoutCases = z.object({ ...pageQuery, state: z.enum(states).default('pending'), creator_id: id.optional() })
export type ListPayoutCases = z.output<typeof ListPayoutCases>
export const DecidePayoutAccount = z.object({ payout_account_id: id, version, reason: text(500, 5) })
export type DecidePayoutAccount = z.output<typeof DecidePayoutAccount>
export const RevealPayoutAccount = z.object({ payout_account_id: id, reason: text(500, 5).describe('Why you look; it is kept') })
export type RevealPayoutAccount = z.output<typeof RevealPayoutAccount>
const shown = z.string().optional()
export const RevealedPayoutAccount = z
  .object({
    id, creator_id: id, currency, kind: z.string(), holder_name: z.string(), account_number: shown, ifsc: shown, upi_id: shown, iban: shown, bic: shown,
    bank_name: shown, bank_code: shown, country: shown,
  })
  .meta({ id: 'RevealedPayoutAccount' }) // prettier-ignore
export type RevealedPayoutAccount = z.output<typeof RevealedPayoutAccount>
