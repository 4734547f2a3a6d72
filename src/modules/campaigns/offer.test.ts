import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apply, openCampaign } from '#test/briefs.ts'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let brand: Person
let creators: Person[]
beforeAll(async () => {
  world = await openWorld()
  brand = await world.join('brand')
  creators = await Promise.all([world.join('creator'), world.join('creator'), world.join('creator')])
})
afterAll(() => world[Symbol.asyncDispose]())

/** A campaign with these places, to which all creators have applied. */
async function chosenFrom(creators_wanted: number) {
  const { id: campaign_id } = await openCampaign(world, brand, { creators_wanted })
  const ids = await Promise.all(creators.map(async (one) => (await apply(one, campaign_id)).id))
  const named = ids.map((application_id) => ({ campaign_id, application_id }))
  const [first, second, third] = named
  const [one, two] = creators
  if (!first || !second || !third || !one || !two) throw new Error('three creators applied')
  const status = async () => (await Promise.all(named.map((each) => brand.sdk.applications.get(each)))).map((each) => each.status)
  return { campaign_id, first, second, third, one, two, status, campaign: () => brand.sdk.campaigns.get({ campaign_id }) }
}
const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))

describe('an offer of a place', () => {
  test('takes what was applied with, and what the brand says otherwise', async () => {
    const { first, second, one } = await chosenFrom(2)
    const offered = await brand.sdk.applications.offer({ ...first, message: 'We like you' })
    expect(offered).toMatchObject({ status: 'offered', can: [], offer_id: expect.any(String) })
    const offer = await one.sdk.offers.get({ offer_id: offered.offer_id ?? '' })
    expect(offer).toMatchObject({
      campaign_application_id: first.application_id,
      message: 'We like you',
      state: 'open',
      terms: {
        title: 'Monsoon chai',
        platform: 'instagram',
        content_type: 'reel',
        quantity: 2,
        price: '9000.00',
        currency: 'INR',
        delivery_days: 5,
      },
    })
    const other = await brand.sdk.applications.offer({ ...second, price: '8000', content_type: 'story', quantity: 1 })
    const changed = await brand.sdk.offers.get({ offer_id: other.offer_id ?? '' })
    expect(changed.terms).toMatchObject({ price: '8000.00', content_type: 'story', quantity: 1, delivery_days: 5 })
  })

  test('that is accepted takes the place; the last one fills the campaign and the others lapse', async () => {
    const { campaign, first, second, one, two, status } = await chosenFrom(2)
    for (const [each, creator] of [
      [first, one],
      [second, two],
    ] as const) {
      // prettier-ignore
      const { offer_id } = await brand.sdk.applications.offer(each)
      await creator.sdk.offers.accept({ offer_id: offer_id ?? '' })
      await world.settle()
    }
    expect(await status()).toEqual(['accepted', 'accepted', 'lapsed'])
    expect(await campaign()).toMatchObject({ status: 'filled', accepted: 2, can: [] })
    await world.settle()
    expect((await campaign()).accepted).toBe(2)
  })

  test('is never one too many, not even at the same moment', async () => {
    const { first, second, third, one, status, campaign } = await chosenFrom(1)
    const results = await Promise.allSettled([first, second, third].map((each) => brand.sdk.applications.offer(each)))
    expect(codes(results)).toEqual(['campaign.no_place_left', 'campaign.no_place_left'])
    expect((await status()).filter((each) => each === 'offered')).toHaveLength(1)
    expect((await campaign()).status).toBe('open')
    expect(one.role).toBe('creator')
  })

  test('that is declined ends the application and leaves the place; one taken back lets the brand offer again', async () => {
    const { campaign, first, second, one, status } = await chosenFrom(1)
    const declined = await brand.sdk.applications.offer(first)
    await one.sdk.offers.decline({ offer_id: declined.offer_id ?? '' })
    await world.settle()
    const taken = await brand.sdk.applications.offer(second)
    await brand.sdk.offers.withdraw({ offer_id: taken.offer_id ?? '' })
    await world.settle()
    expect(await status()).toEqual(['declined', 'shortlisted', 'submitted'])
    expect((await brand.sdk.applications.offer(second)).status).toBe('offered')
    expect(await campaign()).toMatchObject({ status: 'open', accepted: 0 })
  })

  test('is made by the brand of the campaign alone, once, for an application that waits', async () => {
    const { campaign_id, first, second, one } = await chosenFrom(3)
    const other = await world.join('brand')
    await expect(other.sdk.applications.offer(first)).rejects.toMatchObject({ status: 404, code: 'campaign.not_found' })
    await expect(one.sdk.applications.offer(first)).rejects.toMatchObject({ status: 403 })
    await expect(brand.sdk.applications.offer({ campaign_id, application_id: '999999999' })).rejects.toMatchObject({
      code: 'application.not_found',
    })
    const results = await Promise.allSettled(Array.from({ length: 3 }, () => brand.sdk.applications.offer(first)))
    expect(codes(results)).toEqual(['application.move_not_allowed', 'application.move_not_allowed'])
    await expect(brand.sdk.applications.offer({ ...second, price: '0' })).rejects.toMatchObject({ status: 400 })
    await brand.sdk.applications.decline(second)
    await expect(brand.sdk.applications.offer(second)).rejects.toMatchObject({ code: 'application.move_not_allowed' })
  })

  test('needs the currency both work in', async () => {
    const { campaign_id, first, one } = await chosenFrom(1)
    const dollar = await world.join('creator', { currency: 'USD' })
    await expect(apply(dollar, campaign_id)).rejects.toMatchObject({ status: 409, code: 'application.other_currency' })
    await one.sdk.profile.update_basic_info({ rate_currency: 'USD' })
    await expect(brand.sdk.applications.offer(first)).rejects.toMatchObject({ status: 409, code: 'application.currency_changed' })
    await one.sdk.profile.update_basic_info({ rate_currency: 'INR' })
  })

  test('that nobody answers or orders in time gives the place back', async () => {
    const { first, second, two, status, campaign } = await chosenFrom(2)
    await brand.sdk.applications.offer({ ...first, expires_in_days: 1 })
    const { offer_id } = await brand.sdk.applications.offer({ ...second, expires_in_days: 1 })
    await two.sdk.offers.accept({ offer_id: offer_id ?? '' })
    await world.settle()
    expect(await campaign()).toMatchObject({ accepted: 1 })
    world.clock.advance(2 * 86_400_000)
    await world.settle()
    expect(await status()).toEqual(['shortlisted', 'accepted', 'submitted'])
    world.clock.advance(2 * 86_400_000)
    await world.settle()
    expect(await status()).toEqual(['shortlisted', 'lapsed', 'submitted'])
    expect(await campaign()).toMatchObject({ status: 'open', accepted: 0 })
  })
})
