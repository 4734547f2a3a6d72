import type { PlacedOrder } from '#modules/orders/index.ts'
import { formatMinor } from '#platform/money.ts'
import { spreadCredit } from './rules.ts'

/** What a checkout asks of an order: `due_minor` of it, by when. */
export type Payable = Pick<PlacedOrder, 'id' | 'brand_id' | 'creator_user_id' | 'currency' | 'pay_by'> & { readonly total_minor: bigint }

export function sharesOf(orders: readonly Payable[], wallet_minor: bigint, currency: string) {
  const credits = spreadCredit(wallet_minor, orders.map(({ total_minor }) => total_minor)) // prettier-ignore
  return orders.flatMap((order, nth) => {
    const wallet = credits[nth] ?? 0n
    const parts = [
      { source: 'wallet', minor: wallet },
      { source: 'gateway', minor: order.total_minor - wallet },
    ]
    return parts
      .filter(({ minor }) => minor > 0n)
      .map(({ source, minor }) => ({
        order_id: order.id.toString(),
        source,
        amount: formatMinor(minor, currency),
        amount_minor: minor.toString(),
        payee_id: order.creator_user_id.toString(),
      }))
  })
}
