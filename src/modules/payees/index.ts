import type { Scope } from '#platform/ctx.ts'
import './events.ts'
import { currentPayoutAccount, type PayoutRow } from './payout-queries.ts'
import { aboutPayout, readPayout } from './payout-view.ts'
import type { PayoutKindName } from './kinds.ts'
import type { Details } from './rules.ts'
import { openFields } from './sealing.ts'

export type PayoutDestination = Pick<PayoutRow, 'id' | 'creator_id' | 'currency' | 'kind' | 'state' | 'last4' | 'usable_from'>

/**
 * Where a creator's money of one currency goes: the account in force (`active` or `restricted`), else the one that waits (`pending`);
 * undefined when there is none. Money may go there when it is `active` and `usable_from` has come.
 */
export async function payoutAccountOf(scope: Scope, creator_id: bigint, currency: string): Promise<PayoutDestination | undefined> {
  const [row] = await scope.query(currentPayoutAccount, [creator_id, currency])
  if (!row) return undefined
  const { id, kind, state, last4, usable_from } = row
  return { id, creator_id, currency, kind, state, last4, usable_from }
}

/** What the account says, for handing a payout to a bank; never for people, never into a log. Problem `payout_account.not_found` (404). */
export async function revealForPayout(
  scope: Scope,
  payout_account_id: bigint,
): Promise<{ kind: PayoutKindName; holder_name: string; details: Details }> {
  const row = await readPayout(scope, payout_account_id, null)
  const { holder_name = '', ...details } = openFields(scope, aboutPayout(row), row.sealed)
  return { kind: row.kind, holder_name, details }
}
