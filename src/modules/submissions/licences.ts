import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import type { z } from 'zod'
import { Licence } from '#modules/packages/index.ts'
import { termOf } from './rules.ts'
import type { ContentLicence, ListLicences } from './schema.ts'

/** What of an order decides what the brand may do with approved work. */
export type Deal = {
  readonly id: bigint
  readonly brand_id: bigint
  readonly creator_id: bigint
  readonly bought: { readonly licence: Licence | null }
}

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

/** One for each file, or one for all of it where there are only links. */
const insert = statement(
  'submissions.grant_licences',
  `insert into content_licence (order_id, brand_id, creator_id, submission_id, asset_id, scope, channels, territory, worldwide, months,
     exclusive_category, exclusive_months, exclusive_until, starts_at, ends_at)
   select $1, $2, $3, $4, file.id, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
   from (select id from submission_asset where submission_id = $4
         union all select null where not exists (select from submission_asset where submission_id = $4)) as file (id)`,
)
const termsOfOrder = statement<Row>(
  'submissions.terms_of_order',
  `select ${columns} where l.order_id = $1 and l.revoked_at is null limit 1`,
)
const setTerms = statement(
  'submissions.set_terms',
  `update content_licence set ends_at = $2, exclusive_until = $3, reminded_at = null where order_id = $1 and revoked_at is null`,
)
const revoke = statement('submissions.revoke', 'update content_licence set revoked_at = $2 where order_id = $1 and revoked_at is null')
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

/** Writes down what the brand may do from now on with each file of the approved version; nothing when no licence was bought. */
export async function grantLicences(tx: Tx, { id, brand_id, creator_id, bought: { licence } }: Deal, submission_id: bigint): Promise<void> {
  if (!licence) return
  const { scope, channels, territory, months, exclusivity } = licence
  const { ends_at, exclusive_until } = termOf(licence, tx.now)
  const countries = territory === 'worldwide' ? [] : territory
  const exclusive = [exclusivity?.category ?? null, exclusivity?.months ?? null, exclusive_until]
  const worldwide = territory === 'worldwide'
  await tx.query(insert, [
    id,
    brand_id,
    creator_id,
    submission_id,
    scope,
    channels,
    countries,
    worldwide,
    months,
    ...exclusive,
    tx.now,
    ends_at,
  ])
}

/** Counts what was granted from completion, as it was sold; before that it was counted from the approval. Call it when the order is completed. */
export async function startLicences(tx: Tx, order_id: bigint): Promise<void> {
  const [row] = await tx.query(termsOfOrder, [order_id])
  if (!row) return
  const { ends_at, exclusive_until } = termOf(licenceOf(row), tx.now)
  await tx.query(setTerms, [order_id, ends_at, exclusive_until])
}

/** The order ended for nothing after all: the brand may do nothing with its work. Call it when an order is refunded or cancelled. */
export async function revokeLicences(tx: Tx, order_id: bigint): Promise<void> {
  await tx.query(revoke, [order_id, tx.now])
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
