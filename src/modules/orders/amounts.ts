import { netOf, totalOf } from '#modules/fees/index.ts'
import {
  brandFee,
  commission,
  creatorPending,
  credit,
  debit,
  gatewayClearing,
  orderHeld,
  refundDue,
  taxPayable,
  type Posting,
} from '#modules/ledger/index.ts'
import type { Amounts } from './rules.ts'

export { breakDown, netOf, totalOf } from '#modules/fees/index.ts'

type Priced = Amounts & { readonly id: bigint; readonly creator_id: bigint; readonly currency: string }

/** P1: a payment was captured, its money is held for the order. */
export function captured(order: Priced, payment: { payment_id: bigint; provider: string; amount_minor: bigint }): Posting {
  const lines = [
    debit(gatewayClearing(payment.provider, order.currency), payment.amount_minor),
    credit(orderHeld(order.id, order.currency), payment.amount_minor),
  ]
  return { key: `payment:${payment.payment_id}:captured`, posting: 'P1', order_id: order.id, lines }
}

/** P3: the order is complete, everyone gets their part of what was held. */
export function completed(order: Priced): Posting {
  const { currency } = order
  const lines = [
    debit(orderHeld(order.id, currency), totalOf(order)),
    credit(creatorPending(order.creator_id, currency), netOf(order)),
    credit(commission(currency), order.commission_minor),
    credit(brandFee(currency), order.brand_fee_minor),
    credit(taxPayable('gst', currency), order.brand_fee_tax_minor + order.commission_tax_minor),
    credit(taxPayable('withholding', currency), order.withholding_minor),
  ]
  return { key: `order:${order.id}:completed`, posting: 'P3', order_id: order.id, lines }
}

/** P8: everything goes back to the brand before completion. `fact` names why: the order's end, or a payment that came too late. */
export function returned(order: Pick<Priced, 'id' | 'currency'>, amount_minor: bigint, fact: string): Posting {
  const lines = [debit(orderHeld(order.id, order.currency), amount_minor), credit(refundDue(order.id, order.currency), amount_minor)]
  return { key: fact, posting: 'P8', order_id: order.id, lines }
}
