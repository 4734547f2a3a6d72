import { readFileSync } from 'node:fs'
import pg from 'pg'
import { rebuildCards } from '#modules/discovery/index.ts'
import { systemClock } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import { openCtx, system, type Limits, type Secrets } from '#platform/ctx.ts'
import { openDatabase } from '#platform/db.ts'
import { openLog } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { rootPath } from '#platform/root.ts'

export type Size = { creators: number; packages: number }
export type Data = { url: string; postmaster: number; version: string; stop(): Promise<void> }

/** A cluster of the bench's own with so many creators, kept in `.data/bench` between runs; made anew when the size or the code that made it differs. */
export async function openData(size: Size, say: (line: string) => void): Promise<Data> {
  const cluster = await startEmbedded({ dataDir: rootPath('.data/bench/postgres'), fast: true, log: say })
  const name = `bench_${size.creators}`
  const url = cluster.url.replace(/[^/]*$/, name)
  if (!(await isComplete(url, size))) {
    const started = performance.now()
    await admin(cluster.url, `drop database if exists ${name} with (force)`, `create database ${name}`)
    await migrate(url)
    await generate(url, size, say)
    say(`made ${size.creators} creators and ${size.packages} packages in ${seconds(started)}`)
  }
  const [about] = await ask<{ version: string; pid: number }>(url, about_server)
  return { url, postmaster: about?.pid ?? 0, version: about?.version ?? '', stop: cluster.stop }
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** The postmaster's id is the parent of ours; PostgreSQL says it in the first line of its pid file. */
const about_server = `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid, current_setting('server_version') as version`

async function isComplete(url: string, size: Size): Promise<boolean> {
  try {
    await migrate(url)
    const [found] = await ask<{ made_by: string }>(url, 'select made_by from bench_data')
    return found?.made_by === fingerprint(size)
  } catch {
    return false
  }
}

/** What makes the rows and the cards. */
const makers = ['card', 'listing', 'refresh', 'rules', 'sorts', 'tags', 'words'].map((name) => `src/modules/discovery/${name}.ts`)

/** Changes with the size and with the code that makes the rows and the cards, so that old data is not measured for new code. */
function fingerprint(size: Size): string {
  const files = [...makers, 'bench/data.ts'].map((file) => readFileSync(rootPath(file), 'utf8'))
  return sha256(JSON.stringify([size, ...files])).toString('base64url')
}

/** Everything follows from the row's number by a hash with a fixed seed, so each machine makes the same rows. */
async function generate(url: string, { creators, packages }: Size, say: (line: string) => void): Promise<void> {
  const indexes = ['relevance', 'rating', 'price', 'newest', 'response', 'bands'].map((name) => `creator_listing_${name}`)
  const dropped = await ask<{ indexdef: string }>(url, 'select indexdef from pg_indexes where indexname = any($1)', [indexes])
  for (const [what, ...steps] of [
    ['people', pick, people(creators), profiles(creators), accounts(creators), standing(creators)],
    ['packages', offers(creators, packages), versions],
    ['statistics', 'analyze', ...indexes.map((index) => `drop index ${index}`)],
  ] as [string, ...string[]][]) {
    const started = performance.now()
    await admin(url, ...steps)
    say(`  ${what} in ${seconds(started)}`)
  }

  const cards = performance.now()
  // Plans made while the tables were empty would go through all of what is there by the end.
  await admin(url, 'alter database ' + new URL(url).pathname.slice(1) + ' set enable_seqscan = off')
  await Promise.all([0, 1].map((half) => makeCards(url, BigInt(1 + (half * creators) / 2), BigInt(((half + 1) * creators) / 2))))
  await admin(url, 'alter database ' + new URL(url).pathname.slice(1) + ' reset enable_seqscan')
  say(`  cards in ${seconds(cards)}`)

  const last = performance.now()
  await admin(
    url,
    `set maintenance_work_mem = '512MB'`,
    ...dropped.map(({ indexdef }) => indexdef),
    ...plain_listing,
    'vacuum (analyze)',
    'create table bench_data (made_by text)',
  )
  await admin(url, `insert into bench_data values ('${fingerprint({ creators, packages })}')`, 'checkpoint')
  say(`  indexes and vacuum in ${seconds(last)}`)
}

/** In the product's own way, so that what is measured is what the product would answer. */
async function makeCards(url: string, from: bigint, to: bigint): Promise<void> {
  const database = openDatabase(url, 2)
  const engine = {
    database,
    ports: {} as Ports,
    clock: systemClock,
    log: openLog('silent'),
    enqueue: async () => {},
    secrets: {} as Secrets,
    limits: {} as Limits,
    public_url: () => '',
  }
  await rebuildCards(openCtx(engine, system), { from, to })
  await database.close()
}

/** A number from 0 to n - 1 that only depends on the row and on what it is for; squared, small ones are more frequent. */
const pick = `create function pick(i bigint, what int, n int) returns int language sql immutable parallel safe
  return abs(hashint8extended(i, what) % n)::int`
const popular = (i: string, what: number, n: number) =>
  `(pick(${i}, ${what}, 1000)::int * pick(${i}, ${what + 1}, 1000)::int * ${n} / 1000000)`

const first = `('{Asha,Rohan,Meera,Kabir,Priya,Arjun,Zoya,Dev,Isha,Vikram,Nisha,Farhan,Tara,Aditya,Leela,Sameer}'::text[])`
const family = `('{Rao,Sharma,Iyer,Khan,Patel,Das,Nair,Singh,Mehta,Bose,Reddy,Kaur,Joshi,Fernandes,Gupta,Menon}'::text[])`
const category = `('{fashion,beauty,food,travel,technology,fitness,gaming,music,comedy,parenting,education,finance,books,photography,pets,cars,art,dance,health,home}'::text[])`
const platform = `('{instagram,youtube,tiktok,facebook,x,linkedin,snapchat,twitch,ugc}'::text[])`
const kind = `('{reel,video,video,post,post,article,story,stream,photo}'::text[])`

const country = `('{IN,US,GB,AE,SG,BD,NP,LK}'::text[])`
const language = `('{en,hi,ta,bn,te,mr,ml,kn}'::text[])`

const people = (n: number) => `set session_replication_role = replica;
  insert into "user" (id, email, user_type, name, profile_image_url, status, created_at, updated_at)
  select i, 'creator-' || i || '@example.test', 'creator', ${first}[1 + pick(i, 1, 16)] || ' ' || ${family}[1 + pick(i, 2, 16)],
    'https://images.example.test/creators/' || i || '.webp', case when pick(i, 3, 100) < 98 then 'active' else 'suspended' end::"UserStatus",
    '2026-01-01', '2026-01-01' from generate_series(1, ${n}) i`

const profiles = (n: number) => `set session_replication_role = replica;
  insert into creator_profile (id, user_id, bio, location_city, location_state, content_categories, rate_currency, availability_status, verified,
    location_country, languages, featured, rating, total_collaborations, created_at, updated_at)
  select i, i, repeat('Stories about things I love and use. ', 1 + pick(i, 4, 6)), 'City ' || ${popular('i', 5, 60)}, 'State ' || pick(i, 7, 28),
    to_jsonb(array(select distinct ${category}[1 + ${popular('i * 7 + k', 8, 20)}] from generate_series(0, pick(i, 10, 3)) k)), 'INR',
    (case pick(i, 11, 20) when 0 then 'unavailable' when 1 then 'busy' else 'available' end)::"AvailabilityStatus", pick(i, 12, 3) = 0,
    ${country}[1 + ${popular('i', 30, 8)}], to_jsonb(array(select distinct ${language}[1 + ${popular('i * 3 + k', 31, 8)}] from generate_series(0, pick(i, 33, 2)) k)),
    pick(i, 13, 100) = 0, (100 + pick(i, 14, 401)) / 100.0, pick(i, 15, 200), '2026-01-01', '2026-01-01' from generate_series(1, ${n}) i`

/** One account for each creator and platform it sells on is near enough: two, on platforms as popular as those of the packages. */
const accounts = (n: number) => `set session_replication_role = replica;
  insert into social_account (creator_id, platform, handle, ownership, followers, engagement_bp, metrics_source, metrics_at, created_at, updated_at)
  select i, ${platform}[1 + ${popular('i * 5 + k', 40, 9)}], 'creator.' || i || '.' || k, 'verified', (100 * power(10, pick(i * 5 + k, 42, 4000) / 1000.0))::int,
    50 + pick(i * 5 + k, 43, 1000), 'platform', '2026-01-01', '2026-01-01', '2026-01-01' from generate_series(1, ${n}) i, generate_series(0, 1) k`

/** Three reviews in words, of a length as people write them, every second one answered. */
const latest = `(select jsonb_agg(jsonb_build_object('review_id', (i * 3 + k)::text, 'brand_id', (1 + pick(i * 3 + k, 60, 5000))::text,
    'author_name', 'Company ' || pick(i * 3 + k, 60, 5000), 'stars', 1 + pick(i * 3 + k, 61, 5), 'marks', jsonb_build_object('communication', 4, 'quality', 5, 'on_time', null),
    'tags', jsonb_build_array('creative', 'on_brief'), 'text', repeat('We liked how the film came out. ', 1 + pick(i * 3 + k, 62, 20)),
    'published_at', '2026-01-01T00:00:00.000Z', 'reply', case k % 2 when 0 then 'Thank you, and until next time.' end,
    'replied_at', case k % 2 when 0 then '2026-01-02T00:00:00.000Z' end)) from generate_series(0, 2) k)`

const standing = (n: number) => `set session_replication_role = replica;
  insert into creator_standing (creator_id, reviews, rating_hundredths, on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp, latest, updated_at)
  select i, 1 + pick(i, 50, 200), 100 + pick(i, 14, 401), pick(i, 51, 10001), pick(i, 52, 10001), 5 + pick(i, 53, 5000), pick(i, 54, 10001),
    ${latest}, '2026-01-01'
  from generate_series(1, ${n}) i where pick(i, 55, 10) < 8`

/** The read table that the plain joins start from, as a listing of filters and order alone: category and platform, or any, and city, by rating. */
const plain_listing = [
  `create table plain_listing as
   select c.id as creator_id, category collate "C" as category, platform collate "C" as platform, lower(c.location_city) collate "C" as city,
     (c.rating * 200 + c.featured::int)::int as rank
   from creator_profile c join "user" u on u.id = c.user_id and u.status = 'active'
   cross join lateral (select '' as category union all select jsonb_array_elements_text(c.content_categories)) one
   cross join lateral (select distinct platform from package where creator_id = c.id and is_active union all select '') two
   where c.availability_status <> 'unavailable' and exists (select from package where creator_id = c.id and is_active)`,
  'create index on plain_listing (category, platform, city, rank desc, creator_id desc)',
  'create index on plain_listing (category, platform, rank desc, creator_id desc)',
]

const offers = (creators: number, n: number) => `set session_replication_role = replica;
  insert into package (id, creator_id, platform, content_type, quantity, revisions, duration, price, currency, delivery_days, description, is_active,
    status, created_at, updated_at)
  select i, 1 + (i - 1) % ${creators}, ${platform}[1 + p], ${kind}[1 + p], 1 + pick(i, 22, 4), pick(i, 23, 4), '30s', 500 + 50 * pick(i, 24, 600), 'INR',
    1 + pick(i, 25, 21), repeat('Concept, script, shoot and edit. ', 1 + pick(i, 26, 5)), pick(i, 27, 10) > 0,
    (case when pick(i, 27, 10) > 0 then 'active' else 'paused' end)::"PackageStatus", '2026-01-01', '2026-01-01'
  from (select i, ${popular('i', 20, 9)} as p from generate_series(1, ${n}) i) one`

/** What each package sells in its first version, so that it can be bought. */
const versions = `set session_replication_role = replica;
  insert into package_version (package_id, version, sold, created_at)
  select id, 1, jsonb_build_object('title', title, 'platform', platform, 'content_type', content_type, 'quantity', quantity, 'revisions', revisions,
    'duration', duration, 'price', price::text, 'currency', currency, 'delivery_days', delivery_days, 'description', description,
    'requires_publication', requires_publication, 'licence', licence, 'tier', tier, 'tier_group', tier_group, 'addons', addons), created_at
  from package`

export async function admin(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const text of statements) await client.query(text)
  } finally {
    await client.end()
  }
}

export async function ask<Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text, values)).rows as Row[]
  } finally {
    await client.end()
  }
}
