import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { apply, openCampaign } from '#test/briefs.ts'
import type { Person } from '#test/people.ts'
import { hire } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let brand: Person
let other: Person
let creator: Person
let rival: Person
beforeAll(async () => {
  world = await openWorld()
  ;[brand, other, creator, rival] = await Promise.all([
    world.join('brand'),
    world.join('brand'),
    world.join('creator', { city: 'Pune' }),
    world.join('creator'),
  ])
})
afterAll(() => world[Symbol.asyncDispose]())

const refusals = (results: PromiseSettledResult<unknown>[]) => results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))

async function applied() {
  const { id: campaign_id } = await openCampaign(world, brand)
  const application = await apply(creator, campaign_id)
  return { campaign_id, application_id: application.id, application }
}

describe('an application', () => {
  test('shows the brand what the creator would do, with its card', async () => {
    const { campaign_id, application } = await applied()
    expect(application).toMatchObject({
      status: 'submitted',
      price: '9000.00',
      currency: 'INR',
      delivery_days: 5,
      campaign_title: 'Monsoon chai',
      campaign_status: 'open',
      can: [{ move: 'withdraw', allowed: true }],
    })
    const { items, next } = await brand.sdk.applications.list({ campaign_id })
    expect(next).toBeNull()
    expect(items).toMatchObject([
      {
        id: application.id,
        pitch: 'I drink chai all day',
        creator: { name: creator.name, location_city: 'Pune', content_categories: ['fashion'], rating: 0, reviews: 0, followers: null },
      },
    ])
    expect(items[0]?.can.map(({ move, allowed }) => [move, allowed])).toEqual([
      ['shortlist', true],
      ['offer', true],
      ['decline', true],
    ])
    expect((await brand.sdk.campaigns.get({ campaign_id })).applications).toBe(1)
    const seen = await creator.sdk.campaigns.get({ campaign_id })
    expect(seen).toMatchObject({ my_application_id: application.id, can: [] })
  })

  test('is one for each creator and campaign, also at the same moment', async () => {
    const { id: campaign_id } = await openCampaign(world, brand)
    const refused = refusals(await Promise.allSettled(Array.from({ length: 5 }, () => apply(creator, campaign_id))))
    expect(refused).toHaveLength(4)
    for (const reason of refused) expect(reason).toMatchObject({ status: 409, code: 'application.duplicate' })
    expect((await brand.sdk.campaigns.get({ campaign_id })).applications).toBe(1)
  })

  test('repeated with its Idempotency-Key is the same', async () => {
    const { id: campaign_id } = await openCampaign(world, brand)
    const asked = { campaign_id, pitch: 'Me', price: '1', delivery_days: 1 }
    const post = () => creator.sdk.applications.apply(asked, { idempotency_key: `apply-${campaign_id}` })
    expect(await post()).toEqual(await post())
  })

  test('that is withdrawn may be made again, and not otherwise', async () => {
    const { campaign_id, application_id } = await applied()
    await expect(brand.sdk.applications.withdraw({ campaign_id, application_id })).rejects.toMatchObject({ status: 403 })
    expect((await creator.sdk.applications.withdraw({ campaign_id, application_id, version: 1 })).status).toBe('withdrawn')
    await expect(creator.sdk.applications.withdraw({ campaign_id, application_id })).rejects.toMatchObject({
      status: 409,
      code: 'application.move_not_allowed',
    })
    const again = await creator.sdk.applications.apply({ campaign_id, pitch: 'Still me', price: '8000', delivery_days: 4 })
    expect(again).toMatchObject({ id: application_id, status: 'submitted', pitch: 'Still me', price: '8000.00', version: 3 })
    await brand.sdk.applications.decline({ campaign_id, application_id, reason: 'Too late' })
    await expect(apply(creator, campaign_id)).rejects.toMatchObject({ code: 'application.duplicate' })
    expect(await creator.sdk.applications.get({ campaign_id, application_id })).toMatchObject({
      status: 'declined',
      reason: 'Too late',
      can: [],
    })
  })

  test('is shortlisted or declined by the brand of the campaign alone', async () => {
    const { campaign_id, application_id } = await applied()
    const named = { campaign_id, application_id }
    for (const move of ['shortlist', 'decline'] as const) {
      await expect(other.sdk.applications[move](named)).rejects.toMatchObject({ status: 404, code: 'campaign.not_found' })
      await expect(creator.sdk.applications[move](named)).rejects.toMatchObject({ status: 403 })
    }
    await expect(brand.sdk.applications.shortlist({ ...named, version: 9 })).rejects.toMatchObject({ code: 'application.version_conflict' })
    const moves = Array.from({ length: 4 }, () => brand.sdk.applications.shortlist(named))
    expect(refusals(await Promise.allSettled(moves))).toHaveLength(3)
    expect((await brand.sdk.applications.list({ campaign_id, status: 'shortlisted' })).items).toHaveLength(1)
    expect((await brand.sdk.applications.list({ campaign_id, status: 'submitted' })).items).toEqual([])
    await expect(brand.sdk.applications.shortlist({ campaign_id, application_id: '999999999' })).rejects.toMatchObject({
      code: 'application.not_found',
    })
    const elsewhere = await openCampaign(world, brand)
    await expect(brand.sdk.applications.get({ campaign_id: elsewhere.id, application_id })).rejects.toMatchObject({
      code: 'application.not_found',
    })
  })

  test("is nobody's business but the creator's, the brand's and staff's", async () => {
    const { campaign_id, application_id } = await applied()
    await apply(rival, campaign_id)
    const hidden = { status: 404, code: 'application.not_found' }
    await expect(rival.sdk.applications.get({ campaign_id, application_id })).rejects.toMatchObject(hidden)
    await expect(rival.sdk.applications.withdraw({ campaign_id, application_id })).rejects.toMatchObject(hidden)
    expect((await rival.sdk.applications.list({ campaign_id })).items.map(({ creator_id }) => creator_id)).toEqual([rival.profile_id])
    await expect(other.sdk.applications.list({ campaign_id })).rejects.toMatchObject({ code: 'campaign.not_found' })
    const staff = await hire(world, 'admin')
    expect((await staff.sdk.applications.list({ campaign_id })).items).toHaveLength(2)
    expect((await staff.sdk.applications.get({ campaign_id, application_id })).can).toEqual([])
    await expect(brand.sdk.applications.mine({})).rejects.toMatchObject({ status: 403 })
    await expect(brand.sdk.applications.apply({ campaign_id, pitch: 'x', price: '1', delivery_days: 1 })).rejects.toMatchObject({
      status: 403,
    })
    await expect(world.stranger.applications.list({ campaign_id })).rejects.toMatchObject({ status: 401 })
  })

  test('of wrong input is refused, with the field named', async () => {
    const { id: campaign_id } = await openCampaign(world, brand)
    const right = { campaign_id, pitch: 'Me', price: '9000', delivery_days: 5 }
    const wrong: [object, string][] = [
      [{ pitch: '' }, '/pitch'],
      [{ pitch: 'x'.repeat(3001) }, '/pitch'],
      [{ price: '0' }, '/price'],
      [{ price: '1.001' }, '/price'],
      [{ price: '99999999999' }, '/price'],
      [{ delivery_days: 0 }, '/delivery_days'],
      [{ delivery_days: 366 }, '/delivery_days'],
      [{ links: ['javascript:alert(1)'] }, '/links/0'],
      [{ links: Array.from({ length: 11 }, () => 'https://example.com') }, '/links'],
      [{ status: 'accepted' }, '/status'],
    ]
    for (const [change, pointer] of wrong) {
      const refusal = await creator.sdk.applications.apply({ ...right, ...change } as never).catch((error: unknown) => error)
      expect(refusal, pointer).toMatchObject({ status: 400, errors: [{ pointer }] })
    }
    expect((await brand.sdk.applications.list({ campaign_id })).items).toEqual([])
  })

  test('is one of at most fifty that wait, and of at most fifty for each place', async () => {
    const busy = await world.join('creator')
    const { campaign_id } = await applied()
    await world.database.query(fillCreator, [BigInt(busy.profile_id), BigInt(other.profile_id)])
    await expect(apply(busy, campaign_id)).rejects.toMatchObject({ status: 409, code: 'application.too_many' })
    await world.database.query(fillCampaign, [BigInt(campaign_id)])
    await expect(apply(rival, campaign_id)).rejects.toMatchObject({ status: 409, code: 'campaign.full' })
  })

  test('is found among what its creator applied to, page by page', async () => {
    const fresh = await world.join('creator')
    const made: string[] = []
    for (let n = 0; n < 3; n++) made.push((await apply(fresh, (await openCampaign(world, brand)).id)).id)
    const first = await fresh.sdk.applications.mine({ limit: 2 })
    const second = await fresh.sdk.applications.mine({ limit: 2, cursor: first.next ?? '' })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([...made].reverse())
    expect(second.next).toBeNull()
    expect(first.items[0]).toMatchObject({ campaign_status: 'open', can: [{ move: 'withdraw', allowed: true }] })
    expect((await fresh.sdk.applications.mine({ status: 'declined' })).items).toEqual([])
  })

  test('lapses when the campaign is cancelled, and its creator still sees both', async () => {
    const { campaign_id, application_id } = await applied()
    await brand.sdk.campaigns.cancel({ campaign_id })
    expect((await creator.sdk.applications.get({ campaign_id, application_id })).status).toBe('lapsed')
    expect((await creator.sdk.campaigns.get({ campaign_id })).status).toBe('cancelled')
    await expect(creator.sdk.applications.withdraw({ campaign_id, application_id })).rejects.toMatchObject({ status: 409 })
    await expect(rival.sdk.campaigns.get({ campaign_id })).rejects.toMatchObject({ status: 404 })
  })
})

const fillCreator = statement(
  'test.fill_creator',
  `with made as (insert into campaign (brand_id, title, wanted, created_at, updated_at)
     select $2, 'Full', '[]', now(), now() from generate_series(1, 50) returning id)
   insert into campaign_application (campaign_id, creator_id, pitch, price_minor, delivery_days, links, created_at, updated_at)
   select id, $1, 'Me', 1, 1, '[]', now(), now() from made`,
)
const fillCampaign = statement('test.fill_campaign', 'update campaign set applications = creators_wanted * 50 where id = $1')
