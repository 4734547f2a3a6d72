import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '#app'
import { statement } from '#platform/db.ts'
import { hire } from '#test/staff.ts'
import { acceptedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { attack, expectUnharmed, problemIn, workOff } from './answers.ts'
import { codesOf, operations, wrongInputs, type Operation } from './wrong-inputs.ts'

let world: World
let deal: Deal
beforeAll(async () => {
  world = await openWorld()
  deal = await acceptedOrder(world)
})
afterAll(() => world[Symbol.asyncDispose]())

/** Not in the contract: a gateway's own report, and pages for people. */
const undocumented = endpoints.filter(({ raw, root }) => raw || root).map(({ id }) => id)

const allowOf = ({ operationId }: Operation) => endpoints.find(({ id }) => id === operationId)?.allow ?? 'nobody'
const known = () => ({ order_id: deal.order_id, package_id: deal.package_id, creator_id: deal.creator.profile_id })
const state = async () => [
  await deal.brand.sdk.orders.get({ order_id: deal.order_id }),
  await deal.brand.sdk.profile.me(),
  await deal.creator.sdk.profile.me(),
  await deal.creator.sdk.packages.mine(),
]

test('the contract holds every endpoint, so the sweep misses none', () => {
  expect(undocumented).toEqual(expect.arrayContaining(['payments.receive_webhook', 'payments.visit_checkout']))
  expect([...operations.map(({ operationId }) => operationId), ...undocumented].sort()).toEqual(endpoints.map(({ id }) => id).sort())
})

test('whatever is wrong with a request, it is refused as the contract says, by stranger, brand, creator and admin alike', async () => {
  const callers = [
    { who: 'a stranger', token: undefined, may: [] as string[] },
    ...(await Promise.all(
      [deal.brand, deal.creator, await hire(world, 'admin')].map(async ({ sdk }, i) => ({
        who: ['a brand', 'a creator', 'an admin'][i],
        token: sdk.tokens()?.access_token,
        may: ['signed_in', ...(await sdk.auth.me({})).permissions],
      })),
    )),
  ]
  const before = await state()
  let sent = 0
  const swept = new Set<string>()

  for (const operation of operations) {
    const allow = allowOf(operation)
    const inputs = wrongInputs(operation, known())
    for (const { who, token, may } of callers) {
      const expected = allow === 'anyone' || may.includes(allow) ? 400 : token === undefined ? 401 : 403
      // The first who may call gets all of it. For those turned away before anything is looked at, and for a second role, a part is enough.
      const some = expected === 400 && !swept.has(operation.operationId) ? inputs : inputs.filter((_, i) => i % 6 === 0)
      if (expected === 400) swept.add(operation.operationId)
      await workOff(some, async ({ what, ...input }) => {
        const name = `${operation.operationId} by ${who}: ${what}`
        const answer = await attack(world, { ...input, ...(token !== undefined && { token }) })
        expect(answer.status, name).toBe(expected)
        expect(codesOf(operation, answer.status), name).toContain(problemIn(answer, name).code)
        sent++
      })
    }
  }
  expect(swept.size).toBe(endpoints.length - undocumented.length)
  expect(sent).toBeGreaterThan(1_500)
  expect(await state()).toEqual(before)
  await expectUnharmed(world)
}, 120_000)

test('an account that is stopped is told so at every address that asks who calls, as the contract says', async () => {
  const { sdk, user_id } = await world.join('creator')
  const token = sdk.tokens()?.access_token ?? ''
  const stop = statement('test.stop', 'update "user" set status = $2::"UserStatus" where id = $1')
  for (const status of ['suspended', 'banned', 'pending']) {
    await world.database.query(stop, [user_id, status])
    for (const operation of operations.filter((each) => allowOf(each) !== 'anyone')) {
      const path = operation.path.replace(/\{\w+\}/g, '1')
      const answer = await attack(world, { method: operation.method, path, token })
      expect(answer.status, operation.operationId).toBe(403)
      const { code } = problemIn(answer, operation.operationId)
      expect([`auth.${status.replace('pending', 'unverified')}`, codesOf(operation, 403)]).toEqual([code, expect.arrayContaining([code])])
    }
  }
})
