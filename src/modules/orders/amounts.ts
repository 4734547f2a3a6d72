import {
  bank,
  brandFee,
  brandWallet,
  commission,
  creatorPending,
  credit,
  debit,
  gatewayClearing,
  orderHeld,
  refundDue,
  taxPayable,
  type AccountRef,
  type Line,
  type Posting,
} from '#modules/ledger/index.ts'
import type { Amounts } from './facts.ts'
import { partsOf, type Parts } from './shares.ts'

export { breakDown } from '#modules/fees/index.ts'
export { netOf, totalOf } from './facts.ts'

type Whose = { readonly id: bigint; readonly creator_id: bigint; readonly currency: string }
type Priced = Amounts & Whose

/** Where money comes from: a gateway, the brand's own credit, or a transfer to our bank that staff recorded. */
export function sourceOf(provider: string, order: { brand_id: bigint; currency: string }): AccountRef {
  if (provider === 'wallet') return brandWallet(order.brand_id, order.currency)
  return provider === 'manual' ? bank(order.currency) : gatewayClearing(provider, order.currency)
}

/** P1: a payment was captured, its money is held for the order. */
export function captured(
  order: Whose & { brand_id: bigint },
  payment: { payment_id: bigint; provider: string; amount_minor: bigint },
): Posting {
  const lines = [
    debit(sourceOf(payment.provider, order), payment.amount_minor),
    credit(orderHeld(order.id, order.currency), payment.amount_minor),
  ]
  return { key: `payment:${payment.payment_id}:captured`, posting: 'P1', order_id: order.id, lines }
}

/** P3: the order is complete, everyone gets their part of what was held. */
export function completed(order: Priced): Posting {
  return handedOut(order, partsOf(order), 0n, 'P3')
}

/** P12: the creator's side keeps these parts, the rest goes back to the brand. */
export function split(order: Priced, kept: Parts, back_minor: bigint): Posting {
  return handedOut(order, kept, back_minor, 'P12')
}

function handedOut(order: Priced, kept: Parts, back_minor: bigint, posting: 'P3' | 'P12'): Posting {
  const { id, creator_id, currency } = order
  const out = [
    credit(creatorPending(creator_id, currency), kept.creator),
    ...ours(kept, currency, credit),
    ...(back_minor > 0n ? [credit(refundDue(id, currency), back_minor)] : []),
  ]
  const held = out.reduce((sum, { amount_minor }) => sum - amount_minor, 0n)
  return { key: `order:${id}:completed`, posting, order_id: id, lines: [debit(orderHeld(id, currency), held), ...out] }
}

/** What is not the creator's of these parts, on its accounts. */
export function ours(parts: Parts, currency: string, side: typeof credit): Line[] {
  return [
    side(commission(currency), parts.commission),
    side(brandFee(currency), parts.brand_fee),
    side(taxPayable('gst', currency), parts.brand_fee_tax + parts.commission_tax),
    side(taxPayable('withholding', currency), parts.withholding),
  ]
}

/** P8, P9: money that is held goes back to the brand. `fact` names why: the order's end, a lower price, a payment that came too late. */
export function returned(order: Pick<Whose, 'id' | 'currency'>, amount_minor: bigint, fact: string, posting: 'P8' | 'P9' = 'P8'): Posting {
  const lines = [debit(orderHeld(order.id, order.currency), amount_minor), credit(refundDue(order.id, order.currency), amount_minor)]
  return { key: fact, posting, order_id: order.id, lines }
}
