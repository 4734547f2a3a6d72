import pg from 'pg'
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
  if (source && made[0]?.made_by === source.made_by) return url

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
    `update bench_data set made_by = '${source?.made_by ?? ''}'`,
  )
  say(`made ${creators} creators out of ${size.creators} in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return url
}

/** Of the places of a row in the orders only that by age follows from the id: code 3 of the bands, in the three bits above the lowest 13. */
const copyListing = (creators: number, times: number) => `
  insert into creator_listing (creator_id, platform, rank, rating, price, response, followers, engagement, tags, bands, facets)
  select creator_id + k * ${creators}, platform, rank, rating, price, response, followers, engagement, tags,
    array(select case when (band >> 13) & 7 = 3 then (band & ~8191::bigint) + (creator_id + k * ${creators}) / 32768 else band end from unnest(bands) band),
    facets
  from creator_listing, generate_series(1, ${times - 1}) k`

async function run(url: string, ...texts: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const text of texts) await client.query(text)
  } finally {
    await client.end()
  }
}
