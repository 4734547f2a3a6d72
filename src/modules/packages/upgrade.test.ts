import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import pg from 'pg'
import { rootPath } from '#platform/root.ts'
import { createEmptyDatabase } from '#test/database.ts'

const own = '20261125050000_packages'
const folders = readdirSync(rootPath('migrations')).filter((name) => /^\d/.test(name)).sort() // prettier-ignore
const sqlOf = (folder: string) => readFileSync(rootPath(`migrations/${folder}/migration.sql`), 'utf8')

test('packages and orders from before there were versions get what they would have had', async () => {
  const created = await createEmptyDatabase()
  const client = new pg.Client({ connectionString: created.url })
  await client.connect()
  for (const folder of folders.filter((name) => name < own)) await client.query(sqlOf(folder))
  await client.query(`
    insert into "user" (id, email, name, user_type, status, created_at, updated_at)
      values (1, 'b@x.example', 'B', 'brand', 'active', now(), now()), (2, 'c@x.example', 'C', 'creator', 'active', now(), now());
    insert into brand_profile (id, user_id, company_name, created_at, updated_at) values (1, 1, 'B', now(), now());
    insert into creator_profile (id, user_id, rate_currency, created_at, updated_at) values (1, 2, 'INR', now(), now());
    insert into package (id, creator_id, platform, content_type, quantity, price, currency, is_active, created_at, updated_at)
      values (1, 1, 'instagram', 'reel', 1, 1500.5, 'INR', true, now(), now()), (2, 1, 'ugc', 'photo', 1, 70, 'INR', false, now(), now());
    insert into "order" (id, brand_id, creator_id, package_id, status, total_amount, currency, created_at, updated_at, policy_version, bought, revisions_bought,
      price_minor, brand_fee_minor, brand_fee_tax_minor, commission_minor, commission_tax_minor, withholding_minor, completed_at)
      select n, 1, 1, 1, case n when 1 then 'completed' else 'confirmed' end::"OrderStatus", total, currency, now(), now(), 1,
        '{"platform":"instagram","content_type":"reel","quantity":1,"duration":null,"description":"A reel","delivery_days":7}', 2, minor, fee, 0, 0, 0, 0,
        case n when 1 then '2026-10-05T00:00:00Z'::timestamptz end
      from (values (1, 105.00, 'INR', 10000, 500), (2, 1050, 'JPY', 1000, 50), (3, 1.05, 'KWD', 1000, 50)) as t(n, total, currency, minor, fee)`)
  for (const folder of folders.filter((name) => name >= own)) await client.query(sqlOf(folder))

  const rows = async (text: string) => (await client.query<Record<string, unknown>>(text)).rows
  expect(await rows('select status, is_active, requires_publication, version from package order by id')).toEqual([
    { status: 'active', is_active: true, requires_publication: true, version: 1 },
    { status: 'paused', is_active: false, requires_publication: false, version: 1 },
  ])
  const [first] = await rows('select version, sold from package_version where package_id = 1')
  expect(first).toMatchObject({
    version: 1,
    sold: { platform: 'instagram', price: '1500.500', currency: 'INR', licence: null, addons: [] },
  })
  const bought = (await rows('select bought from "order" order by id')).map((row) => row['bought'])
  expect(bought[0]).toEqual({
    platform: 'instagram', content_type: 'reel', quantity: 1, duration: null, description: 'A reel', delivery_days: 7, title: 'Instagram reel', revisions: 2,
    currency: 'INR', requires_publication: false, licence: null, addons: [], package_version: null, price: '100.00',
  }) // prettier-ignore
  expect(bought.slice(1)).toMatchObject([
    { price: '1000', currency: 'JPY' },
    { price: '1.000', currency: 'KWD' },
  ])
  expect(await rows('select order_id, platform, content_type from creator_work')).toEqual([
    { order_id: '1', platform: 'instagram', content_type: 'reel' },
  ])
  await client.end()
  await created.drop()
})
