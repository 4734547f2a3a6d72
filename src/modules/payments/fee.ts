import { credit, debit, gatewayClearing, gatewayFee, post } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { setFee } from './queries.ts'

type Charge = { checkout_id: bigint; provider: string; currency: string }

/** P1f: what the gateway keeps of a charge, once per charge; what it says first stands. */
export async function noteFee(tx: Tx, { checkout_id, provider, currency }: Charge, fee_minor: bigint | null): Promise<void> {
  if (fee_minor === null) return
  const [first] = await tx.query(setFee, [checkout_id, fee_minor])
  if (!first || fee_minor === 0n) return
  const lines = [debit(gatewayFee(currency), fee_minor), credit(gatewayClearing(provider, currency), fee_minor)]
  await post(tx, { key: `checkout:${checkout_id}:fee`, posting: 'P1f', order_id: null, lines })
}
