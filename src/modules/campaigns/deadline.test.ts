import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { apply, openCampaign } from '#test/briefs.ts'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

// These set the clock, one after the other.
let world: World
let brand: Person
let creator: Person
beforeAll(async () => {
  world = await openWorld()
  brand = await world.join('brand')
  creator = await world.join('creator')
})
afterAll(() => world[Symbol.asyncDispose]())

test('nobody applies after the deadline, whether or not the job ran; the brand goes on choosing for thirty days', async () => {
  const { id: campaign_id } = await openCampaign(world, brand)
  const { id: application_id } = await apply(creator, campaign_id)
  const late = await world.join('creator')
  world.clock.advance(7 * day_ms)
  await expect(apply(late, campaign_id)).rejects.toMatchObject({ status: 404, code: 'campaign.not_found' })
  expect((await late.sdk.campaigns.list({})).items).toEqual([])
  expect((await brand.sdk.campaigns.get({ campaign_id })).status).toBe('closed')
  expect((await brand.sdk.campaigns.list({ status: 'closed' })).items.map(({ id }) => id)).toEqual([campaign_id])
  await world.settle()
  const { status, choose_until, apply_until } = await brand.sdk.campaigns.get({ campaign_id })
  expect([status, choose_until]).toEqual(['closed', new Date(Date.parse(apply_until ?? '') + 30 * day_ms).toISOString()])
  expect((await brand.sdk.applications.shortlist({ campaign_id, application_id })).status).toBe('shortlisted')

  // Twice half of it, so that the sessions live.
  world.clock.advance(15 * day_ms)
  await creator.sdk.applications.mine({})
  await brand.sdk.applications.list({ campaign_id })
  world.clock.advance(15 * day_ms)
  const shown = await brand.sdk.applications.get({ campaign_id, application_id })
  expect(shown.can).toContainEqual({ move: 'offer', allowed: false, reason: expect.stringContaining('over') })
  await world.settle()
  expect((await creator.sdk.applications.get({ campaign_id, application_id })).status).toBe('lapsed')
})
