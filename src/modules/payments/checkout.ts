import type { PlacedOrder } from '#modules/orders/index.ts'
import { randomToken } from '#platform/crypto.ts'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { insertCheckout } from './queries.ts'

export type OpenedCheckout = { id: bigint; pay_url: string; amount: string; currency: string; expires_at: Date }

/** Where the payer's browser goes. */
export function payUrl(public_url: string, token: string): string {
  return `${public_url}/pay/${token}`
}

/**
 * One charge for orders just placed, all of one brand and one currency, with a payment row for each. Nothing is asked of the gateway:
 * its session is opened when `pay_url` is first visited, until `expires_at`.
 */
export async function openCheckout(tx: Tx, orders: readonly PlacedOrder[]): Promise<OpenedCheckout> {
  const [first] = orders
  if (!first || orders.some(({ currency, brand_id }) => currency !== first.currency || brand_id !== first.brand_id)) {
    throw new Error('a checkout holds orders of one brand in one currency')
  }
  const { brand_id, currency } = first
  const amount_minor = orders.reduce((sum, order) => sum + order.total_minor, 0n)
  const expires_at = new Date(Math.min(...orders.map(({ pay_by }) => pay_by.getTime())))
  const token = randomToken()
  const shares = orders.map((order) => ({
    order_id: order.id.toString(),
    amount: formatMinor(order.total_minor, currency),
    payee_id: order.creator_user_id.toString(),
  }))
  const values = [brand_id, token, currency, amount_minor, expires_at, tx.now, tx.actor.id, JSON.stringify(shares)]
  const [row] = await tx.query(insertCheckout, values)
  if (!row) throw new Error('the checkout was not written')
  return { id: row.id, pay_url: payUrl(tx.public_url, token), amount: formatMinor(amount_minor, currency), currency, expires_at }
}
