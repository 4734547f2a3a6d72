import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { signAccessToken } from '#modules/auth/access-token.ts'
import { migrate } from '#platform/postgres/migrate.ts'

export const jwt_secret = 'the bench signs brands in with this and nobody else'
export const gateway_secret = 'the secret that the bench and its gateway share'

/** What one request of the flow is about; ids as digits. */
export type Buyer = { token: string; user_id: string; session_id: string; brand_id: string }
export type Market = { buyers: Buyer[]; package_ids: string[]; one_creator: string[] }

const [creators, brands] = [2_000, 200]
const packages = creators * 2
/** Every id has nine digits and belongs to one table only, so that the recording can tell what a number stands for. */
const from = { creator_user: 700_000_000, creator: 710_000_000, package: 720_000_000, brand_user: 730_000_000, brand: 740_000_000, session: 750_000_000 } // prettier-ignore

/** Makes the two databases anew, alike but for their names. */
export async function makeDatabases(cluster_url: string): Promise<{ ours: string; bare: string }> {
  const named = (name: string) => cluster_url.replace(/[^/]*$/, name)
  for (const name of ['bench_orders', 'bench_orders_bare']) await run(cluster_url, `drop database if exists ${name} with (force)`)
  await run(cluster_url, 'create database bench_orders')
  await migrate(named('bench_orders'))
  await runMigrations({ connectionString: named('bench_orders') })
  await run(named('bench_orders'), ...rows, 'vacuum analyze', 'checkpoint')
  await run(cluster_url, 'create database bench_orders_bare template bench_orders')
  return { ours: named('bench_orders'), bare: named('bench_orders_bare') }
}

/** Tokens by the house's own function, and what can be bought. */
export async function openMarket(): Promise<Market> {
  const secrets = { jwt: jwt_secret, jwt_previous: [], bcrypt_cost: 4, sealing: [] }
  const buyers = Array.from({ length: brands }, async (_, i) => {
    const [user_id, session_id] = [from.brand_user + i + 1, from.session + i + 1]
    const token = await signAccessToken(BigInt(user_id), BigInt(session_id), new Date(), secrets)
    return { token, user_id: `${user_id}`, session_id: `${session_id}`, brand_id: `${from.brand + i + 1}` }
  })
  const package_ids = Array.from({ length: packages }, (_, i) => `${from.package + i + 1}`)
  return { buyers: await Promise.all(buyers), package_ids, one_creator: package_ids.filter((_, i) => i % creators === 0) }
}

const at = `now() - interval '90 days'`
/** Every package has the same price, so that every order has the same amounts. */
const rows = [
  `set session_replication_role = replica`,
  `insert into "user" (id, email, user_type, name, status, created_at, updated_at)
   select ${from.creator_user} + i, 'creator-' || i || '@example.test', 'creator', 'Creator ' || i, 'active', ${at}, ${at} from generate_series(1, ${creators}) i`,
  `insert into creator_profile (id, user_id, bio, location_city, content_categories, rate_currency, availability_status, created_at, updated_at)
   select ${from.creator} + i, ${from.creator_user} + i, 'Stories', 'Mumbai', '["fashion"]', 'INR', 'available', ${at}, ${at} from generate_series(1, ${creators}) i`,
  `insert into package (id, creator_id, platform, content_type, quantity, revisions, duration, price, currency, delivery_days, description, is_active, status, created_at, updated_at)
   select ${from.package} + i, ${from.creator} + 1 + (i - 1) % ${creators}, 'instagram', 'reel', 1, 2, '30s', 8000, 'INR', 7, 'Concept, script, shoot and edit.', true,
     'active', ${at}, ${at} from generate_series(1, ${packages}) i`,
  `insert into package_version (package_id, version, sold, created_at)
   select id, 1, jsonb_build_object('title', title, 'platform', platform, 'content_type', content_type, 'quantity', quantity, 'revisions', revisions,
     'duration', duration, 'price', price::text, 'currency', currency, 'delivery_days', delivery_days, 'description', description,
     'requires_publication', requires_publication, 'licence', licence, 'tier', tier, 'tier_group', tier_group, 'addons', addons), created_at from package`,
  `insert into "user" (id, email, user_type, name, status, created_at, updated_at)
   select ${from.brand_user} + i, 'brand-' || i || '@example.test', 'brand', 'Brand ' || i, 'active', ${at}, ${at} from generate_series(1, ${brands}) i`,
  `insert into brand_profile (id, user_id, company_name, created_at, updated_at)
   select ${from.brand} + i, ${from.brand_user} + i, 'Chai Company ' || i, ${at}, ${at} from generate_series(1, ${brands}) i`,
  `insert into session (id, user_id, created_at, expires_at, last_used_at, fresh_until)
   select ${from.session} + i, ${from.brand_user} + i, now(), now() + interval '7 days', now(), now() from generate_series(1, ${brands}) i`,
  `select setval(format('%I.%I', schemaname, sequencename), (100 + row_number() over (order by schemaname, sequencename)) * 1000000 + 1)
   from pg_sequences where data_type = 'bigint'::regtype`,
]

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
