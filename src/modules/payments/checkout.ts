import { randomToken } from '#platform/crypto.ts'
import type { Tx } from '#platform/ctx.ts'
import { fp } from '#platform/failpoint.ts'
import { formatMinor } from '#platform/money.ts'
import { type Payable, sharesOf } from './checkout-shares.ts'
import { insertCheckout } from './queries.ts'
import { holdCredit, payFromCredit, type UseWallet } from './wallet.ts'

export type OpenedCheckout = {
  id: bigint
  /** Null when credit paid for everything. */
  pay_url: string | null
  /** What is left to pay there. */
  amount: string
  wallet_amount: string
  currency: string
  expires_at: Date
}

/** Where the payer's browser goes. */
export function payUrl(public_url: string, token: string): string {
  return `${public_url}/pay/${token}`
}

/**
 * One charge for orders, all of one brand and one currency, with a payment row for each and each source. What credit pays is taken at
 * once, of the first orders first; an order that it pays in full is paid. Nothing is asked of the gateway: its session is opened when
 * `pay_url` is first visited, until `expires_at`. Problems: `walletFails`.
 */
export async function openCheckout(tx: Tx, orders: readonly Payable[], use_wallet?: UseWallet): Promise<OpenedCheckout> {
  const [first] = orders
  if (!first || orders.some(({ currency, brand_id }) => currency !== first.currency || brand_id !== first.brand_id)) {
    throw new Error('a checkout holds orders of one brand in one currency')
  }
  const { brand_id, currency } = first
  const total_minor = orders.reduce((sum, order) => sum + order.total_minor, 0n)
  const wallet_minor = await holdCredit(tx, brand_id, currency, total_minor, use_wallet)
  const amount_minor = total_minor - wallet_minor
  const expires_at = new Date(Math.min(...orders.map(({ pay_by }) => pay_by.getTime())))
  const token = randomToken()
  const shares = sharesOf(orders, wallet_minor, currency)
  const values = [brand_id, token, currency, amount_minor, wallet_minor, expires_at, tx.now, tx.actor.id, JSON.stringify(shares)]
  await fp('checkout.before_write')
  const rows = await tx.query(insertCheckout, values)
  const [row] = rows
  if (!row) throw new Error('the checkout was not written')
  await payFromCredit(tx, rows.filter(({ source }) => source === 'wallet').map((part) => ({ ...part, currency }))) // prettier-ignore
  return {
    id: row.id,
    pay_url: amount_minor === 0n ? null : payUrl(tx.public_url, token),
    amount: formatMinor(amount_minor, currency),
    wallet_amount: formatMinor(wallet_minor, currency),
    currency,
    expires_at,
  }
}
