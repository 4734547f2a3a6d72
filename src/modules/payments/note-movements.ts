import { bank, credit, debit, gatewayClearing, gatewayFee, post } from '#modules/ledger/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { GatewayMovement } from '#platform/ports.ts'
import { checkoutsOfCharges } from './fact-queries.ts'
import { noteFee } from './fee.ts'

export const at_once = 1_000

/** P1f for charges whose fee was not known before, P2 for what came to our bank; each once. */
export async function noteMoney(ctx: Ctx, provider: string, movements: readonly GatewayMovement[]): Promise<void> {
  const fees = new Map(movements.flatMap(({ kind, subject, fee_minor }) => (kind === 'capture' ? [[subject, fee_minor]] : [])))
  const subjects = [...fees.keys()]
  for (let start = 0; start < subjects.length; start += at_once) {
    const charges = await ctx.query(checkoutsOfCharges, [provider, subjects.slice(start, start + at_once)])
    for (const { id, gateway_payment_id, currency } of charges)
      await ctx.tx((tx) => noteFee(tx, { checkout_id: id, provider, currency }, fees.get(gateway_payment_id) ?? null))
  }
  for (const { kind, subject, amount_minor, fee_minor, currency } of movements) {
    if (kind !== 'settlement') continue
    const lines = [
      debit(bank(currency), amount_minor - fee_minor),
      debit(gatewayFee(currency), fee_minor),
      credit(gatewayClearing(provider, currency), amount_minor),
    ]
    await ctx.tx((tx) => post(tx, { key: `settlement:${provider}:${subject}`, posting: 'P2', order_id: null, lines }))
  }
}
