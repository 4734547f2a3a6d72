import { packageColumns, type PackageRow } from '#modules/packages/index.ts'
import { statement } from '#platform/db.ts'
import type { Standing } from '#modules/profiles/index.ts'

export type CreatorRow = {
  creator_id: bigint
  name: string
  timezone: string | null
  profile_image_url: string | null
  bio: string | null
  location_city: string | null
  location_state: string | null
  location_country: string | null
  languages: string[] | null
  content_categories: string[] | null
  availability_status: 'available' | 'busy' | 'unavailable'
  vacation_from: Date | null
  vacation_until: Date | null
  rating: string | null
  total_collaborations: number
  verified: boolean
  featured: boolean
  currency: string
  created_at: Date
  reviews: number
  rating_hundredths: number | null
  on_time_bp: number | null
  acceptance_bp: number | null
  response_minutes: number | null
  repeat_brands_bp: number | null
  latest: Standing['latest']
  accounts: { platform: string; handle: string; followers: number | null; engagement_bp: number | null }[]
}

/** Those of the creators whom strangers may see. */
export const readCreators = statement<CreatorRow>(
  'discovery.read_creators',
  `select c.id as creator_id, u.name, u.timezone, u.profile_image_url, c.bio, c.location_city, c.location_state, c.location_country, c.languages,
     c.content_categories, coalesce(c.availability_status, 'available') as availability_status,
     c.vacation_from::timestamptz as vacation_from, c.vacation_until::timestamptz as vacation_until, c.rating, c.total_collaborations, c.verified,
     c.featured, coalesce(c.rate_currency, 'USD') as currency, c.created_at, coalesce(s.reviews, 0) as reviews, s.rating_hundredths, s.on_time_bp,
     s.acceptance_bp, s.response_minutes, s.repeat_brands_bp, coalesce(s.latest, '[]') as latest,
     coalesce((select json_agg(json_build_object('platform', a.platform, 'handle', a.handle, 'followers', a.followers, 'engagement_bp', a.engagement_bp) order by a.id)
       from social_account a where a.creator_id = c.id and a.ownership <> 'refused'), '[]') as accounts
   from creator_profile c join "user" u on u.id = c.user_id left join creator_standing s on s.creator_id = c.id
   where c.id = any($1) and u.status = 'active'`,
)

export type WorkRow = {
  creator_id: bigint
  platforms: { platform: string; orders: number }[]
  recent: { month: string; platform: string; content_type: string }[]
}

/** What the creators have completed: how often on each platform, and the last few, by month. */
export const readWork = statement<WorkRow>(
  'discovery.read_work',
  `select c.id as creator_id,
     coalesce((select json_agg(row_to_json(counted)) from (
       select platform, count(*)::int as orders from creator_work where creator_id = c.id group by platform order by 2 desc, 1
     ) counted), '[]') as platforms,
     coalesce((select json_agg(row_to_json(last)) from (
       select to_char(completed_at at time zone 'UTC', 'YYYY-MM') as month, platform, content_type from creator_work
       where creator_id = c.id order by completed_at desc, order_id desc limit 12
     ) last), '[]') as recent
   from creator_profile c where c.id = any($1)`,
)

/** What the creators sell now, cheapest first. Packages in a currency their creator has left are not for sale. */
export const readPackages = statement<PackageRow>(
  'discovery.read_packages',
  `select ${packageColumns} from package p join creator_profile c on c.id = p.creator_id
   where p.creator_id = any($1) and p.is_active and p.currency = coalesce(c.rate_currency, 'USD')
   order by p.creator_id, p.price, p.id`,
)

export const nextCreators = statement<{ id: bigint }>(
  'discovery.next_creators',
  'select id from creator_profile where id > $1 and id <= $2 order by id limit $3',
)

/** Refreshes of one creator wait for each other here; taken in order of id, so that two batches cannot hold each other up. */
export const lockCards = statement(
  'discovery.lock_cards',
  `select pg_advisory_xact_lock(hashtextextended('creator_card ' || id, 0)) from (select id from unnest($1::bigint[]) as id order by id offset 0)`,
)

/** Forgets what is kept of the creators; answers the words they were found by. */
export const clearCards = statement<{ words: string[] }>(
  'discovery.clear_cards',
  `with cards as (delete from creator_card where creator_id = any($1)),
     listings as (delete from creator_listing where creator_id = any($1))
   delete from creator_portfolio where creator_id = any($1) returning words`,
)

/** Takes one JSON array of what `makeCards` made. */
export const writeCards = statement(
  'discovery.write_cards',
  `with made as materialized (
     select * from json_to_recordset($1) as made(creator_id bigint, portfolio text, score text, words text[], refresh_at timestamptz, cards json, listings json)
   ), cards as (
     insert into creator_card (creator_id, platform, card)
     select creator_id, c.platform, c.card from made, json_to_recordset(cards) as c(platform text, card text)
   ), listings as (
     insert into creator_listing (creator_id, platform, rank, rating, price, response, followers, engagement, tags, bands, facets)
     select creator_id, l.* from made, json_to_recordset(listings) as l(platform text, rank int, rating int, price bigint, response int, followers int,
       engagement int, tags bigint[], bands bigint[], facets text[])
   )
   insert into creator_portfolio (creator_id, portfolio, score, words, refresh_at) select creator_id, portfolio, score, words, refresh_at from made`,
)

/** Words in use everywhere are not counted any further, so that refreshes do not wait for each other at them. The order keeps two from holding each other up. */
export const countWords = statement(
  'discovery.count_words',
  `insert into discovery_word as w (word, uses, deletes)
   select d.word, d.change, d.deletes from json_to_recordset($1) as d(word text, change int, deletes text[])
   where coalesce((select h.uses from discovery_word h where h.word = d.word), 0) < 1000 order by d.word collate "C"
   on conflict (word) do update set uses = greatest(0, w.uses + excluded.uses)`,
)

/** Creators for whom time has changed something. */
export const dueCreators = statement<{ creator_id: bigint }>(
  'discovery.due_creators',
  'select creator_id from creator_portfolio where refresh_at <= $1 order by refresh_at limit $2',
)

export const readPortfolio = statement<{ portfolio: string }>(
  'discovery.portfolio',
  'select portfolio from creator_portfolio where creator_id = $1 and creator_id <> all($2)',
)

export const findPublic = statement<{ creator_id: bigint }>(
  'discovery.find_public',
  'select creator_id from creator_portfolio where creator_id = $1 and creator_id <> all($2)',
)

export const readCards = statement<{ creator_id: bigint; card: string }>(
  'discovery.read_cards',
  `select creator_id, card from creator_card where creator_id = any($1) and platform = '' and creator_id <> all($2)`,
)
