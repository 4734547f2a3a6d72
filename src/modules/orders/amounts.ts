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
import { applyRate } from '#platform/money.ts'
import type { Amounts, Policy } from './rules.ts'

export function breakDown(price_minor: bigint, policy: Policy): Amounts {
  const brand_fee_minor = applyRate(price_minor, policy.brand_fee_bp)
  const commission_minor = applyRate(price_minor, policy.commission_bp)
  return {
    price_minor,
    brand_fee_minor,
    brand_fee_tax_minor: applyRate(brand_fee_minor, policy.tax_bp),
    commission_minor,
    commission_tax_minor: applyRate(commission_minor, policy.tax_bp),
    withholding_minor: applyRate(price_minor, policy.withholding_bp),
  }
}

/** What the brand pays. */
export function totalOf(amounts: Amounts): bigint {
  return amounts.price_minor + amounts.brand_fee_minor + amounts.brand_fee_tax_minor
}

/** What the creator nets. */
export function netOf(amounts: Amounts): bigint {
  return amounts.price_minor - amounts.commission_minor - amounts.commission_tax_minor - amounts.withholding_minor
}

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
