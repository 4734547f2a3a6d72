import type { Scope, Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { holdCreatorProfile } from '#modules/profiles/index.ts'
import { countSameAccount, findPayoutAccount, type PayoutRow } from './payout-queries.ts'
import type { PayoutAccount, PayoutCase } from './payout-schema.ts'
import { payoutCan, type Party } from './rules.ts'

/** To whom and to what sealed details belong. */
export const aboutPayout = ({ creator_id, kind }: { creator_id: bigint; kind: string }) => `payout_account ${kind} ${creator_id}`

export function present(row: PayoutRow, party: Party): PayoutAccount {
  return { ...row, can: payoutCan(party, row) }
}

export async function asPayoutCases(scope: Scope, rows: readonly PayoutRow[]): Promise<PayoutCase[]> {
  const same = new Map((await scope.query(countSameAccount, [rows.map(({ id }) => String(id))])).map(({ id, count }) => [id, count]))
  return rows.map((row) => ({ ...present(row, 'staff'), same_account: same.get(row.id) ?? 0 }))
}

export async function readPayout(scope: Scope, id: bigint, creator_id: bigint | null): Promise<PayoutRow> {
  const [row] = await scope.query(findPayoutAccount, [id, creator_id])
  if (row) return row
  throw new Problem('not_found', 'payout_account.not_found', 'There is no such payout account')
}

/** The same while nobody else decides where this creator's money goes: all who do wait for the profile. */
export async function holdPayout(tx: Tx, id: bigint, creator_id: bigint | null, version: number | undefined): Promise<PayoutRow> {
  const { creator_id: whose } = await readPayout(tx, id, creator_id)
  await holdCreatorProfile(tx, whose)
  const row = await readPayout(tx, id, creator_id)
  if (version === undefined || version === row.version) return row
  throw new Problem('conflict', 'payout_account.version_conflict', 'The payout account has changed since you read it; read it again')
}
