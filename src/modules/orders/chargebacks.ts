import { chargebackReserve, credit, debit, gatewayClearing, gatewayFee, linesOf, post, type Posting } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { makeMove } from './move.ts'
import { lockOrder } from './queries.ts'
import { ruleOf } from './rules.ts'

/** One order's share of a chargeback. `chargeback_id` is ours; amounts in minor units of `currency`. */
export type Chargeback = {
  order_id: bigint
  chargeback_id: bigint
  provider: string
  amount_minor: bigint
  fee_minor: bigint
  currency: string
}

/** P13: the payer's bank has the money withdrawn from us. An order that is not over is frozen until the bank has decided. Once per chargeback and order. */
export async function openChargeback(tx: Tx, chargeback: Chargeback): Promise<void> {
  const order = await lockOrder(tx, chargeback.order_id)
  const { provider, amount_minor, fee_minor, currency } = chargeback
  const key = factOf(chargeback, 'opened')
  if ((await linesOf(tx, key)).length > 0) return
  const lines = [
    debit(chargebackReserve(provider, currency), amount_minor),
    debit(gatewayFee(currency), fee_minor),
    credit(gatewayClearing(provider, currency), amount_minor + fee_minor),
  ]
  const posting: Posting = { key, posting: 'P13', order_id: order.id, lines }
  if (ruleOf('chargeback_opened').from.includes(order.status))
    await makeMove(tx, 'chargeback_opened', { order_id: order.id }, { postings: [posting] })
  else await post(tx, posting)
}

export const factOf = ({ chargeback_id, order_id }: { chargeback_id: bigint; order_id: bigint }, what: string) =>
  `chargeback:${chargeback_id}:${order_id}:${what}`
