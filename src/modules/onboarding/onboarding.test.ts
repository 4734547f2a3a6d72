import { expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { hire } from '#test/staff.ts'
import { openWorld } from '#test/world.ts'

const columns = statement<{ onboarding_step: number; onboarding_completed: boolean }>(
  'test.onboarding',
  'select onboarding_step, onboarding_completed from "user" where id = $1',
)

test('a creator sees what is still to be done, and the columns of the account follow', async () => {
  await using world = await openWorld()
  const { sdk, user_id } = await world.join('creator')
  const inStep = async () => {
    await world.settle()
    return (await world.database.query(columns, [user_id]))[0]
  }
  expect(await sdk.onboarding.steps({})).toMatchObject({
    completed: false,
    percentage: 62,
    next: 'terms',
    steps: [
      { step: 'role', done: true },
      { step: 'contact', done: true },
      { step: 'terms', done: false, missing: ['terms'] },
      { step: 'profile', done: false, percentage: 50, missing: ['bio', 'min_rate', 'max_rate'] },
    ],
  })
  expect(await inStep()).toEqual({ onboarding_step: 2, onboarding_completed: false })

  const { version } = await world.stranger.onboarding.terms({})
  await sdk.onboarding.accept_terms({ version })
  expect(await inStep()).toEqual({ onboarding_step: 3, onboarding_completed: false })
  await sdk.profile.update_basic_info({ bio: 'Reels from the kitchen' })
  await sdk.profile.update_preferences({ min_rate: '10', max_rate: '20' })
  expect(await sdk.onboarding.steps({})).toMatchObject({ completed: true, percentage: 100, next: null })
  expect(await inStep()).toEqual({ onboarding_step: 4, onboarding_completed: true })

  await sdk.profile.update_basic_info({ bio: null })
  expect(await inStep()).toEqual({ onboarding_step: 3, onboarding_completed: false })
})

test('an acceptance names version, text, address and time, stands once, and cannot be changed', async () => {
  await using world = await openWorld()
  const { sdk, user_id } = await world.join('brand')
  const { version, text_sha256 } = await world.stranger.onboarding.terms({})
  const first = await sdk.onboarding.accept_terms({ version })
  world.clock.advance(1000)
  const all = await Promise.all(Array.from({ length: 50 }, () => sdk.onboarding.accept_terms({ version })))
  expect(new Set(all.map(({ accepted_at }) => accepted_at))).toEqual(new Set([first.accepted_at]))
  const rows = await world.database.query(statement('test.terms', 'select user_id, version, text_sha256, ip from terms_acceptance'))
  expect(rows).toEqual([{ user_id: BigInt(user_id), version, text_sha256, ip: '127.0.0.1' }])
  await expect(sdk.onboarding.accept_terms({ version: '1999-01-01' })).rejects.toMatchObject({ status: 409, code: 'terms.not_current' })
  for (const sql of ['update terms_acceptance set version = $$x$$', 'delete from terms_acceptance'])
    await expect(world.database.pool.query(sql)).rejects.toThrow()
})

test('staff have nothing to be taken on board for', async () => {
  await using world = await openWorld()
  const { sdk } = await hire(world, 'agent')
  await expect(sdk.onboarding.steps({})).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
})
