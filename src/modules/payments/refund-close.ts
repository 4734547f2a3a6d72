import { bank, brandWallet, credit, debit, gatewayClearing, post, refundDue, type AccountRef, type Posting } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { markRefunded, setRefund, type RefundRow } from './refund-queries.ts'

export type Outcome = {
  readonly status: 'succeeded' | 'failed'
  readonly to: 'gateway' | 'bank' | 'wallet'
  readonly gateway_refund_id?: string | null
}

/** The gateway works on it and has told its own id of it. */
export async function noteRefund(tx: Tx, refund: RefundRow, gateway_refund_id: string | null): Promise<void> {
  await tx.query(setRefund, [refund.id, 'processing', gateway_refund_id, 'gateway', tx.now])
}

/** The end of a refund: where the money went is posted and told. Answers false when it had ended before. */
export async function closeRefund(tx: Tx, refund: RefundRow, { status, to, gateway_refund_id = null }: Outcome): Promise<boolean> {
  const [mine] = await tx.query(setRefund, [refund.id, status, gateway_refund_id, to, tx.now])
  if (!mine) return false
  await post(tx, backTo(refund, status, to))
  if (status === 'succeeded') await tx.query(markRefunded, [refund.payment_id, tx.now])
  await tx.emit(`refund.${status}`, { refund_id: refund.id, order_id: refund.order_id })
  return true
}

/** P8s: the money is back with the brand. P8f: the gateway will not; the brand keeps it as credit. */
function backTo(
  { id, order_id, brand_id, provider, amount_minor, currency }: RefundRow,
  status: Outcome['status'],
  to: Outcome['to'],
): Posting {
  const accounts: Record<Outcome['to'], () => AccountRef> = {
    gateway: () => gatewayClearing(provider, currency),
    bank: () => bank(currency),
    wallet: () => brandWallet(brand_id, currency),
  }
  const lines = [debit(refundDue(order_id, currency), amount_minor), credit(accounts[to](), amount_minor)]
  return { key: `refund:${id}:${status}`, posting: status === 'succeeded' ? 'P8s' : 'P8f', order_id, lines }
}
