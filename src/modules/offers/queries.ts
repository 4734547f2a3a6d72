import type { OfferSide, OfferState } from '#generated/prisma/enums.ts'
import type { Terms } from '#modules/packages/index.ts'
import { statement } from '#platform/db.ts'
import { visibleSides, visibleSql } from './visible.ts'

export type VersionRow = { number: number; by: OfferSide; terms: Terms; message: string | null; expires_at: Date; created_at: Date }
export type OfferRow = Pick<VersionRow, 'by' | 'terms' | 'message'> & {
  id: bigint
  brand_id: bigint
  creator_id: bigint
  package_id: bigint | null
  campaign_application_id: bigint | null
  started_by: OfferSide
  state: OfferState
  version: number
  due_at: Date | null
  accepted_at: Date | null
  order_id: bigint | null
  created_at: Date
  updated_at: Date
}

const columns = `o.id, o.brand_id, o.creator_id, o.package_id, o.campaign_application_id, o.started_by, o.state, o.version, o.due_at, o.accepted_at,
  o.order_id, o.created_at, o.updated_at, v.by, v.terms, v.message`
const from = 'from offer o join offer_version v on v.offer_id = o.id and v.number = o.version'

export const findOffer = statement<OfferRow>('offers.find', `select ${columns} ${from} where o.id = $1 and ${visibleSql(2)}`)
export const lockOffer = statement('offers.lock', `select 1 from offer o where o.id = $1 and ${visibleSql(2)} for update`)

const page = (side: string, filter: string) =>
  `(select o.id from offer o where ${side} and o.id < $4 ${filter} order by o.id desc limit $5)`
const list = (filter: string) =>
  `with page as (${visibleSides(1).map((side) => page(side, filter)).join(' union ')} order by id desc limit $5)
   select ${columns} ${from} where o.id in (select id from page) order by o.id desc` // prettier-ignore
export const listOffers = statement<OfferRow>('offers.list', list(''))
/** What is past its time is not open any more, though the job has not been there yet. */
export const listOffersInState = statement<OfferRow>(
  'offers.list_in_state',
  list(`and o.state = $6::"OfferState" and (o.due_at is null or o.due_at > $7)`),
)

export const listVersions = statement<VersionRow>(
  'offers.versions',
  'select number, by, terms, message, expires_at, created_at from offer_version where offer_id = $1 order by number desc limit 100',
)

export const insertOffer = statement<{ id: bigint }>(
  'offers.insert',
  `with made as (
     insert into offer (brand_id, creator_id, package_id, campaign_application_id, started_by, state, version, due_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 'open', 1, $6, $7, $7) returning id
   ), first as (
     insert into offer_version (offer_id, number, by, terms, message, expires_at, created_at) select id, 1, $5, $8, $9, $6, $7 from made
   )
   select id from made`,
)

export const insertVersion = statement(
  'offers.counter',
  `with next as (
     update offer set version = version + 1, due_at = $2, updated_at = $3 where id = $1 returning id, version
   )
   insert into offer_version (offer_id, number, by, terms, message, expires_at, created_at) select id, version, $4::"OfferSide", $5, $6, $2, $3 from next`,
)

export const writeState = statement(
  'offers.write_state',
  `update offer set state = $2::"OfferState", due_at = $3, updated_at = $4, order_id = $5,
     accepted_at = case when $2 = 'accepted' then $4 else accepted_at end where id = $1`,
)

export type Parties = {
  brand_user_id: bigint
  creator_user_id: bigint
  both_active: boolean
  paid_in: string
}
export const findParties = statement<Parties>(
  'offers.parties',
  `select b.user_id as brand_user_id, c.user_id as creator_user_id, bu.status = 'active' and cu.status = 'active' as both_active,
     coalesce(c.rate_currency, 'USD') as paid_in
   from brand_profile b join "user" bu on bu.id = b.user_id, creator_profile c join "user" cu on cu.id = c.user_id
   where b.id = $1 and c.id = $2`,
)

/** Whoever counts open offers of a pair, or of who began them, waits here for the others who do. */
export const lockCount = statement('offers.lock_count', `select pg_advisory_xact_lock(hashtextextended('offers ' || $1, 0))`)
export const countOpen = statement<{ of_the_pair: number; begun: number }>(
  'offers.count_open',
  `select (select count(*)::int from offer where brand_id = $1 and creator_id = $2 and state = 'open' and due_at > $3) as of_the_pair,
     case when $4 = 'brand' then (select count(*)::int from offer where brand_id = $1 and state = 'open' and started_by = 'brand' and due_at > $3)
     else (select count(*)::int from offer where creator_id = $2 and state = 'open' and started_by = 'creator' and due_at > $3) end as begun`,
)

type Ended = Pick<OfferRow, 'id' | 'brand_id' | 'creator_id' | 'campaign_application_id' | 'version' | 'state'>
/** Whoever holds a row is about to make a move, which looks at the time itself. */
export const endDue = statement<Ended>(
  'offers.end_due',
  `update offer set state = (case state when 'open' then 'expired' else 'lapsed' end)::"OfferState", due_at = null, updated_at = $1
   where id in (select id from offer where state in ('open', 'accepted') and due_at <= $1 order by due_at limit $2 for update skip locked)
   returning id, brand_id, creator_id, campaign_application_id, version, state`,
)
