import type { z } from 'zod'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { creatorOf } from '#modules/users/index.ts'
import { findPayout, historyOf, listAll, listOwn, lockPayout, type PayoutRow } from './queries.ts'
import { canOf, type Party } from './rules.ts'
import type { ListAllPayouts, ListPayouts, Payout, PayoutPage, PayoutWithHistory } from './schema.ts'

export function present({ amount_minor, batch_id, ...row }: PayoutRow, party: Party): z.output<typeof Payout> {
  return { ...row, amount: formatMinor(amount_minor, row.currency), export_id: batch_id, can: canOf(party, row.status) }
}

/** One of this creator's, or anybody's for null; Problem `payout.not_found` (404). */
export async function readPayout(scope: Scope, id: bigint, creator_id: bigint | null): Promise<PayoutRow> {
  const [row] = await scope.query(findPayout, [id, creator_id])
  return row ?? refuse()
}

/** The same, until the transaction ends. */
export async function takePayout(tx: Tx, id: bigint, creator_id: bigint | null): Promise<PayoutRow> {
  const [row] = await tx.query(lockPayout, [id, creator_id])
  return row ?? refuse()
}

function refuse(): never {
  throw new Problem('not_found', 'payout.not_found', 'There is no such payout')
}

type Named = { payout_id: bigint }
export const viewOwnPayout = (ctx: Ctx, { payout_id }: Named) => withHistory(ctx, payout_id, creatorOf(ctx.actor), 'owner')
export const viewAnyPayout = (ctx: Ctx, { payout_id }: Named) => withHistory(ctx, payout_id, null, 'staff')

async function withHistory(ctx: Ctx, id: bigint, creator_id: bigint | null, party: Party): Promise<z.output<typeof PayoutWithHistory>> {
  const row = await readPayout(ctx, id, creator_id)
  return { ...present(row, party), history: await ctx.query(historyOf, [id]) }
}

/** Newest first. */
export function listOwnPayouts(
  ctx: Ctx,
  { status, currency, ...asked }: z.output<typeof ListPayouts>,
): Promise<z.output<typeof PayoutPage>> {
  const creator_id = creatorOf(ctx.actor)
  return pageBy(
    `payouts.list ${creator_id} ${status ?? ''} ${currency ?? ''}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) =>
      (await ctx.query(listOwn, [creator_id, status ?? null, currency ?? null, after?.[0] ?? null, most])).map((row) =>
        present(row, 'owner'),
      ),
  )
}

export function listAllPayouts(
  ctx: Ctx,
  { status, currency, creator_id, ...asked }: z.output<typeof ListAllPayouts>,
): Promise<z.output<typeof PayoutPage>> {
  return pageBy(
    `payouts.all ${creator_id ?? ''} ${status ?? ''} ${currency ?? ''}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) =>
      (await ctx.query(listAll, [creator_id ?? null, status ?? null, currency ?? null, after?.[0] ?? null, most])).map((row) =>
        present(row, 'staff'),
      ),
  )
}
