import type { z } from 'zod'
import { viewOrder } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy, type Asked, type Paged } from '#platform/pages.ts'
import { listRefunds, listRefundsIn, refundsOfOrder, type RefundRow } from './refund-queries.ts'
import type { OrderRefunds, Refund } from './refund-schema.ts'
import type { ListRefunds } from './staff-schema.ts'

export type Shown = z.output<typeof Refund>

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

export function show({ amount_minor, ...row }: RefundRow): Shown {
  const { id, order_id, payment_id, currency, reason, status, destination, provider } = row
  const { gateway_refund_id, bank_reference, created_at, settled_at } = row
  const amount = formatMinor(amount_minor, currency)
  const where = { destination, provider, gateway_refund_id, bank_reference }
  return { id, order_id, payment_id, amount, currency, reason, status, ...where, created_at, settled_at }
}
