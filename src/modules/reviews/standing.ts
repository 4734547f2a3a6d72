import { isDeepStrictEqual } from 'node:util'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { recordStanding, type Standing } from '#modules/profiles/index.ts'
import { lockStanding } from './locks.ts'
import { currentStanding, deriveFacts, latestAbout, partiesOfOrder } from './queries.ts'
import { ratingOf, shareOf } from './rules.ts'

type CreatorTotals = {
  stars: number[] | null
  accepted: number
  answerable: number
  delivered: number
  on_time: number
  response_minutes: number | null
  brands: number
  came_back: number
  latest: Standing['latest']
}
const creatorTotals = statement<CreatorTotals>(
  'reviews.creator_totals',
  `select (select array[stars_1, stars_2, stars_3, stars_4, stars_5] from rating_sum where side = 'brand' and subject_id = $1) as stars,
     count(*) filter (where answer = 'accepted')::int as accepted, count(answer)::int as answerable,
     count(on_time)::int as delivered, count(*) filter (where on_time)::int as on_time,
     percentile_disc(0.5) within group (order by answer_minutes) as response_minutes,
     (select count(*)::int from (select from order_fact where creator_id = $1 and completed group by brand_id) b) as brands,
     (select count(*)::int from (select from order_fact where creator_id = $1 and completed group by brand_id having count(*) > 1) b) as came_back,
     ${latestAbout('$1')} as latest
   from order_fact where creator_id = $1`,
)
const settleBrandSql = statement(
  'reviews.settle_brand',
  `insert into brand_standing (brand_id, completed_orders, decision_minutes, repeat_creators_bp, updated_at)
   select $1::bigint, count(*) filter (where completed), percentile_disc(0.5) within group (order by decision_minutes),
     (select round(count(*) filter (where n > 1) * 10000.0 / nullif(count(*), 0)) from
        (select count(*) as n from order_fact where brand_id = $1 and completed group by creator_id) c), $2::timestamptz
   from order_fact where brand_id = $1
   on conflict (brand_id) do update set completed_orders = excluded.completed_orders, decision_minutes = excluded.decision_minutes,
     repeat_creators_bp = excluded.repeat_creators_bp, updated_at = excluded.updated_at`,
)
const openBrand = statement(
  'reviews.open_brand',
  'insert into brand_standing (brand_id, completed_orders, updated_at) values ($1, 0, $2) on conflict (brand_id) do update set brand_id = $1',
)

/** What the orders' moves and the reviews say of a creator, as it stands now. */
async function standingOf(tx: Tx, creator_id: bigint): Promise<Standing> {
  const [totals] = await tx.query(creatorTotals, [creator_id])
  if (!totals) throw new Error('a total has one row')
  const stars = totals.stars ?? []
  return {
    reviews: stars.reduce((sum, n) => sum + n, 0),
    rating_hundredths: ratingOf(stars),
    on_time_bp: shareOf(totals.on_time, totals.delivered),
    acceptance_bp: shareOf(totals.accepted, totals.answerable),
    response_minutes: totals.response_minutes,
    repeat_brands_bp: shareOf(totals.came_back, totals.brands),
    latest: totals.latest,
  }
}

/** Writes a creator's standing if it is no longer what brands see; the caller holds its lock. */
export async function settleStanding(tx: Tx, creator_id: bigint): Promise<void> {
  const standing = await standingOf(tx, creator_id)
  const [current] = await tx.query(currentStanding, [creator_id])
  if (!isDeepStrictEqual(current, standing)) await recordStanding(tx, creator_id, standing)
}

/** The brand's row is locked before its orders are looked at, so that of two at once the later sees what the earlier did. */
export async function settleBrand(tx: Tx, brand_id: bigint): Promise<void> {
  await tx.query(openBrand, [brand_id, tx.now])
  await tx.query(settleBrandSql, [brand_id, tx.now])
}

/** An order has moved: what its transitions say is written down again, and both parties' figures with it. */
export function noteOrder(ctx: Ctx, { order_id }: { order_id: bigint }): Promise<void> {
  return ctx.tx(async (tx) => {
    const [parties] = await tx.query(partiesOfOrder, [order_id])
    if (!parties) return
    await lockStanding(tx, parties.creator_id)
    await tx.query(deriveFacts, [[order_id]])
    await settleStanding(tx, parties.creator_id)
    await settleBrand(tx, parties.brand_id)
  })
}
