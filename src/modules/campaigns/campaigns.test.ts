import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { apply, briefIn, openCampaign } from '#test/briefs.ts'
import type { Person } from '#test/people.ts'
import { hire } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let brand: Person
let creator: Person
beforeAll(async () => {
  world = await openWorld()
  brand = await world.join('brand')
  creator = await world.join('creator')
})
afterAll(() => world[Symbol.asyncDispose]())

const missing = { status: 404, code: 'campaign.not_found' }
const block = statement('test.block', 'insert into user_block (blocker_id, blocked_id, created_at) values ($1, $2, now())')
const refusals = (results: PromiseSettledResult<unknown>[]) => results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))

describe('a brief', () => {
  test('is a draft that only its brand sees, until it is published', async () => {
    const draft = await brand.sdk.campaigns.create({ title: '  Monsoon chai ' })
    expect(draft).toMatchObject({
      status: 'draft',
      title: 'Monsoon chai',
      brand_name: brand.name,
      wanted: [],
      creators_wanted: 1,
      version: 1,
    })
    expect(draft.can).toEqual([
      { move: 'edit', allowed: true, reason: null },
      { move: 'publish', allowed: false, reason: expect.stringContaining('lacks description, wanted') },
      { move: 'cancel', allowed: true, reason: null },
    ])
    const campaign_id = draft.id
    await expect(creator.sdk.campaigns.get({ campaign_id })).rejects.toMatchObject(missing)
    await expect(brand.sdk.campaigns.publish({ campaign_id })).rejects.toMatchObject({ status: 409, code: 'campaign.incomplete' })

    const written = await brand.sdk.campaigns.edit({ campaign_id, version: 1, ...briefIn(world) })
    expect(written).toMatchObject({ version: 2, budget_total: '60000.00', wanted: [{ title: 'Instagram reel', quantity: 2 }] })
    await expect(brand.sdk.campaigns.edit({ campaign_id, version: 1, title: 'Late' })).rejects.toMatchObject({
      status: 409,
      code: 'campaign.version_conflict',
    })
    const open = await brand.sdk.campaigns.publish({ campaign_id, version: 2 })
    expect(open.status).toBe('open')
    const seen = await creator.sdk.campaigns.get({ campaign_id })
    expect(seen).toMatchObject({ budget_max: '20000.00', budget_total: null, applications: null, can: [{ move: 'apply', allowed: true }] })
    expect((await creator.sdk.campaigns.list({ limit: 100 })).items.map(({ id }) => id)).toContain(campaign_id)
  })

  test('created twice with one Idempotency-Key is one', async () => {
    const create = () => brand.sdk.campaigns.create({ title: 'Once' }, { idempotency_key: 'campaign-once' })
    expect(await create()).toEqual(await create())
  })

  test('that does not hold together is refused, with the field named, and nothing is left of it', async () => {
    const { sdk } = await world.join('brand')
    const brief = briefIn(world)
    const wrong: [object, string][] = [
      [{ title: ' ' }, '/title'],
      [{ title: 'x'.repeat(121) }, '/title'],
      [{ description: 'x'.repeat(10_001) }, '/description'],
      [{ wanted: [{ platform: 'myspace', content_type: 'reel' }] }, '/wanted/0/platform'],
      [{ wanted: [{ platform: 'youtube', content_type: 'reel' }] }, '/wanted/0/content_type'],
      [{ wanted: [{ platform: 'instagram', content_type: 'constructor' }] }, '/wanted/0/content_type'],
      [{ countries: ['ZZ'] }, '/countries/0'],
      [{ countries: ['india'] }, '/countries/0'],
      [{ languages: ['klingonese'] }, '/languages/0'],
      [{ currency: 'XXL' }, '/currency'],
      [{ currency: null }, '/currency'],
      [{ budget_min: '0' }, '/budget_min'],
      [{ budget_max: '4999.99' }, '/budget_max'],
      [{ budget_max: '1.234' }, '/budget_max'],
      [{ budget_total: '19999.00' }, '/budget_total'],
      [{ budget_total: '99999999999' }, '/budget_total'],
      [{ followers_min: 10, followers_max: 9 }, '/followers_max'],
      [{ followers_min: -1 }, '/followers_min'],
      [{ apply_until: '2020-01-01T00:00:00Z' }, '/apply_until'],
      [{ deliver_by: new Date(world.clock.now()).toISOString() }, '/deliver_by'],
      [{ creators_wanted: 0 }, '/creators_wanted'],
      [{ creators_wanted: 101 }, '/creators_wanted'],
      [{ status: 'open' }, '/status'],
    ]
    for (const [change, pointer] of wrong) {
      const refusal = await sdk.campaigns.create({ ...brief, ...change } as never).catch((error: unknown) => error)
      expect(refusal, JSON.stringify(change)).toMatchObject({ status: 400, errors: [{ pointer }] })
    }
    expect(await sdk.campaigns.list({ mine: 'true' })).toEqual({ items: [], next: null })
  })

  test('that is open gives more, not less, and nothing else of it changes', async () => {
    const { id: campaign_id } = await openCampaign(world, brand)
    const later = new Date(world.clock.now().getTime() + 9 * 86_400_000).toISOString()
    const grown = await brand.sdk.campaigns.edit({ campaign_id, creators_wanted: 3, budget_max: '25000', apply_until: later })
    expect(grown).toMatchObject({ creators_wanted: 3, budget_max: '25000.00', apply_until: later })
    for (const change of [{ creators_wanted: 2 }, { budget_max: '24999' }, { title: 'Other' }, { wanted: [] }, { budget_max: null }])
      await expect(brand.sdk.campaigns.edit({ campaign_id, ...change })).rejects.toMatchObject({ status: 409, code: 'campaign.frozen' })
    const never = new Date(world.clock.now().getTime() + 200 * 86_400_000).toISOString()
    await expect(brand.sdk.campaigns.edit({ campaign_id, apply_until: never })).rejects.toMatchObject({
      code: 'campaign.deadline_out_of_range',
    })
  })

  test('in another currency needs its budget anew', async () => {
    const { id: campaign_id } = await brand.sdk.campaigns.create(briefIn(world))
    await expect(brand.sdk.campaigns.edit({ campaign_id, currency: 'JPY' })).rejects.toMatchObject({ status: 400 })
    const budget = { budget_min: null, budget_max: '9000', budget_total: null }
    expect(await brand.sdk.campaigns.edit({ campaign_id, currency: 'JPY', ...budget })).toMatchObject({
      budget_max: '9000',
      budget_min: null,
    })
  })

  test('is limited in number, also at the same moment', async () => {
    const { sdk, profile_id } = await world.join('brand')
    await world.database.query(manyDrafts, [BigInt(profile_id), 48])
    const refused = refusals(await Promise.allSettled(Array.from({ length: 5 }, () => sdk.campaigns.create({ title: 'More' }))))
    expect(refused).toHaveLength(3)
    for (const reason of refused) expect(reason).toMatchObject({ status: 409, code: 'campaign.too_many' })
  })
})

describe('who may', () => {
  test('see and move a campaign: its brand; staff look; to other brands it does not exist', async () => {
    const { id: campaign_id } = await openCampaign(world, brand)
    const other = await world.join('brand')
    const staff = await hire(world, 'agent')
    expect((await staff.sdk.campaigns.get({ campaign_id })).can).toEqual([])
    await expect(staff.sdk.campaigns.close({ campaign_id })).rejects.toMatchObject({ status: 403 })
    await expect(other.sdk.campaigns.get({ campaign_id })).rejects.toMatchObject(missing)
    await expect(other.sdk.campaigns.edit({ campaign_id, creators_wanted: 9 })).rejects.toMatchObject(missing)
    for (const move of ['publish', 'close', 'cancel'] as const) {
      await expect(other.sdk.campaigns[move]({ campaign_id })).rejects.toMatchObject(missing)
      await expect(creator.sdk.campaigns[move]({ campaign_id })).rejects.toMatchObject({ status: 403 })
    }
    await expect(creator.sdk.campaigns.create({ title: 'Mine' })).rejects.toMatchObject({ status: 403 })
    await expect(world.stranger.campaigns.get({ campaign_id })).rejects.toMatchObject({ status: 401 })
    await expect(world.stranger.campaigns.list({})).rejects.toMatchObject({ status: 401 })
    expect((await other.sdk.campaigns.list({ limit: 100 })).items).toEqual([])
  })

  test('not meet: a pair of which one has blocked the other', async () => {
    const { id: campaign_id } = await openCampaign(world, brand)
    const [blocker, blocked] = [await world.join('creator'), await world.join('creator')]
    await world.database.query(block, [BigInt(blocker.user_id), BigInt(brand.user_id)])
    await world.database.query(block, [BigInt(brand.user_id), BigInt(blocked.user_id)])
    for (const one of [blocker, blocked]) {
      await expect(one.sdk.campaigns.get({ campaign_id })).rejects.toMatchObject(missing)
      await expect(apply(one, campaign_id)).rejects.toMatchObject(missing)
      expect((await one.sdk.campaigns.list({ limit: 100 })).items.filter(({ brand_id }) => brand_id === brand.profile_id)).toEqual([])
    }
  })
})

describe('the list of open campaigns', () => {
  test('is found by platform, category, place and budget, newest or soonest to end first, page by page', async () => {
    const { clock } = world
    const seller = await world.join('brand')
    const soon = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString()
    const youtube = [{ platform: 'youtube' as const, content_type: 'video', quantity: 1 }]
    const common = { categories: ['unheard-of'] }
    const made = [
      await openCampaign(world, seller, { ...common, title: 'One', apply_until: soon(3), countries: ['IN'], cities: ['Pune'] }),
      await openCampaign(world, seller, { ...common, title: 'Two', apply_until: soon(1), wanted: youtube, budget_max: '9000' }),
      await openCampaign(world, seller, { ...common, title: 'Three', apply_until: soon(2), countries: ['DE'] }),
    ]
    expect(made).toHaveLength(3)
    const titles = async (filter: object) => {
      const seen: string[] = []
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await creator.sdk.campaigns.list({ category: 'unheard-of', limit: 1, ...filter, ...(cursor && { cursor }) })
        seen.push(...page.items.map(({ title }) => title))
        cursor = page.next
      }
      return seen
    }
    expect(await titles({})).toEqual(['Three', 'Two', 'One'])
    expect(await titles({ sort: 'ending' })).toEqual(['Two', 'Three', 'One'])
    expect(await titles({ platform: 'youtube' })).toEqual(['Two'])
    expect(await titles({ country: 'IN' })).toEqual(['Two', 'One'])
    expect(await titles({ city: 'pune' })).toEqual(['Three', 'Two', 'One'])
    expect(await titles({ city: 'Delhi' })).toEqual(['Three', 'Two'])
    expect(await titles({ currency: 'INR', budget: '9000.01' })).toEqual(['Three', 'One'])
    expect(await titles({ currency: 'USD' })).toEqual([])
    await expect(creator.sdk.campaigns.list({ budget: '5' })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/currency' }] })
    const { next } = await creator.sdk.campaigns.list({ category: 'unheard-of', limit: 1 })
    await expect(creator.sdk.campaigns.list({ sort: 'ending', cursor: next ?? '' })).rejects.toMatchObject({ status: 400 })
    expect((await seller.sdk.campaigns.list({ status: 'open', limit: 2 })).items.map(({ title }) => title)).toEqual(['Three', 'Two'])
    expect((await seller.sdk.campaigns.list({ status: 'draft' })).items).toEqual([])
  })
})

describe('the end of a campaign', () => {
  test('by its brand is for good', async () => {
    const { id: campaign_id } = await openCampaign(world, brand)
    const closed = await brand.sdk.campaigns.close({ campaign_id })
    expect(closed).toMatchObject({ status: 'closed', choose_until: expect.any(String), can: [{ move: 'cancel' }] })
    await expect(apply(creator, campaign_id)).rejects.toMatchObject(missing)
    expect((await brand.sdk.campaigns.cancel({ campaign_id })).status).toBe('cancelled')
    for (const move of ['publish', 'close', 'cancel'] as const)
      await expect(brand.sdk.campaigns[move]({ campaign_id })).rejects.toMatchObject({ status: 409, code: 'campaign.move_not_allowed' })
  })
})

const manyDrafts = statement(
  'test.many_drafts',
  `insert into campaign (brand_id, title, wanted, created_at, updated_at) select $1, 'Draft', '[]', now(), now() from generate_series(1, $2::int)`,
)
