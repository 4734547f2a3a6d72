import type { PlacedOrder } from '#modules/orders/index.ts'
import { openCheckout, refuseBeyondTerms, termsFails, walletFails, type OpenedCheckout, type UseWallet } from '#modules/payments/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { invalidField } from '#platform/problem.ts'

export const payFails = { ...walletFails, ...termsFails } as const

type Paying = { readonly use_wallet?: UseWallet; readonly terms: 'prepaid' | 'invoice' }

/** How orders just placed, all of one currency, are paid: one checkout for all, or none on invoice. Problems: `payFails`. */
export async function payFor(tx: Tx, placed: readonly PlacedOrder[], { use_wallet, terms }: Paying): Promise<OpenedCheckout | null> {
  if (terms === 'prepaid') return openCheckout(tx, placed, use_wallet)
  if (use_wallet !== undefined && use_wallet !== false)
    throw invalidField(
      '/use_wallet',
      'order.on_invoice',
      'An order on invoice is paid later: at POST /orders/:order_id/checkout, with credit too',
    )
  for (const currency of new Set(placed.map((order) => order.currency))) await refuseBeyondTerms(tx, currency)
  return null
}
