import { closeChargeback, openChargeback } from '#modules/orders/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import type { GatewayChargeback } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'
import {
  chargedPayments, closeCase, insertChargeback, insertShares, lockChargeback, sharesOf, type ChargebackRow,
} from './chargeback-queries.ts' // prettier-ignore
import { gatewayOf } from './gateway-of.ts'
import { shareChargeback } from './rules.ts'

/**
 * Brings a chargeback to what the gateway says of it now, whichever of its events came first: opened at the orders it touches, each with
 * its share, and closed when the bank has decided. One that was decided never opens again. Problem `webhook.early` (503) while the
 * payment it is about is not known here.
 */
export async function settleChargeback(ctx: Ctx, provider: string, gateway_chargeback_id: string): Promise<string> {
  const told = await gatewayOf(ctx, provider).fetchChargeback(gateway_chargeback_id)
  return ctx.asSystem().tx(async (tx) => {
    const known = (await openCase(tx, provider, told)) ?? (await held(tx, provider, told))
    if (told.status === known.status || told.status === 'open') return `chargeback ${known.status}`
    if (known.status !== 'open')
      throw new Error(`chargeback ${known.id} was ${known.status}, the gateway says ${told.status} now: people must look at that`)
    const { id: chargeback_id, currency } = known
    for (const { order_id, amount_minor } of await tx.query(sharesOf, [[chargeback_id]]))
      await closeChargeback(tx, { order_id, chargeback_id, provider, amount_minor, currency, outcome: told.status })
    await tx.query(closeCase, [known.id, told.status, tx.now])
    await tx.emit(`chargeback.${told.status}`, { chargeback_id: known.id })
    return `chargeback ${told.status}`
  })
}

/** P13 at every order that the charge paid for; null when the case is known. */
async function openCase(tx: Tx, provider: string, told: GatewayChargeback): Promise<ChargebackRow | null> {
  const { chargeback_id: subject, payment_id, amount_minor, fee_minor, currency, reason, respond_by } = told
  const payments = await tx.query(chargedPayments, [provider, payment_id])
  if (payments.length === 0)
    throw new Problem('unavailable', 'webhook.early', `Chargeback ${subject} is about ${payment_id}, which is not known here yet`)
  const shares = shareChargeback(amount_minor, fee_minor, payments)
  if (!shares || payments.some((payment) => payment.currency !== currency))
    throw new Error(`chargeback ${subject} takes ${amount_minor} ${currency}, which the payment ${payment_id} was not`)

  const values = [provider, subject, payment_id, amount_minor, fee_minor, currency, reason.slice(0, 500), respond_by, tx.now]
  const [opened] = await tx.query(insertChargeback, values)
  if (!opened) return null
  const chargeback_id = opened.id
  const parts = payments.flatMap(({ id, order_id }, nth) => {
    const share = shares[nth]
    return share && share.amount_minor > 0n ? [{ payment_id: id, order_id, ...share }] : []
  })
  const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
  await tx.query(insertShares, [chargeback_id, JSON.stringify(parts, digits)])
  for (const { order_id, ...share } of parts)
    await openChargeback(tx, { order_id, chargeback_id, provider, amount_minor: share.amount_minor, fee_minor: share.fee_minor, currency })
  await tx.emit('chargeback.opened', { chargeback_id })
  return held(tx, provider, told)
}

async function held(tx: Tx, provider: string, { chargeback_id }: GatewayChargeback): Promise<ChargebackRow> {
  const [row] = await tx.query(lockChargeback, [provider, chargeback_id])
  if (!row) throw new Error(`chargeback ${chargeback_id} is gone`)
  return row
}
