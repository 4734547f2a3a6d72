import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openBoard, type Board } from '#test/fees.ts'
import { seller } from '#test/sellers.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let board: Board
let one: Staff
let other: Staff
beforeAll(async () => {
  world = await openWorld()
  board = await openBoard(world)
  ;[one, other] = board.admins
})
afterAll(() => world[Symbol.asyncDispose]())

const note = 'As agreed'
const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * hour_ms).toISOString()
const outcomes = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as { code: string }).code)).sort()
const rulesOf = async (brand_id: string) => (await one.sdk.admin.commission_rules({ brand_id })).items
const eventsOf = async (event: string) => (await one.sdk.admin.audit({ event })).items.map(({ facts }) => facts)

describe('a rule of commission', () => {
  test('is made by two who ask for exactly the same; the first is told what it would do', async () => {
    const seen = [await seller(world, { sells: [['twitch', 'stream', '1000'], ['twitch', 'clip', '50']] }), await seller(world, { sells: [['twitch', 'stream', '2000']] })] // prettier-ignore
    const wanted = { platform: 'twitch', content_type: 'stream', currency: 'INR', rate_bp: 1000, min: '150', note } as const
    const first = await one.sdk.admin.create_commission_rule(wanted)
    if (!('approval' in first)) throw new Error('one alone made a rule')
    expect(Date.parse(first.approval.expires_at)).toBeGreaterThan(world.clock.now().getTime())
    expect(first.impact).toMatchObject({
      packages: 2,
      creators: 2,
      examples: [
        {
          creator_id: seen[1]?.profile_id,
          currency: 'INR',
          before: { commission_rule_id: null, commission: '300.00', creator_net: '1700.00', total: '2100.00' },
          after: {
            commission_why: 'The rule asked for is for content of the type stream, work on twitch, prices in INR',
            commission: '200.00',
          },
        },
        { creator_id: seen[0]?.profile_id, before: { commission: '150.00' }, after: { commission: '150.00', creator_net: '850.00' } },
      ],
    })
    // Neither the same person again nor somebody who asks for a little more makes it.
    expect(await one.sdk.admin.create_commission_rule(wanted)).toHaveProperty('approval')
    expect(await other.sdk.admin.create_commission_rule({ ...wanted, rate_bp: 1001 })).toHaveProperty('approval')
    expect((await one.sdk.admin.commission_rules({ platform: 'twitch' })).items).toEqual([])

    const made = await other.sdk.admin.create_commission_rule(wanted)
    if (!('commission_rule' in made)) throw new Error('two did not make a rule')
    expect(made.commission_rule).toMatchObject({
      platform: 'twitch', content_type: 'stream', creator_tier: null, brand_id: null, currency: 'INR', rate_bp: 1000, fixed: null, min: '150.00',
      max: null, valid_until: null, state: 'current', note, created_by_id: other.user_id, approved_by_id: one.user_id, ended_at: null,
    }) // prettier-ignore
    expect(made.impact).toEqual(first.impact)
    expect((await one.sdk.admin.commission_rules({ platform: 'twitch', state: 'current' })).items).toEqual([made.commission_rule])
    expect(await eventsOf('commission_rule.created')).toContainEqual(
      expect.objectContaining({ commission_rule_id: made.commission_rule.id, approved_by: one.user_id, note }),
    )
  })

  test('tried out answers the same and leaves nothing, not even a wish', async () => {
    const { profile_id: brand_id } = await world.join('brand')
    const wanted = { brand_id, rate_bp: 500, note }
    expect(await one.sdk.admin.create_commission_rule(wanted, { dry_run: true })).toHaveProperty('impact')
    expect(await other.sdk.admin.create_commission_rule(wanted)).toHaveProperty('approval')
    expect(await rulesOf(brand_id)).toEqual([])
  })

  test.each([
    ['a content type that nobody makes there', { platform: 'x', content_type: 'reel' }, '/content_type'],
    ['a content type that nobody makes', { content_type: 'opera' }, '/content_type'],
    ['amounts in no currency', { fixed: '10' }, '/currency'],
    ['a least in no currency', { min: '0' }, '/currency'],
    ['limits out of order', { currency: 'INR', min: '10', max: '9' }, '/max'],
    ['more digits than the currency has', { currency: 'JPY', fixed: '10.5' }, '/fixed'],
    ['more than everything', { rate_bp: 10_001 }, '/rate_bp'],
    ['a time that was', { valid_from: '2020-01-01T00:00:00Z' }, '/valid_from'],
    ['an end before it begins', { valid_from: '2999-01-02T00:00:00Z', valid_until: '2999-01-01T00:00:00Z' }, '/valid_until'],
    ['no zone', { valid_from: '2999-01-02T00:00:00' }, '/valid_from'],
  ])('is refused for %s', async (_, wrong, pointer) => {
    const asking = one.sdk.admin.create_commission_rule({ rate_bp: 100, note, ...wrong } as { rate_bp: number; note: string })
    await expect(asking).rejects.toMatchObject({ status: 400, code: 'request.invalid', errors: [{ pointer }] })
  })

  test('for a brand that is not there is refused', async () => {
    const asking = one.sdk.admin.create_commission_rule({ brand_id: '999999999', rate_bp: 100, note })
    await expect(asking).rejects.toMatchObject({ status: 404, code: 'brand.not_found' })
  })

  test('never overlaps another for the same sales, to the moment; one more field is another rule', async () => {
    const { profile_id: brand_id } = await world.join('brand')
    const [from, until, after] = [inHours(1), inHours(2), inHours(3)]
    const first = await board.rule({ brand_id, rate_bp: 500, valid_from: from, valid_until: until, note })
    const overlapping = one.sdk.admin.create_commission_rule({ brand_id, rate_bp: 400, valid_until: inHours(1.5), note })
    await expect(overlapping).rejects.toMatchObject({
      status: 409,
      code: 'commission_rule.overlaps',
      members: { commission_rule_id: first.id },
    })
    await expect(one.sdk.admin.create_commission_rule({ brand_id, rate_bp: 400, note })).rejects.toMatchObject({
      code: 'commission_rule.overlaps',
    })
    const before = await board.rule({ brand_id, rate_bp: 400, valid_until: from, note })
    const behind = await board.rule({ brand_id, rate_bp: 300, valid_from: until, valid_until: after, note })
    const narrower = await board.rule({ brand_id, platform: 'x', rate_bp: 200, note })
    const dearer = await board.rule({ brand_id, currency: 'EUR', rate_bp: 200, note })
    const all = [dearer, narrower, behind, before, first].map(({ id }) => id)
    expect((await rulesOf(brand_id)).map(({ id }) => id)).toEqual(all)
    expect((await one.sdk.admin.commission_rules({ brand_id, state: 'upcoming' })).items.map(({ id }) => id)).toEqual([behind.id, first.id])

    const page = await one.sdk.admin.commission_rules({ brand_id, limit: 3 })
    const next = await one.sdk.admin.commission_rules({ brand_id, limit: 3, cursor: page.next ?? '' })
    expect([...page.items, ...next.items].map(({ id }) => id)).toEqual(all)
    expect(next.next).toBeNull()
    await expect(one.sdk.admin.commission_rules({ brand_id, state: 'ended', cursor: page.next ?? '' })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('of two for the same sales at the same moment, one is made', async () => {
    for (let round = 0; round < 3; round++) {
      const { profile_id: brand_id } = await world.join('brand')
      const make = (rate_bp: number) => ({ sdk }: Staff) => sdk.admin.create_commission_rule({ brand_id, rate_bp, note }) // prettier-ignore
      for (const rate_bp of [100, 200, 300]) await make(rate_bp)(one)
      const results = await Promise.allSettled([100, 200, 300].map((rate_bp) => make(rate_bp)(other)))
      expect(outcomes(results)).toEqual(['commission_rule.overlaps', 'commission_rule.overlaps', 'done'])
      expect(await rulesOf(brand_id)).toHaveLength(1)
    }
  })

  test('is ended by two, once, and only ever sooner', async () => {
    const { profile_id: brand_id } = await world.join('brand')
    const { id: commission_rule_id } = await board.rule({ brand_id, rate_bp: 500, valid_until: inHours(9), note })
    const end = (valid_until?: string) =>
      one.sdk.admin.end_commission_rule({ commission_rule_id, reason: 'Over', ...(valid_until !== undefined && { valid_until }) })
    const refused = { status: 400, errors: [{ pointer: '/valid_until' }] }
    await expect(end(inHours(10))).rejects.toMatchObject(refused)
    await expect(end(inHours(-1))).rejects.toMatchObject(refused)

    const sooner = inHours(5)
    const asked = await end(sooner)
    expect(asked).toHaveProperty('approval')
    expect(await rulesOf(brand_id)).toMatchObject([{ ended_at: null }])
    expect(await board.endRule(commission_rule_id, sooner)).toMatchObject({
      state: 'current', valid_until: sooner, end_reason: 'It is over', ended_by_id: other.user_id,
    }) // prettier-ignore
    expect(await board.endRule(commission_rule_id)).toMatchObject({ state: 'ended' })
    await expect(end()).rejects.toMatchObject({ status: 409, code: 'commission_rule.ended' })
    expect((await one.sdk.admin.commission_rules({ brand_id, state: 'ended' })).items).toHaveLength(1)
    expect(await eventsOf('commission_rule.ended')).toContainEqual(
      expect.objectContaining({ commission_rule_id, approved_by: one.user_id }),
    )
    const unknown = one.sdk.admin.end_commission_rule({ commission_rule_id: '999999999', reason: 'Over' })
    await expect(unknown).rejects.toMatchObject({ status: 404, code: 'commission_rule.not_found' })
  })

  test('that is ended before it begins was never in force, and leaves its time to another', async () => {
    const { profile_id: brand_id } = await world.join('brand')
    const valid_from = inHours(1)
    const { id } = await board.rule({ brand_id, rate_bp: 500, valid_from, note })
    expect(await board.endRule(id)).toMatchObject({ state: 'ended', valid_until: valid_from })
    expect(await board.rule({ brand_id, rate_bp: 400, valid_from, note })).toMatchObject({ state: 'upcoming' })
  })

  test('of two ends at the same moment, one is the end', async () => {
    const { profile_id: brand_id } = await world.join('brand')
    const { id: commission_rule_id } = await board.rule({ brand_id, rate_bp: 500, note })
    const end = (reason: string) => ({ sdk }: Staff) => sdk.admin.end_commission_rule({ commission_rule_id, reason }) // prettier-ignore
    await end('a')(one)
    await end('b')(one)
    const results = await Promise.allSettled([end('a')(other), end('b')(other)])
    expect(outcomes(results)).toEqual(['commission_rule.ended', 'done'])
  })

  test('is not changed in place, by whatever way: the database refuses all but a nearer end', async () => {
    const { profile_id: brand_id } = await world.join('brand')
    const { id } = await board.rule({ brand_id, rate_bp: 500, valid_until: inHours(9), note })
    const refuses = async (sql: string) => await expect(world.database.query(statement(`test.${sql.slice(0, 40)}`, `${sql} where id = ${id}`))).rejects.toThrow(/end can be|append-only/) // prettier-ignore
    await refuses('update commission_rule set rate_bp = 1')
    await refuses('update commission_rule set valid_until = null, ended_at = now()')
    await refuses(`update commission_rule set valid_until = valid_until + interval '1 hour', ended_at = now()`)
    await refuses('delete from commission_rule')
    expect(await rulesOf(brand_id)).toMatchObject([{ rate_bp: 500 }])
  })
})

describe('a dated tax', () => {
  test('is turned on and off by two, with what it would do, and overlaps none of its kind and country', async () => {
    const wanted = { kind: 'commission_tax', country: 'PT', rate_bp: 2300, note } as const
    const asker = await seller(world, { sells: [['snapchat', 'story', '1000']] })
    await asker.sdk.profile.update_basic_info({ location_country: 'Portugal' })
    const first = await one.sdk.admin.create_tax_rate(wanted)
    expect(first).toMatchObject({
      impact: { packages: 1, examples: [{ before: { commission_tax: '0.00' }, after: { commission: '150.00', commission_tax: '34.50', creator_net: '815.50' } }] },
    }) // prettier-ignore
    const tax = await board.tax(wanted)
    expect(tax).toMatchObject({ ...wanted, state: 'current', created_by_id: other.user_id, approved_by_id: one.user_id })
    await expect(one.sdk.admin.create_tax_rate({ ...wanted, rate_bp: 1 })).rejects.toMatchObject({
      status: 409, code: 'tax_rate.overlaps', members: { tax_rate_id: tax.id },
    }) // prettier-ignore
    const elsewhere = await board.tax({ ...wanted, country: 'ES' })
    const kind = await board.tax({ ...wanted, kind: 'withholding' })
    const tax_rates = async (filter: object) => (await one.sdk.admin.tax_rates(filter)).items.map(({ id }) => id)
    expect(await tax_rates({ kind: 'commission_tax' })).toEqual([elsewhere.id, tax.id])
    expect(await tax_rates({ country: 'PT', state: 'current' })).toEqual([kind.id, tax.id])

    const end = ({ sdk }: Staff) => sdk.admin.end_tax_rate({ tax_rate_id: tax.id, reason: 'Over' })
    expect(await end(one)).toMatchObject({
      impact: { examples: [{ before: { commission_tax: '34.50' }, after: { commission_tax: '0.00' } }] },
    })
    expect(await end(other)).toMatchObject({ tax_rate: { state: 'ended', end_reason: 'Over' } })
    await expect(end(one)).rejects.toMatchObject({ status: 409, code: 'tax_rate.ended' })
    const unknown = one.sdk.admin.end_tax_rate({ tax_rate_id: '999999999', reason: 'Over' })
    await expect(unknown).rejects.toMatchObject({ status: 404, code: 'tax_rate.not_found' })
    expect(await eventsOf('tax_rate.created')).toContainEqual(
      expect.objectContaining({ tax_rate_id: tax.id, country: 'PT', rate_bp: 2300 }),
    )
    expect(await eventsOf('tax_rate.ended')).toContainEqual(expect.objectContaining({ tax_rate_id: tax.id, reason: 'Over' }))
  })

  test.each([
    ['a country that is none', { country: 'XX' }, '/country'],
    ['a country by its name', { country: 'India' }, '/country'],
    ['more than everything', { rate_bp: 10_001 }, '/rate_bp'],
    ['a time that was', { valid_from: '2020-01-01T00:00:00Z' }, '/valid_from'],
  ])('is refused for %s', async (_, wrong, pointer) => {
    const asking = one.sdk.admin.create_tax_rate({ kind: 'withholding', rate_bp: 10, note, ...wrong })
    await expect(asking).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })
  })

  test('of two of a kind at the same moment, one is turned on', async () => {
    const make = (rate_bp: number) => ({ sdk }: Staff) => sdk.admin.create_tax_rate({ kind: 'withholding', country: 'FI', rate_bp, note }) // prettier-ignore
    for (const rate_bp of [10, 20]) await make(rate_bp)(one)
    const results = await Promise.allSettled([make(10)(other), make(20)(other)])
    expect(outcomes(results)).toEqual(['done', 'tax_rate.overlaps'])
  })
})

describe('what orders cost', () => {
  test('is read by agents, set by admins, and nobody else is let in', async () => {
    const agent = await hire(world, 'agent')
    expect((await agent.sdk.admin.commission_rules({})).items).toEqual(expect.any(Array))
    expect((await agent.sdk.admin.tax_rates({})).items).toEqual(expect.any(Array))
    const forbidden = { status: 403, code: 'auth.forbidden' }
    for (const { sdk } of [agent, await world.join('brand'), await world.join('creator')]) {
      await expect(sdk.admin.create_commission_rule({ rate_bp: 0, note })).rejects.toMatchObject(forbidden)
      await expect(sdk.admin.end_commission_rule({ commission_rule_id: '1', reason: note })).rejects.toMatchObject(forbidden)
      await expect(sdk.admin.create_tax_rate({ kind: 'withholding', rate_bp: 0, note })).rejects.toMatchObject(forbidden)
      await expect(sdk.admin.end_tax_rate({ tax_rate_id: '1', reason: note })).rejects.toMatchObject(forbidden)
    }
    await expect((await world.join('creator')).sdk.admin.commission_rules({})).rejects.toMatchObject(forbidden)
    await expect(world.stranger.admin.tax_rates({})).rejects.toMatchObject({ status: 401 })
  })

  const sale = { price: '10000', currency: 'INR', platform: 'youtube', content_type: 'short' } as const

  test('anybody may reckon, with the rule that holds and why', async () => {
    expect(await world.stranger.meta.fees(sale)).toMatchObject({
      creator_tier: 'new', price: '10000.00', total: '10500.00', commission: '1500.00', creator_net: '8500.00', commission_rule_id: null,
      commission_why: 'No rule is for this order, so the usual commission is taken', commission_bp: 1500, brand_fee_bp: 500, policy_version: 1,
      commission_fixed: '0.00', commission_min: null,
    }) // prettier-ignore
    const brand = await world.join('brand')
    const top = await board.rule({ platform: 'youtube', content_type: 'short', creator_tier: 'top', rate_bp: 800, note })
    const deal = await board.rule({ brand_id: brand.profile_id, currency: 'INR', rate_bp: 500, fixed: '25', max: '400', note })
    expect(await world.stranger.meta.fees({ ...sale, creator_tier: 'top' })).toMatchObject({
      commission: '800.00',
      commission_rule_id: top.id,
    })
    expect(await brand.sdk.meta.fees({ ...sale, creator_tier: 'top' })).toMatchObject({
      commission: '400.00', commission_rule_id: deal.id, commission_why: `Rule ${deal.id} is for this brand, prices in INR`, commission_fixed: '25.00',
      commission_max: '400.00',
    }) // prettier-ignore
    expect(await brand.sdk.meta.fees({ ...sale, currency: 'EUR', creator_tier: 'top' })).toMatchObject({ commission_rule_id: top.id })
    const creator = await world.join('creator')
    const raise = statement('test.raise', 'update creator_profile set total_collaborations = 25, verified = true where id = $1')
    await world.database.query(raise, [creator.profile_id])
    expect(await creator.sdk.meta.fees(sale)).toMatchObject({ creator_tier: 'top', commission_rule_id: top.id })
  })

  test.each([
    ['content that nobody makes', { content_type: 'opera' }, '/content_type'],
    ['more digits than the currency has', { price: '10.001' }, '/price'],
    ['a price above all prices', { price: '99999999999' }, '/price'],
    ['a price that is none', { price: '-1' }, '/price'],
    ['a tier that is none', { creator_tier: 'great' as 'top' }, '/creator_tier'],
  ])('is not reckoned for %s', async (_, wrong, pointer) => {
    await expect(world.stranger.meta.fees({ ...sale, ...wrong })).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })
  })
})
