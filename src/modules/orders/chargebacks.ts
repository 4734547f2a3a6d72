import {
  chargebackLoss,
  chargebackReserve,
  credit,
  debit,
  gatewayClearing,
  gatewayFee,
  linesOf,
  orderHeld,
  post,
  type Posting,
} from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { leftOf } from './guards.ts'
import { inDigits, takenBack } from './money.ts'
import { makeMove } from './move.ts'
import { factsOf, lockOrder, type OrderRow } from './queries.ts'
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
export type ClosedChargeback = Omit<Chargeback, 'fee_minor'> & { outcome: 'won' | 'lost' }

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

/** How the bank decided, after `openChargeback`. Won: the money is back and the order goes on. Lost: the order's money pays for it, then whoever got a part. */
export async function closeChargeback(tx: Tx, closed: ClosedChargeback): Promise<void> {
  const order = await lockOrder(tx, closed.order_id)
  if ((await linesOf(tx, factOf(closed, 'won'))).length + (await linesOf(tx, factOf(closed, 'lost'))).length > 0) return
  if ((await linesOf(tx, factOf(closed, 'opened'))).length === 0) throw new Error(`chargeback ${closed.chargeback_id} was never opened`)
  if (closed.outcome === 'won') await win(tx, order, closed)
  else await lose(tx, order, closed)
}

const factOf = ({ chargeback_id, order_id }: { chargeback_id: bigint; order_id: bigint }, what: string) =>
  `chargeback:${chargeback_id}:${order_id}:${what}`

async function win(tx: Tx, order: OrderRow, closed: ClosedChargeback): Promise<void> {
  const { provider, currency, amount_minor } = closed
  const lines = [debit(gatewayClearing(provider, currency), amount_minor), credit(chargebackReserve(provider, currency), amount_minor)]
  const posting: Posting = { key: factOf(closed, 'won'), posting: 'P13w', order_id: order.id, lines }
  if (isFrozenByBank(order)) await makeMove(tx, 'chargeback_won', { order_id: order.id }, { postings: [posting] })
  else await post(tx, posting)
}

async function lose(tx: Tx, order: OrderRow, closed: ClosedChargeback): Promise<void> {
  const facts = factsOf(order, tx.now)
  const { provider, currency, amount_minor } = closed
  const completed = (order.disputed_from ?? order.status) === 'completed'
  const most = completed ? leftOf(facts) : facts.held_minor
  const covered = amount_minor < most ? amount_minor : most
  const taken = completed
    ? await takenBack(tx, order, facts.refunded_minor, facts.refunded_minor + covered)
    : { parts: null, lines: [debit(orderHeld(order.id, currency), covered)] }
  const key = factOf(closed, 'lost')
  const lines = [
    ...taken.lines,
    debit(chargebackLoss(currency), amount_minor - covered),
    credit(chargebackReserve(provider, currency), amount_minor),
  ]
  await post(tx, { key, posting: 'P13l', order_id: order.id, lines })
  const sets = completed ? { refunded_minor: facts.refunded_minor + covered } : {}
  if (isFrozenByBank(order)) await makeMove(tx, 'chargeback_lost', { order_id: order.id, refund_minor: covered }, { sets })
  if (taken.parts) await tx.emit('order.money_returned', { order_id: order.id, key, parts: inDigits(taken.parts) })
}

const isFrozenByBank = (order: OrderRow) => order.status === 'disputed' && order.chargebacks_open > 0
