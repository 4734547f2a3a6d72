import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let creator: Person
let other: Person
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  ;[creator, other, agent] = [await world.join('creator'), await world.join('creator'), await hire(world, 'agent')]
})
afterAll(() => world[Symbol.asyncDispose]())

let named = 0
const fresh = () => `asha_${++named}`
const add = (handle = fresh(), who = creator) => who.sdk.social_accounts.add({ platform: 'instagram', handle })
const mark = statement<{ verified: boolean }>('test.mark', 'select verified from creator_profile where id = $1')
const give = statement('test.give_mark', 'update creator_profile set verified = true where id = $1')

test('an account is linked by the address of its page, and shown as claimed', async () => {
  const made = await add('https://www.instagram.com/Asha.Cooks/?hl=en')
  expect(made).toMatchObject({
    platform: 'instagram', handle: 'asha.cooks', url: 'https://www.instagram.com/asha.cooks/', ownership: 'claimed', verified: false,
    followers: null, metrics_source: null, proof_code: null,
  }) // prettier-ignore
  expect(made.can.map(({ move }) => move)).toEqual(['ask_proof', 'rename'])
  expect((await creator.sdk.social_accounts.mine({})).items).toContainEqual(made)
  const { items } = await world.stranger.social_accounts.of_creator({ creator_id: creator.profile_id })
  expect(items.find(({ id }) => id === made.id)).toMatchObject({ handle: 'asha.cooks', verified: false })
  expect(Object.keys(items[0] ?? {})).not.toContain('proof_code')
})

test('the same account is linked once, whatever way it was typed and at the same moment', async () => {
  const handle = fresh()
  const results = await Promise.allSettled([add(handle), add(`@${handle.toUpperCase()}`), add(`https://instagram.com/${handle}/`)])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'social_account.duplicate' })
})

test('what is no account there is refused, and nothing is stored', async () => {
  const before = (await other.sdk.social_accounts.mine({})).items
  await expect(add('javascript:alert(1)', other)).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/handle' }] })
  await expect(other.sdk.social_accounts.add({ platform: 'myspace' as 'x', handle: 'asha' })).rejects.toMatchObject({ status: 400 })
  const response = await world.request('POST', '/api/v1/profile/social-accounts', {
    token: other.sdk.tokens()?.access_token ?? '',
    body: { platform: 'x', handle: 'asha', ownership: 'verified', creator_id: '1', followers: 9 },
  })
  expect(response.status).toBe(400)
  expect((await other.sdk.social_accounts.mine({})).items).toEqual(before)
})

test('a creator links twenty accounts at most, also at the same moment', async () => {
  const many = await world.join('creator')
  const results = await Promise.allSettled(Array.from({ length: 23 }, () => add(fresh(), many)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  const first = await many.sdk.social_accounts.mine({ limit: 15 })
  const rest = await many.sdk.social_accounts.mine({ limit: 15, cursor: first.next ?? '' })
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(20)
  expect(rest.next).toBeNull()
  await expect(creator.sdk.social_accounts.mine({ cursor: first.next ?? '' })).rejects.toMatchObject({ status: 400 })
})

test('a code is put into the bio, staff look, and the account is verified', async () => {
  const { id: account_id } = await add()
  const asked = await creator.sdk.social_accounts.ask_proof({ account_id })
  expect(asked).toMatchObject({ ownership: 'asked', proof_code: expect.stringMatching(/^influmojo-[2-9A-Z]{10}$/) as string })
  expect((await creator.sdk.social_accounts.ask_proof({ account_id })).proof_code).toBe(asked.proof_code)
  const { items } = await agent.sdk.social_accounts.queue({ limit: 100 })
  expect(items.find(({ id }) => id === account_id)).toMatchObject({
    proof_code: asked.proof_code,
    can: [
      { move: 'approve', allowed: true },
      { move: 'refuse', allowed: true },
    ],
  })

  const verified = await agent.sdk.social_accounts.approve({ account_id })
  expect(verified).toMatchObject({ ownership: 'verified', verified: true, proof_code: null })
  expect((await agent.sdk.social_accounts.queue({ limit: 100 })).items.map(({ id }) => id)).not.toContain(account_id)
  await expect(agent.sdk.social_accounts.approve({ account_id })).rejects.toMatchObject({
    status: 409,
    code: 'social_account.move_not_allowed',
  })
  const [audited] = await world.database.query(
    statement(
      'test.audit',
      `select actor_id, subject_id from audit_event where event = 'social_accounts.verified' and facts->>'account_id' = $1`,
    ),
    [account_id],
  )
  expect(audited).toEqual({ actor_id: BigInt(agent.user_id), subject_id: BigInt(creator.user_id) })
})

test('who is refused is told why and may ask again', async () => {
  const { id: account_id } = await add()
  await creator.sdk.social_accounts.ask_proof({ account_id })
  await expect(agent.sdk.social_accounts.refuse({ account_id, reason: 'no' })).rejects.toMatchObject({ status: 400 })
  await agent.sdk.social_accounts.refuse({ account_id, reason: 'The bio shows no code' })
  const { items } = await creator.sdk.social_accounts.mine({ limit: 100 })
  expect(items.find(({ id }) => id === account_id)).toMatchObject({ ownership: 'refused', refusal: 'The bio shows no code' })
  expect(await creator.sdk.social_accounts.ask_proof({ account_id })).toMatchObject({ ownership: 'asked', refusal: null })
})

test('of two who claim one account, one has it verified', async () => {
  const handle = fresh()
  const claims = [await add(handle), await add(handle, other)]
  for (const [who, claim] of [[creator, claims[0]], [other, claims[1]]] as const)
    await who.sdk.social_accounts.ask_proof({ account_id: claim?.id ?? '' }) // prettier-ignore
  const results = await Promise.allSettled(claims.map(({ id }) => agent.sdk.social_accounts.approve({ account_id: id })))
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'social_account.taken' })
})

test('another handle is another account: neither proof nor figures go with it, and the mark falls', async () => {
  const someone = await world.join('creator')
  const { id: account_id } = await add(fresh(), someone)
  await someone.sdk.social_accounts.ask_proof({ account_id })
  await agent.sdk.social_accounts.approve({ account_id })
  await agent.sdk.social_accounts.record_seen_metrics({ account_id, followers: 5000 })
  await world.database.query(give, [someone.profile_id])

  const same = (await someone.sdk.social_accounts.mine({})).items[0]
  expect(await someone.sdk.social_accounts.rename({ account_id, handle: `@${same?.handle}` })).toMatchObject({
    ownership: 'verified',
    followers: 5000,
  })
  expect(await someone.sdk.social_accounts.rename({ account_id, handle: fresh() })).toMatchObject({
    ownership: 'claimed', verified_at: null, followers: null, metrics_source: null,
  }) // prettier-ignore
  expect(await world.database.query(mark, [someone.profile_id])).toEqual([{ verified: false }])
  world.clock.advance(1000)
  await someone.sdk.social_accounts.record_metrics({ account_id, followers: 7 })
  expect((await someone.sdk.social_accounts.mine({})).items[0]).toMatchObject({ followers: 7, metrics_source: 'self_reported' })
})

test('a mark stays while one verified account is left, and falls with the last', async () => {
  const someone = await world.join('creator')
  const ids: string[] = []
  for (const { id } of [await add(fresh(), someone), await add(fresh(), someone)]) {
    await someone.sdk.social_accounts.ask_proof({ account_id: id })
    await agent.sdk.social_accounts.approve({ account_id: id })
    ids.push(id)
  }
  await world.database.query(give, [someone.profile_id])
  const [one = '', two = ''] = ids
  await agent.sdk.social_accounts.revoke({ account_id: one, reason: 'The account was sold' })
  expect(await world.database.query(mark, [someone.profile_id])).toEqual([{ verified: true }])
  await someone.sdk.social_accounts.remove({ account_id: two })
  expect(await world.database.query(mark, [someone.profile_id])).toEqual([{ verified: false }])
})

test('every report is kept, and a weaker word does not displace a stronger young one', async () => {
  const { id: account_id } = await add()
  const at = (days: number) => new Date(world.clock.now().getTime() - days * day_ms).toISOString()
  const shown = async () => {
    const { items } = await creator.sdk.social_accounts.mine({ limit: 100 })
    const { followers, metrics_source, engagement_bp } = items.find(({ id }) => id === account_id) ?? {}
    return { followers, metrics_source, engagement_bp }
  }
  await creator.sdk.social_accounts.record_metrics({ account_id, followers: 900, engagement_bp: 325, measured_at: at(40) })
  expect(await shown()).toEqual({ followers: 900, metrics_source: 'self_reported', engagement_bp: 325 })
  await agent.sdk.social_accounts.record_seen_metrics({ account_id, followers: 500, measured_at: at(3) })
  await creator.sdk.social_accounts.record_metrics({ account_id, followers: 99_999 })
  expect(await shown()).toEqual({ followers: 500, metrics_source: 'staff', engagement_bp: null })

  const history = await creator.sdk.social_accounts.metrics({ account_id, limit: 2 })
  expect(history.items.map(({ followers }) => followers)).toEqual([99_999, 500])
  const rest = await creator.sdk.social_accounts.metrics({ account_id, limit: 2, cursor: history.next ?? '' })
  expect(rest.items.map(({ followers, source }) => [followers, source])).toEqual([[900, 'self_reported']])
  expect(rest.next).toBeNull()
  for (const sql of ['update social_metric set followers = 1', 'delete from social_metric', 'truncate social_metric'])
    await expect(world.database.pool.query(sql)).rejects.toThrow()
})

test('reports that cannot be are refused with their field', async () => {
  const { id: account_id } = await add()
  const tomorrow = new Date(world.clock.now().getTime() + day_ms).toISOString()
  for (const [given, pointer] of [
    [{}, '/followers'],
    [{ followers: -1 }, '/followers'],
    [{ followers: 1.5 }, '/followers'],
    [{ engagement_bp: 100_001 }, '/engagement_bp'],
    [{ followers: 1, measured_at: tomorrow }, '/measured_at'],
    [{ audience: { countries_bp: { IN: 9000, US: 2000 } } }, '/audience/countries_bp'],
    [{ audience: { countries_bp: { Narnia: 1 } } }, '/audience/countries_bp/Narnia'],
    [{ audience: { genders_bp: { female: 1 }, moods_bp: { happy: 1 } } }, '/audience/moods_bp'],
    [{ followers: 1, source: 'platform' }, '/source'],
  ] as const)
    await expect(creator.sdk.social_accounts.record_metrics({ account_id, ...(given as object) }), pointer).rejects.toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    })
  const audience = { countries_bp: { IN: 9000 }, ages_bp: { '18-24': 4000 }, genders_bp: { female: 6000 } }
  await creator.sdk.social_accounts.record_metrics({ account_id, audience })
  const { items } = await world.stranger.social_accounts.of_creator({ creator_id: creator.profile_id, limit: 100 })
  expect(items.find(({ id }) => id === account_id)?.audience).toEqual(audience)
})

test('twenty reports a day are enough', async () => {
  const { id: account_id } = await add()
  const results = await Promise.allSettled(
    Array.from({ length: 22 }, (_, followers) => creator.sdk.social_accounts.record_metrics({ account_id, followers })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'social_account.too_many_metrics' })
})

test('to another creator the account does not exist, and only staff decide', async () => {
  const { id: account_id } = await add()
  const unknown = { status: 404, code: 'social_account.not_found' }
  const { social_accounts: theirs } = other.sdk
  await expect(theirs.rename({ account_id, handle: fresh() })).rejects.toMatchObject(unknown)
  await expect(theirs.remove({ account_id })).rejects.toMatchObject(unknown)
  await expect(theirs.ask_proof({ account_id })).rejects.toMatchObject(unknown)
  await expect(theirs.record_metrics({ account_id, followers: 1 })).rejects.toMatchObject(unknown)
  await expect(theirs.metrics({ account_id })).rejects.toMatchObject(unknown)
  for (const forbidden of [() => theirs.queue({}), () => theirs.approve({ account_id }), () => theirs.revoke({ account_id, reason: 'Because' }), () => agent.sdk.social_accounts.mine({})])
    await expect(forbidden()).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
  await expect(world.stranger.social_accounts.of_creator({ creator_id: '999999' })).rejects.toMatchObject({ status: 404, code: 'creator.not_found' })
  await expect(agent.sdk.social_accounts.approve({ account_id: '999999' })).rejects.toMatchObject(unknown)
}) // prettier-ignore

test('a removed account is gone with its figures', async () => {
  const handle = fresh()
  const { id: account_id } = await add(handle)
  await creator.sdk.social_accounts.record_metrics({ account_id, followers: 3 })
  expect(await creator.sdk.social_accounts.remove({ account_id })).toEqual({ id: account_id })
  await expect(creator.sdk.social_accounts.remove({ account_id })).rejects.toMatchObject({ status: 404 })
  expect(await add(handle)).toMatchObject({ followers: null, ownership: 'claimed' })
})

test('the queue begins with who has waited longest, page by page, and forgets codes that have run out', async () => {
  await using own = await openWorld()
  const staff = await hire(own, 'agent')
  const asking = await own.join('creator')
  const ids: string[] = []
  for (const handle of ['one_a', 'two_b', 'three_c']) {
    const { id } = await asking.sdk.social_accounts.add({ platform: 'x', handle })
    await asking.sdk.social_accounts.ask_proof({ account_id: id })
    ids.push(id)
    own.clock.advance(1000)
  }
  const first = await staff.sdk.social_accounts.queue({ limit: 2 })
  const rest = await staff.sdk.social_accounts.queue({ limit: 2, cursor: first.next ?? '' })
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids)
  own.clock.advance(day_ms)
  expect((await staff.sdk.social_accounts.queue({})).items).toEqual([])
  await expect(staff.sdk.social_accounts.approve({ account_id: ids[0] ?? '' })).rejects.toMatchObject({
    code: 'social_account.proof_expired',
  })
  const again = await asking.sdk.social_accounts.ask_proof({ account_id: ids[0] ?? '' })
  expect((await staff.sdk.social_accounts.queue({})).items.map(({ proof_code }) => proof_code)).toEqual([again.proof_code])
})
