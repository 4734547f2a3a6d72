import { afterAll, beforeAll, expect, test } from 'vitest'
import { hire } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

type Answer = { status: number; body: Record<string, any> }
type Someone = { token: string; call(method: string, path: string, body?: unknown): Promise<Answer> }

let world: World
let numbers = 0
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

async function join(role: 'brand' | 'creator'): Promise<Someone> {
  const phone = `+9198765${String(40_000 + ++numbers)}`
  const post = async (path: string, body: object) => (await world.request('POST', `/api/v1/auth/${path}`, { body })).json()
  await post('signup', { phone, name: 'Asha Rao', role })
  const code = /\d{6}/.exec(world.inbox.list().find(({ to }) => to === phone)?.text ?? '')?.[0]
  const { access_token: token } = (await post('verify-otp', { phone, code })) as { access_token: string }
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await world.request(method, `/api/v1${path}`, { token, body })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  return { token, call }
}

test('a brand begins with its name as its company and fills in the rest', async () => {
  const brand = await join('brand')
  const before = await brand.call('GET', '/profile/me')
  expect(before.body).toMatchObject({ brand: { company_name: 'Asha Rao', industries: [] }, creator: null, completion: { percentage: 22 } })

  await brand.call('POST', '/profile/update-basic-info', {
    company_name: ' Chai   Company ', business_type: 'SME', role_in_organization: 'Founder', description: 'We sell tea.\r\nGood tea.',
    website_url: 'https://chai.example', location_country: 'India', location_city: 'Pune', date_of_birth: '1990-05-31',
  }) // prettier-ignore
  const after = await brand.call('POST', '/profile/update-preferences', {
    industries: ['Food & Drink', 'food-drink'],
    languages: ['hi', 'EN-in'],
  })
  expect(after).toMatchObject({
    status: 200,
    body: {
      brand: {
        company_name: 'Chai Company', description: 'We sell tea.\nGood tea.', industries: ['food-drink'], languages: ['hi', 'en-IN'],
        date_of_birth: '1990-05-31', location_city: 'Pune',
      },
      completion: { percentage: 100, missing: [] },
    },
  }) // prettier-ignore
  expect((await brand.call('GET', '/profile/me')).body).toEqual(after.body)
})

test('a creator fills in bio, place, categories and rates', async () => {
  const creator = await join('creator')
  await creator.call('POST', '/profile/update-basic-info', { bio: 'Tea and travel', location_city: 'Mumbai', rate_currency: 'INR' })
  const after = await creator.call('POST', '/profile/update-preferences', {
    content_categories: ['Food & Travel', 'Tea'], min_rate: 1500, max_rate: '20000.5', availability_status: 'busy', language: 'hi-in', timezone: 'Asia/Kolkata',
  }) // prettier-ignore
  expect(after).toMatchObject({
    status: 200,
    body: {
      user: { language: 'hi-IN', timezone: 'Asia/Kolkata' },
      creator: {
        content_categories: ['food-travel', 'tea'], min_rate: '1500.00', max_rate: '20000.50', rate_currency: 'INR',
        availability_status: 'busy', rating: 0, total_collaborations: 0,
      },
      completion: { percentage: 100, missing: [] },
    },
  }) // prettier-ignore
})

test('what is left out stays, and null clears', async () => {
  const creator = await join('creator')
  const save = (body: object) => creator.call('POST', '/profile/update-preferences', body)
  await save({ content_categories: ['tea'], min_rate: '10', max_rate: '20', location_city: 'Pune' })
  expect((await save({})).body.creator).toMatchObject({ content_categories: ['tea'], min_rate: '10.00', location_city: 'Pune' })
  const cleared = await save({ content_categories: null, min_rate: null, location_city: null })
  expect(cleared.body.creator).toMatchObject({ content_categories: [], min_rate: null, max_rate: '20.00', location_city: null })
  expect(cleared.body.completion.missing).toEqual(['bio', 'location_city', 'content_categories', 'min_rate'])
})

test('a new rate is held against the one that stays', async () => {
  const creator = await join('creator')
  const save = (body: object) => creator.call('POST', '/profile/update-preferences', body)
  await save({ min_rate: '100', max_rate: '200' })
  expect(await save({ max_rate: '50' })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/max_rate', code: 'rate.out_of_order' }] },
  })
  expect(await save({ min_rate: '99.999' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/min_rate' }] } })
  expect((await creator.call('GET', '/profile/me')).body.creator).toMatchObject({ min_rate: '100.00', max_rate: '200.00' })
})

test('of two changes at once that do not fit each other, one is refused', async () => {
  const creator = await join('creator')
  const save = (body: object) => creator.call('POST', '/profile/update-preferences', body)
  for (let round = 0; round < 10; round++) {
    await save({ min_rate: '10', max_rate: '100' })
    const both = await Promise.all([save({ min_rate: '90' }), save({ max_rate: '20' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
  }
})

test.each<['brand' | 'creator', string, string[], object]>([
  ['brand', 'update-basic-info', ['/bio'], { bio: 'x' }],
  ['brand', 'update-preferences', ['/content_categories', '/min_rate'], { min_rate: '1', content_categories: ['tea'] }],
  ['creator', 'update-basic-info', ['/company_name', '/gender'], { company_name: 'x', gender: 'x' }],
  ['creator', 'update-preferences', ['/industries'], { industries: ['tea'] }],
  ['creator', 'update-basic-info', ['/verified'], { verified: true }],
  ['creator', 'update-basic-info', ['/user_id', '/rating', '/featured'], { user_id: '1', rating: 5, featured: true }],
  ['creator', 'update-preferences', ['/content_categories/0'], { content_categories: ['!!'] }],
  ['creator', 'update-preferences', ['/content_categories'], { content_categories: Array.from({ length: 11 }, (_, i) => `tea ${i}`) }],
  ['creator', 'update-preferences', ['/content_categories'], { content_categories: 'tea' }],
  ['creator', 'update-preferences', ['/min_rate'], { min_rate: '-1' }],
  ['creator', 'update-preferences', ['/min_rate'], { min_rate: 1e21 }],
  ['creator', 'update-preferences', ['/rate_currency'], { rate_currency: 'inr' }],
  ['creator', 'update-preferences', ['/availability_status'], { availability_status: 'asleep' }],
  ['creator', 'update-preferences', ['/timezone'], { timezone: 'Mars/Olympus' }],
  ['creator', 'update-preferences', ['/language'], { language: 'hindi' }],
  ['creator', 'update-basic-info', ['/bio'], { bio: 'x\0' }],
  ['creator', 'update-basic-info', ['/bio'], { bio: 'x'.repeat(2001) }],
  ['creator', 'update-basic-info', ['/name'], { name: null }],
  ['creator', 'update-basic-info', ['/age'], { age: 12 }],
  ['brand', 'update-basic-info', ['/website_url'], { website_url: 'javascript:alert(1)' }],
  ['brand', 'update-basic-info', ['/date_of_birth'], { date_of_birth: '1990-02-30' }],
  ['brand', 'update-basic-info', ['/date_of_birth'], { date_of_birth: '2090-01-01' }],
])('a %s gets %s refused for %j, and nothing changes', async (role, path, pointers, body) => {
  const someone = await join(role)
  const before = await someone.call('GET', '/profile/me')
  const answer = await someone.call('POST', `/profile/${path}`, body)
  expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(pointers)
  expect((await someone.call('GET', '/profile/me')).body).toEqual(before.body)
})

test('staff has no profile to edit', async () => {
  const { sdk } = await hire(world, 'agent')
  await expect(sdk.profile.me({})).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
  expect((await sdk.auth.me({})).completion).toEqual({ percentage: 100, missing: [], suggested: [] })
})

test('to a stranger there is no profile', async () => {
  expect((await world.request('GET', '/api/v1/profile/me')).status).toBe(401)
})
