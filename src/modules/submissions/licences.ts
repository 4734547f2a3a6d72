import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Licence } from '#modules/packages/index.ts'
import { type LicenceRow, licenceLists, licencesOfOrder } from './licence-queries.ts'
import type { ContentLicence, ListLicences } from './licence-schema.ts'

/** All of one order, which the caller has seen that the actor may see. */
export async function licencesOf(scope: Scope, order_id: bigint): Promise<ContentLicence[]> {
  return (await scope.query(licencesOfOrder, [order_id])).map((row) => present(row, scope.now))
}

/** What the actor was granted as a brand, or has granted as a creator; nothing for anybody else. */
export async function listLicences(
  ctx: Ctx,
  { ends_within_days: days, ...asked }: z.output<typeof ListLicences>,
): Promise<Paged<ContentLicence>> {
  const { brand_id, creator_id } = ctx.actor
  const side = brand_id !== null ? 'brand' : 'creator'
  const of = brand_id ?? creator_id
  if (of === null) return { items: [], next: null }
  const name = `licences ${side} ${of} ${days}`
  const page =
    days === undefined
      ? await pageBy<LicenceRow>(name, asked, 1, ({ id }) => [id], (after, most) => ctx.query(licenceLists[side].newest, [of, after?.[0] ?? null, most]))
      : await pageBy<LicenceRow>(
          name,
          asked,
          2,
          ({ ends_at, id }) => [ends_at?.getTime() ?? 0, id],
          (after, most) =>
            ctx.query(licenceLists[side].ending, [of, ctx.now, new Date(ctx.now.getTime() + days * day_ms), new Date(Number(after?.[0] ?? 0n)), after?.[1] ?? 0n, most]),
        ) // prettier-ignore
  return { ...page, items: page.items.map((row) => present(row, ctx.now)) }
}

function licenceOf({ scope, channels, territory, worldwide, months, exclusive_category, exclusive_months }: LicenceRow): Licence {
  const exclusivity =
    exclusive_category !== null && exclusive_months !== null ? { category: exclusive_category, months: exclusive_months } : null
  return Licence.parse({ scope, channels, territory: worldwide ? 'worldwide' : territory, months, exclusivity })
}

function present(row: LicenceRow, now: Date): ContentLicence {
  const { id, order_id, brand_id, creator_id, number, file_id, exclusive_until, starts_at, ends_at, revoked_at } = row
  const state = revoked_at ? 'revoked' : ends_at && ends_at <= now ? 'expired' : 'valid'
  return { ...licenceOf(row), id, order_id, brand_id, creator_id, number, file_id, exclusive_until, starts_at, ends_at, revoked_at, state }
}
