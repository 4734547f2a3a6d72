import { expect, test } from 'vitest'
import { hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openSdk, type Sdk } from '#sdk'
import { codeSentTo } from '#test/people.ts'
import { accept, appCode, hire, staffPassword, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

const refusal = (status: number, code: string) => ({ status, code })
const many = <T>(times: number, work: (nth: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: times }, (_, nth) => work(nth)))
const done = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === 'fulfilled').length

/** The first factor, which answers a challenge. */
async function challenge(world: World, { email }: Pick<Staff, 'email'>): Promise<string> {
  const answer = await world.stranger.auth.login({ email, password: staffPassword })
  if (!('challenge' in answer)) throw new Error('no challenge was answered')
  return answer.challenge
}

async function withApp(world: World, sdk: Sdk): Promise<(steps?: number) => string> {
  const { secret } = await sdk.auth.prepare_second_factor({})
  await sdk.auth.confirm_second_factor({ code: appCode(world, secret) })
  return (steps = 0) => appCode(world, secret, steps)
}

test('staff sign in with password and app; neither alone opens anything', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const asked = await world.stranger.auth.login({ email: agent.email, password: staffPassword })
  expect(asked).toEqual({ second_factor_required: true, challenge: expect.any(String) as string, expires_at: expect.any(String) as string })
  const sdk = openSdk({ base_url: world.url })
  await sdk.auth.show_second_factor({ challenge: await challenge(world, agent), code: agent.code(1) })
  expect(await sdk.auth.me({})).toMatchObject({ user: { user_type: 'agent' }, second_factor_setup_required: false })
  const wrong = sdk.auth.show_second_factor({ challenge: 'x'.repeat(43), code: agent.code(1) })
  await expect(wrong).rejects.toMatchObject(refusal(401, 'auth.challenge_invalid'))
})

test('staff without a second factor can set one up and nothing else', async () => {
  await using world = await openWorld()
  const { sdk } = await accept(world, 'new@influmojo.example', 'admin')
  expect(await sdk.auth.me({})).toMatchObject({ second_factor_setup_required: true, permissions: [] })
  const calls = [() => sdk.admin.users({}), () => sdk.orders.list({}), () => sdk.auth.sessions({}), () => sdk.invitations.list({})]
  for (const call of calls) await expect(call()).rejects.toMatchObject(refusal(403, 'auth.second_factor_setup_required'))
  await withApp(world, sdk)
  expect((await sdk.auth.me({})).permissions).toContain('staff.manage')
  await expect(sdk.auth.turn_off_second_factor({})).rejects.toMatchObject(refusal(409, 'second_factor.required'))
})

test('a session that began with the password alone is worth nothing once somebody has set up the app', async () => {
  await using world = await openWorld()
  const owner = await accept(world, 'two@influmojo.example', 'admin')
  const thief = openSdk({ base_url: world.url })
  await thief.auth.login({ email: 'two@influmojo.example', password: staffPassword })
  await withApp(world, owner.sdk)
  await expect(thief.auth.me({})).rejects.toMatchObject(refusal(401, 'auth.token_invalid'))
})

test('a creator who wants one is asked for it on the way in by phone too, and may go without again', async () => {
  await using world = await openWorld()
  const { sdk, phone } = await world.join('creator')
  const code = await withApp(world, sdk)
  await world.stranger.auth.login({ phone })
  const answer = await world.stranger.auth.verify_otp({ phone, code: codeSentTo(world, phone) })
  expect(answer).toMatchObject({ second_factor_required: true })
  expect(answer).not.toHaveProperty('access_token')
  const again = openSdk({ base_url: world.url })
  await again.auth.show_second_factor({ challenge: 'challenge' in answer ? answer.challenge : '', code: code(1) })
  expect(await again.auth.turn_off_second_factor({})).toMatchObject({ on: false, recovery_codes_left: 0 })
  await expect(again.auth.turn_off_second_factor({})).rejects.toMatchObject(refusal(409, 'second_factor.absent'))
})

test('of a hundred uses of one challenge at once, one signs in', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const one = await challenge(world, agent)
  const uses = await many(100, (nth) =>
    openSdk({ base_url: world.url }).auth.show_second_factor(
      nth % 2 === 0 ? { challenge: one, code: agent.code(1) } : { challenge: one, recovery_code: agent.recovery_codes[nth % 10] ?? '' },
    ),
  )
  expect(done(uses)).toBe(1)
})

test('of a hundred uses of one code at once, each with a challenge of its own, one signs in, and nobody is locked out by the rest', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const challenges: string[] = []
  for (let i = 0; i < 100; i++) challenges.push(await challenge(world, agent))
  const code = agent.code(1)
  const uses = await many(100, (nth) => world.stranger.auth.show_second_factor({ challenge: challenges[nth] ?? '', code }))
  expect(done(uses)).toBe(1)
  world.clock.advance(minute_ms)
  const later = await challenge(world, agent)
  expect(await world.stranger.auth.show_second_factor({ challenge: later, code: agent.code() })).toHaveProperty('access_token')
})

test('of a hundred uses of one recovery code at once, one signs in', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const challenges: string[] = []
  for (let i = 0; i < 100; i++) challenges.push(await challenge(world, agent))
  const [recovery_code = ''] = agent.recovery_codes
  const uses = await many(100, (nth) => world.stranger.auth.show_second_factor({ challenge: challenges[nth] ?? '', recovery_code }))
  expect(done(uses)).toBe(1)
  expect(await agent.sdk.auth.second_factor({})).toMatchObject({ on: true, required: true, recovery_codes_left: 9 })
})

test('a code counts one step early and one late, never twice, and none from before the last one', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const show = async (code: string) => world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code })
  const wrong = refusal(400, 'auth.second_factor_wrong')
  await expect(show(agent.code())).rejects.toMatchObject(wrong)
  world.clock.advance(2 * minute_ms)
  await expect(show(agent.code(-2))).rejects.toMatchObject(wrong)
  await show(agent.code(-1))
  await show(agent.code(1))
  for (const step of [-1, 0, 1]) await expect(show(agent.code(step))).rejects.toMatchObject(wrong)
})

test('five wrong codes lock the app for an hour, whatever the challenge; a recovery code still opens', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const wrong = agent.code(40) === agent.code() ? '000000' : agent.code(40)
  const tries: { code: string }[] = []
  for (let i = 0; i < 12; i++) {
    const answer = world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code: wrong })
    tries.push(await answer.then(() => ({ code: 'in' }), (error: { code: string }) => error)) // prettier-ignore
  }
  expect(tries.map(({ code }) => code)).toEqual([
    ...Array<string>(5).fill('auth.second_factor_wrong'),
    ...Array<string>(7).fill('auth.locked'),
  ])
  const right = world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code: agent.code(1) })
  await expect(right).rejects.toMatchObject(refusal(429, 'auth.locked'))
  await expect(agent.sdk.auth.step_up({ totp: agent.code(1) })).rejects.toMatchObject(refusal(429, 'auth.locked'))
  const recovery_code = agent.recovery_codes[3]?.toUpperCase().replaceAll('-', ' ') ?? ''
  await world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), recovery_code })
  await world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code: agent.code(1) })
})

test('the lock ends by time', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const wrong = agent.code(40) === agent.code() ? '000000' : agent.code(40)
  for (let i = 0; i < 5; i++)
    await world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code: wrong }).catch(() => {})
  world.clock.advance(hour_ms)
  const shown = await world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code: agent.code() })
  expect(shown.user.id).toBe(agent.user_id)
})

test('a challenge is good for five minutes and dies with the password it was given for', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const old = await challenge(world, agent)
  world.clock.advance(5 * minute_ms)
  const late = world.stranger.auth.show_second_factor({ challenge: old, code: agent.code() })
  await expect(late).rejects.toMatchObject(refusal(401, 'auth.challenge_invalid'))
  const before = await challenge(world, agent)
  await agent.sdk.auth.change_password({ current_password: staffPassword, new_password: 'another five words for staff' })
  const after = world.stranger.auth.show_second_factor({ challenge: before, code: agent.code() })
  await expect(after).rejects.toMatchObject(refusal(401, 'auth.challenge_invalid'))
})

test('the app is a way to prove oneself again; setting up another needs that, and replaces the first only when confirmed', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  world.clock.advance(14 * minute_ms)
  await agent.sdk.auth.me({})
  world.clock.advance(2 * minute_ms)
  await expect(agent.sdk.auth.prepare_second_factor({})).rejects.toMatchObject(refusal(403, 'auth.step_up_required'))
  await agent.sdk.auth.step_up({ totp: agent.code() })
  const { secret } = await agent.sdk.auth.prepare_second_factor({})
  await world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code: agent.code(1) })
  const { recovery_codes } = await agent.sdk.auth.confirm_second_factor({ code: appCode(world, secret) })
  expect(recovery_codes.filter((code) => agent.recovery_codes.includes(code))).toEqual([])
  world.clock.advance(minute_ms)
  const show = async (code: string) => world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), code })
  await expect(show(agent.code())).rejects.toMatchObject(refusal(400, 'auth.second_factor_wrong'))
  await show(appCode(world, secret))
  await expect(agent.sdk.auth.confirm_second_factor({ code: '000000' })).rejects.toMatchObject(refusal(409, 'second_factor.not_prepared'))
})

test('new recovery codes take the place of the former', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const { recovery_codes } = await agent.sdk.auth.renew_recovery_codes({})
  expect(new Set(recovery_codes).size).toBe(10)
  const old = world.stranger.auth.show_second_factor({
    challenge: await challenge(world, agent),
    recovery_code: agent.recovery_codes[0] ?? '',
  })
  await expect(old).rejects.toMatchObject(refusal(400, 'auth.second_factor_wrong'))
  await world.stranger.auth.show_second_factor({ challenge: await challenge(world, agent), recovery_code: recovery_codes[0] ?? '' })
})

test('the database holds neither the secret of the app nor recovery codes nor challenges', async () => {
  await using world = await openWorld()
  const { sdk } = await world.join('creator')
  const { secret } = await sdk.auth.prepare_second_factor({})
  const { recovery_codes } = await sdk.auth.confirm_second_factor({ code: appCode(world, secret) })
  const agent = await hire(world, 'agent')
  const open = await challenge(world, agent)
  const all = statement<{ row: string }>(
    'test.second_factors',
    `select row_to_json(f)::text as row from second_factor f union all select row_to_json(r)::text from recovery_code r
     union all select row_to_json(c)::text from second_factor_challenge c union all select row_to_json(a)::text from audit_event a`,
  )
  const text = JSON.stringify(await world.database.query(all))
  const raw = Buffer.from((await import('otpauth')).Secret.fromBase32(secret).bytes).toString('hex')
  for (const hidden of [secret, raw, open, ...recovery_codes]) expect(text).not.toContain(hidden)
})
