import type { Tx } from '#platform/ctx.ts'
import {
  bank,
  creatorAvailable,
  creatorReceivable,
  credit,
  debit,
  lockedBalanceOf,
  payoutInTransit,
  post,
  settleDebt,
} from '#modules/ledger/index.ts'
import type { PayoutRow } from './queries.ts'

type Sent = Pick<PayoutRow, 'id' | 'creator_id' | 'currency' | 'amount_minor'>

/** What is owed and what is available, both locked: whoever else pays out, earns or is refunded waits. */
export async function lockMoney(tx: Tx, creator_id: bigint, currency: string) {
  const owed_minor = await lockedBalanceOf(tx, creatorReceivable(creator_id, currency))
  return { owed_minor, available_minor: await lockedBalanceOf(tx, creatorAvailable(creator_id, currency)), currency }
}

/** P5. */
export async function sendOff(tx: Tx, { id, creator_id, currency, amount_minor }: Sent): Promise<void> {
  const lines = [debit(creatorAvailable(creator_id, currency), amount_minor), credit(payoutInTransit(id, currency), amount_minor)]
  await post(tx, { key: `payout:${id}:requested`, posting: 'P5', order_id: null, lines })
}

/** P6. */
export async function arrive(tx: Tx, { id, currency, amount_minor }: Sent): Promise<void> {
  const lines = [debit(payoutInTransit(id, currency), amount_minor), credit(bank(currency), amount_minor)]
  await post(tx, { key: `payout:${id}:paid`, posting: 'P6', order_id: null, lines })
}

/** P7: what the creator owes first, the rest becomes available again. */
export async function giveBack(tx: Tx, { id, creator_id, currency, amount_minor }: Sent): Promise<void> {
  const { owed_minor } = await lockMoney(tx, creator_id, currency)
  const { repaid, left } = settleDebt(amount_minor, owed_minor)
  const lines = [
    debit(payoutInTransit(id, currency), amount_minor),
    credit(creatorReceivable(creator_id, currency), repaid),
    credit(creatorAvailable(creator_id, currency), left),
  ]
  await post(tx, { key: `payout:${id}:returned`, posting: 'P7', order_id: null, lines })
}
