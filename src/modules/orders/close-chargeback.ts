import {
  chargebackLoss,
  chargebackReserve,
  credit,
  debit,
  gatewayClearing,
  linesOf,
  orderHeld,
  post,
  type Posting,
} from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { factOf, type Chargeback } from './chargebacks.ts'
import { leftOf } from './guards.ts'
import { inDigits, takenBack } from './money.ts'
import { makeMove } from './move.ts'
import { factsOf, lockOrder, type OrderRow } from './queries.ts'

export type ClosedChargeback = Omit<Chargeback, 'fee_minor'> & { outcome: 'won' | 'lost' }

/** How the bank decided, after `openChargeback`. Won: the money is back and the order goes on. Lost: the order's money pays for it, then whoever got a part. */
export async function closeChargeback(tx: Tx, closed: ClosedChargeback): Promise<void> {
  const order = await lockOrder(tx, closed.order_id)
  if ((await linesOf(tx, factOf(closed, 'won'))).length + (await linesOf(tx, factOf(closed, 'lost'))).length > 0) return
  if ((await linesOf(tx, factOf(closed, 'opened'))).length === 0) throw new Error(`chargeback ${closed.chargeback_id} was never opened`)
  if (closed.outcome === 'won') await win(tx, order, closed)
  else await lose(tx, order, closed)
}

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
