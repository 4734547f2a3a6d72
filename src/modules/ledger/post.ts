import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { AccountRef } from './chart.ts'
import { balancedLines, toJson, type Posting } from './rules.ts'

const postFact = statement<{ transaction_id: bigint; posted: boolean }>(
  'ledger.post',
  'select transaction_id, posted from ledger_post($1, $2, $3, $4, $5, $6)',
)

/**
 * Posts one fact, in one round trip; the accounts are made when first used and locked in id order. `posted` is false when the same fact
 * stood there already. The same key with other lines is an error, and so is a balance that would become negative.
 */
export async function post(tx: Tx, posting: Posting): Promise<{ transaction_id: bigint; posted: boolean }> {
  const lines = toJson(balancedLines(posting))
  const [row] = await tx.query(postFact, [posting.key, posting.posting, posting.order_id, posting.corrects_id ?? null, tx.now, lines])
  if (!row) throw new Error(`posting ${posting.key} gave no answer`)
  return row
}

const findBalance = statement<{ balance_minor: bigint }>(
  'ledger.balance',
  'select balance_minor from account where kind = $1 and owner_id = $2 and label = $3 and currency = $4 and balance_minor is not null',
)
const lockBalance = statement<{ balance_minor: bigint }>('ledger.lock_balance', `${findBalance.text} for update`)

/** The running balance in minor units, 0 where nothing was ever posted. Only accounts of orders, creators, brands and payouts have one. */
export async function balanceOf(scope: Scope, account: AccountRef): Promise<bigint> {
  const [row] = await scope.query(findBalance, [account.kind, account.owner_id, account.label, account.currency])
  return row?.balance_minor ?? 0n
}

/** The same, locked until the transaction ends, for who decides by it. */
export async function lockedBalanceOf(tx: Tx, account: AccountRef): Promise<bigint> {
  const [row] = await tx.query(lockBalance, [account.kind, account.owner_id, account.label, account.currency])
  return row?.balance_minor ?? 0n
}
