import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { viewOrder } from '#modules/orders/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy, type Asked, type Paged } from '#platform/pages.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { closeRefund } from './refund-close.ts'
import { findRefund, listRefunds, listRefundsIn, lockRefund, refundsOfOrder, setConfirmed, type RefundRow } from './refund-queries.ts'
import type { OrderRefunds, Refund } from './schema.ts'
import type { ConfirmRefund, ListRefunds } from './staff-schema.ts'

type Shown = z.output<typeof Refund>

/** The refunds of an order the actor may see, newest first. */
export async function viewRefunds(ctx: Ctx, { order_id, ...asked }: z.output<typeof OrderRefunds>): Promise<Paged<Shown>> {
  const { id } = await viewOrder(ctx, order_id)
  return pageOf(`payments.refunds_of ${id}`, asked, (before, most) => ctx.query(refundsOfOrder, [id, before, most]))
}

/** Everybody's, newest first. */
export function viewAllRefunds(ctx: Ctx, { status, ...asked }: z.output<typeof ListRefunds>): Promise<Paged<Shown>> {
  return pageOf(`payments.refunds ${status ?? ''}`, asked, (before, most) =>
    status ? ctx.query(listRefundsIn, [before, most, status]) : ctx.query(listRefunds, [before, most]),
  )
}

function pageOf(list: string, asked: Asked, read: (before: bigint | null, most: number) => Promise<RefundRow[]>): Promise<Paged<Shown>> {
  return pageBy<Shown>(
    list,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) => (await read(after?.[0] ?? null, most)).map(show),
  )
}

function show({ amount_minor, ...row }: RefundRow): Shown {
  const { id, order_id, payment_id, currency, reason, status, destination, provider } = row
  const { gateway_refund_id, bank_reference, created_at, settled_at } = row
  const amount = formatMinor(amount_minor, currency)
  const where = { destination, provider, gateway_refund_id, bank_reference }
  return { id, order_id, payment_id, amount, currency, reason, status, ...where, created_at, settled_at }
}

/**
 * Staff have sent back what came as a transfer, or leave it to the brand as credit. Problems: `refund.not_found` (404),
 * `refund.not_waiting` (409) for one that a gateway makes or that has ended, and of `requireFresh`.
 */
export async function confirmRefund(tx: Tx, { refund_id, to, bank_reference }: z.output<typeof ConfirmRefund>): Promise<Shown> {
  await requireFresh(tx)
  await tx.query(lockRefund, [refund_id])
  const refund = await readShown(tx, refund_id)
  if (refund.destination !== 'bank' || refund.status !== 'requested')
    throw new Problem('conflict', 'refund.not_waiting', 'This refund does not wait for a transfer')
  if (to === 'bank' && bank_reference === undefined)
    throw invalidField('/bank_reference', 'required', "Give the bank's reference of the transfer")
  await tx.query(setConfirmed, [refund_id, to === 'bank' ? bank_reference : null, tx.actor.id])
  await closeRefund(tx, refund, { status: 'succeeded', to })
  const facts = { refund_id: String(refund_id), to, bank_reference: bank_reference ?? null }
  await record(tx, 'payments.refund_confirmed', { facts })
  return show(await readShown(tx, refund_id))
}

async function readShown(tx: Tx, refund_id: bigint): Promise<RefundRow> {
  const [refund] = await tx.query(findRefund, [refund_id])
  if (!refund) throw new Problem('not_found', 'refund.not_found', 'There is no such refund')
  return refund
}
