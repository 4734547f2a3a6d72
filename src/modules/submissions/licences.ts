import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Licence } from '#modules/packages/index.ts'
import type { ContentLicence, ListLicences } from './licence-schema.ts'

type Row = {
  id: bigint
  order_id: bigint
  brand_id: bigint
  creator_id: bigint
  number: number
  file_id: bigint | null
  scope: string
  channels: string[]
  territory: string[]
  worldwide: boolean
  months: number | null
  exclusive_category: string | null
  exclusive_months: number | null
  exclusive_until: Date | null
  starts_at: Date
  ends_at: Date | null
  revoked_at: Date | null
}
const columns = `l.id, l.order_id, l.brand_id, l.creator_id, s.number, l.asset_id as file_id, l.scope, l.channels, l.territory, l.worldwide, l.months,
  l.exclusive_category, l.exclusive_months, l.exclusive_until, l.starts_at, l.ends_at, l.revoked_at
  from content_licence l join content_submission s on s.id = l.submission_id`

const ofOrder = statement<Row>('submissions.licences_of_order', `select ${columns} where l.order_id = $1 order by l.id limit 500`)
/** One index for each side and each order. */
const newest = (side: string) =>
  statement<Row>(
    `submissions.licences_of_${side}`,
    `select ${columns} where l.${side} = $1 and ($2::bigint is null or l.id < $2) order by l.id desc limit $3`,
  )
const ending = (side: string) =>
  statement<Row>(
    `submissions.licences_ending_of_${side}`,
    `select ${columns} where l.${side} = $1 and l.revoked_at is null and l.ends_at > $2 and l.ends_at <= $3
       and (l.ends_at, l.id) > ($4, $5::bigint) order by l.ends_at, l.id limit $6`,
  )
const lists = {
  brand: { newest: newest('brand_id'), ending: ending('brand_id') },
  creator: { newest: newest('creator_id'), ending: ending('creator_id') },
}

/** All of one order, which the caller has seen that the actor may see. */
export async function licencesOf(scope: Scope, order_id: bigint): Promise<ContentLicence[]> {
  return (await scope.query(ofOrder, [order_id])).map((row) => present(row, scope.now))
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
      ? await pageBy<Row>(name, asked, 1, ({ id }) => [id], (after, most) => ctx.query(lists[side].newest, [of, after?.[0] ?? null, most]))
      : await pageBy<Row>(
          name,
          asked,
          2,
          ({ ends_at, id }) => [ends_at?.getTime() ?? 0, id],
          (after, most) =>
            ctx.query(lists[side].ending, [of, ctx.now, new Date(ctx.now.getTime() + days * day_ms), new Date(Number(after?.[0] ?? 0n)), after?.[1] ?? 0n, most]),
        ) // prettier-ignore
  return { ...page, items: page.items.map((row) => present(row, ctx.now)) }
}

function licenceOf({ scope, channels, territory, worldwide, months, exclusive_category, exclusive_months }: Row): Licence {
  const exclusivity =
    exclusive_category !== null && exclusive_months !== null ? { category: exclusive_category, months: exclusive_months } : null
  return Licence.parse({ scope, channels, territory: worldwide ? 'worldwide' : territory, months, exclusivity })
}

function present(row: Row, now: Date): ContentLicence {
  const { id, order_id, brand_id, creator_id, number, file_id, exclusive_until, starts_at, ends_at, revoked_at } = row
  const state = revoked_at ? 'revoked' : ends_at && ends_at <= now ? 'expired' : 'valid'
  return { ...licenceOf(row), id, order_id, brand_id, creator_id, number, file_id, exclusive_until, starts_at, ends_at, revoked_at, state }
}
