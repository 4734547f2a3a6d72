import { packageColumns, type PackageRow } from '#modules/packages/index.ts'
import { statement } from '#platform/db.ts'

export type CreatorRow = {
  creator_id: bigint
  name: string
  profile_image_url: string | null
  bio: string | null
  location_city: string | null
  location_state: string | null
  content_categories: string[] | null
  availability_status: 'available' | 'busy' | 'unavailable'
  rating: string | null
  total_collaborations: number
  verified: boolean
  featured: boolean
  currency: string
}

/** Those of the creators whom strangers may see. */
export const readCreators = statement<CreatorRow>(
  'discovery.read_creators',
  `select c.id as creator_id, u.name, u.profile_image_url, c.bio, c.location_city, c.location_state, c.content_categories,
     coalesce(c.availability_status, 'available') as availability_status, c.rating, c.total_collaborations, c.verified, c.featured,
     coalesce(c.rate_currency, 'USD') as currency
   from creator_profile c join "user" u on u.id = c.user_id
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

export const clearCards = statement(
  'discovery.clear_cards',
  `with cards as (delete from creator_card where creator_id = any($1)),
     listings as (delete from creator_listing where creator_id = any($1))
   delete from creator_portfolio where creator_id = any($1)`,
)

/** Takes one JSON array of Made; what is of type json goes into the tables as it is written there, letter by letter. */
export const writeCards = statement(
  'discovery.write_cards',
  `with made as materialized (
     select * from json_to_recordset($1) as made(creator_id bigint, city text, rank int, categories json, cards json, portfolio json)
   ), cards as (
     insert into creator_card (creator_id, platform, card) select creator_id, key, value::text from made, json_each(cards)
   ), listings as (
     insert into creator_listing (creator_id, category, platform, city, rank)
     select creator_id, category, platform, city, rank from made, json_array_elements_text(categories) category, json_object_keys(cards) platform
   )
   insert into creator_portfolio (creator_id, portfolio) select creator_id, portfolio::text from made`,
)

export type Page = { items: string | null; found: number; rank: number | null; creator_id: bigint | null }

/**
 * A page of cards as one text, and where it ended. One range of an index in its own order, one card by primary key for each row;
 * asks for one row more than the page has, to know whether there is a next one.
 */
const page = (city: string) => `
  select string_agg(card, ',' order by rank desc, creator_id desc) filter (where n < $6) as items, count(*)::int as found,
    min(rank) filter (where n = $6 - 1) as rank, min(creator_id) filter (where n = $6 - 1) as creator_id
  from (
    select row_number() over (order by rank desc, creator_id desc) - 1 as n, rank, creator_id,
      (select card from creator_card c where c.creator_id = l.creator_id and c.platform = l.platform) as card
    from creator_listing l
    where category = $1 and platform = $2 and ${city} and (rank, creator_id) < ($4, $5)
    order by rank desc, creator_id desc limit $6 + 1
  ) found`

export const findInCity = statement<Page>('discovery.find_in_city', page('city = $3'))
export const findAnywhere = statement<Page>('discovery.find_anywhere', page(`$3 = ''`))

export const readPortfolio = statement<{ portfolio: string }>(
  'discovery.portfolio',
  'select portfolio from creator_portfolio where creator_id = $1',
)
