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

const findLines = statement<{ kind: AccountRef['kind']; label: string; currency: string; amount_minor: bigint }>(
  'ledger.lines_of_fact',
  `select a.kind, a.label, e.currency, e.amount_minor from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id
   where t.idempotency_key = $1 order by e.id`,
)

/** What was posted for this fact, debits positive, in minor units; empty when nothing was. */
export async function linesOf(scope: Scope, key: string) {
  return scope.query(findLines, [key])
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
