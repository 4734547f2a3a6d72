import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { pageBy } from '#platform/pages.ts'
import { creatorOf } from '#modules/users/index.ts'
import { listAll, listOwn } from './queries.ts'
import type { ListAllPayouts, ListPayouts, PayoutPage } from './schema.ts'
import { present } from './view.ts'

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
