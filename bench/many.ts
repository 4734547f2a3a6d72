import pg from 'pg'
import { sha256 } from '#platform/crypto.ts'
import { ask, type Data, type Size } from './data.ts'

/** Tables of a search, without which the rest of a creator is not needed here. */
const indexes = ['relevance', 'rating', 'price', 'newest', 'response', 'bands'].map((name) => `creator_listing_${name}`)

/**
 * A second database with many times the creators: copies of those that the product made, each with an id of its own. What is searched is
 * copied (listing and cards), nothing else. Kept beside the first until that is made anew.
 */
export async function openMany(data: Data, size: Size, creators: number, say: (line: string) => void): Promise<string> {
  const times = Math.round(creators / size.creators)
  const name = `bench_${creators}`
  const url = data.url.replace(/[^/]*$/, name)
  const [source] = await ask<{ made_by: string }>(data.url, 'select made_by from bench_data')
  const made = await ask<{ made_by: string }>(url, 'select made_by from bench_data').catch(() => [])
  const made_by = `${source?.made_by} ${sha256(copyListing(size.creators, times)).toString('base64url')}`
  if (made[0]?.made_by === made_by) return url

  const started = performance.now()
  await run(
    data.url,
    `drop database if exists ${name} with (force)`,
    `create database ${name} template ${new URL(data.url).pathname.slice(1)}`,
  )
  const defined = await ask<{ indexdef: string }>(url, 'select indexdef from pg_indexes where indexname = any($1)', [indexes])
  await run(
    url,
    'drop table plain_listing',
    `set session_replication_role = replica`,
    'truncate creator_portfolio, package cascade',
    'alter table creator_listing drop constraint creator_listing_pkey',
    'alter table creator_card drop constraint creator_card_pkey',
    ...defined.map((_, i) => `drop index ${indexes[i]}`),
    copyListing(size.creators, times),
    `insert into creator_card select creator_id + k * ${size.creators}, platform,
       replace(card, '"creator_id":"' || creator_id || '"', '"creator_id":"' || creator_id + k * ${size.creators} || '"')
     from creator_card, generate_series(1, ${times - 1}) k`,
    `set maintenance_work_mem = '1GB'`,
    'alter table creator_listing add primary key (creator_id, platform)',
    'alter table creator_card add primary key (creator_id, platform)',
    ...defined.map(({ indexdef }) => indexdef),
    'vacuum (analyze) creator_listing',
    'vacuum (analyze) creator_card',
    'checkpoint',
    `update bench_data set made_by = '${made_by}'`,
  )
  say(`made ${creators} creators out of ${size.creators} in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return url
}

/**
 * A copy has a score of its own, up to 32 points beside its original's: ten equal creators in a row would be found together, and twenty
 * places of a page would be those of two or three. The bands follow the score (code 0, in the three bits above the lowest 13) and the id (3).
 */
const copyListing = (creators: number, times: number) => `
  insert into creator_listing (creator_id, platform, rank, rating, price, response, followers, engagement, tags, bands, facets)
  select copied, platform, place, rating, price, response, followers, engagement, tags,
    array(select case (band >> 13) & 7 when 0 then (band & ~8191::bigint) + place / 32 when 3 then (band & ~8191::bigint) + copied / 32768 else band end
      from unnest(bands) band),
    facets
  from creator_listing, generate_series(1, ${times - 1}) k
  cross join lateral (select creator_id + k * ${creators} as copied, least(2001, greatest(0, rank + 2 * (abs(hashint8extended(creator_id, k)) % 65 - 32)))::int as place) own`

async function run(url: string, ...texts: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const text of texts) await client.query(text)
  } finally {
    await client.end()
  }
}
