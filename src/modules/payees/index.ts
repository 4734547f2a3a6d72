import type { Scope } from '#platform/ctx.ts'
import { openFields } from '#platform/sealed-fields.ts'
import './events.ts'
import { currentPayoutAccount, findPayoutAccounts, type PayoutRow } from './payout-queries.ts'
import { aboutPayout, readPayout } from './payout-view.ts'
import type { PayoutKindName } from './kinds.ts'
import type { Details } from './rules.ts'

export { isGstin } from './kinds.ts'

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

type Revealed = { kind: PayoutKindName; holder_name: string; details: Details }

/** What the account says, for handing a payout to a bank; never for people, never into a log. Problem `payout_account.not_found` (404). */
export async function revealForPayout(scope: Scope, payout_account_id: bigint): Promise<Revealed> {
  return revealed(scope, await readPayout(scope, payout_account_id, null))
}

/** The same for many in one question; the answer throws for an id that was not among them. */
export async function revealManyForPayout(scope: Scope, ids: readonly bigint[]): Promise<(payout_account_id: bigint) => Revealed> {
  const rows = new Map((await scope.query(findPayoutAccounts, [ids])).map((row) => [row.id, row]))
  return (payout_account_id) => {
    const row = rows.get(payout_account_id)
    if (!row) throw new Error(`payout account ${payout_account_id} was not asked for`)
    return revealed(scope, row)
  }
}

function revealed(scope: Scope, row: PayoutRow): Revealed {
  const { holder_name = '', ...details } = openFields(scope, aboutPayout(row), row.sealed)
  return { kind: row.kind, holder_name, details }
}
