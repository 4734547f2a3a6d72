import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '#app'
import type { Endpoint } from '#platform/http/endpoint.ts'
import type { Person } from '#test/people.ts'
import { hire } from '#test/staff.ts'
import { acceptedOrder, confirmedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { attack, expectUnharmed, problemIn } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

type Who = 'stranger' | 'brand' | 'creator' | 'other brand' | 'other creator' | 'agent'
type Stage = 'pending' | 'confirmed' | 'in_progress' | 'review'
type Row = { is: readonly number[]; on?: Stage; body?: (nth: number) => object; own_callers?: true }

const whos: readonly Who[] = ['stranger', 'brand', 'creator', 'other brand', 'other creator', 'agent']
const anyone = (status: number) => whos.map(() => status)
const secret = 'four words one remembers'
const idTokenOf = (nth: number) => world.google.issue({ email: `nobody${nth}@example.com` })
const link = 'https://example.com/1.mp4'

/** For every endpoint what each caller gets, in the order of `whos`: brand and creator are the parties of the order, the others have nothing to do with it. */
const table: Readonly<Record<string, Row>> = {
  'auth.signup': { is: anyone(202), body: (nth) => ({ phone: `+91981200000${nth}`, name: 'Nobody', role: 'brand' }) },
  'auth.login': { is: anyone(200), body: (nth) => ({ phone: `+91981200001${nth}` }) },
  'auth.verify_otp': { is: anyone(400), body: (nth) => ({ phone: `+91981200002${nth}`, code: '000000' }) },
  'auth.refresh': { is: anyone(401), body: () => ({ refresh_token: 'x'.repeat(43) }) },
  'auth.sessions': { is: [401, 200, 200, 200, 200, 200] },
  'auth.revoke_session': { is: [401, 404, 404, 404, 404, 404] },
  'auth.revoke_others': { is: [401, 200, 200, 200, 200, 200], body: () => ({}) },
  'auth.forgot_password': { is: anyone(202), body: (nth) => ({ email: `nobody${nth}@example.com` }) },
  'auth.reset_password': { is: anyone(400), body: (nth) => ({ email: `nobody${nth}@example.com`, code: '000000', new_password: secret }) },
  'auth.change_password': { is: [401, 409, 409, 409, 409, 403], body: () => ({ current_password: 'x', new_password: secret }) },
  'auth.set_password': { is: [401, 409, 409, 409, 409, 409], body: () => ({ new_password: secret }) },
  'auth.change_email': { is: [401, 202, 202, 202, 202, 202], body: (nth) => ({ email: `somebody${nth}@example.com` }) },
  'auth.confirm_email': { is: [401, 400, 400, 400, 400, 400], body: () => ({ email: 'other@example.com', code: '000000' }) },
  'auth.change_phone': { is: [401, 202, 202, 202, 202, 202], body: (nth) => ({ phone: `+91981200003${nth}` }) },
  'auth.confirm_phone': { is: [401, 400, 400, 400, 400, 400], body: () => ({ phone: '+919812000040', code: '000000' }) },
  'auth.send_step_up_code': { is: [401, 202, 202, 202, 202, 202], body: () => ({}) },
  'auth.step_up': { is: [401, 409, 409, 409, 409, 403], body: () => ({ password: 'x' }) },
  'auth.show_second_factor': { is: anyone(401), body: () => ({ challenge: 'x'.repeat(43), code: '000000' }) },
  'auth.second_factor': { is: [401, 200, 200, 200, 200, 200] },
  'auth.confirm_second_factor': { is: [401, 409, 409, 409, 409, 409], body: () => ({ code: '000000' }) },
  'auth.prepare_second_factor': { is: [401, 200, 200, 200, 200, 200], body: () => ({}) },
  'auth.renew_recovery_codes': { is: [401, 409, 409, 409, 409, 200], body: () => ({}) },
  'auth.turn_off_second_factor': { is: [401, 409, 409, 409, 409, 409] },
  'auth.accept_invitation': { is: anyone(404), body: () => ({ token: 'x'.repeat(43), password: secret }) },
  'onboarding.terms': { is: anyone(200) },
  'onboarding.accept_terms': { is: [401, 409, 409, 409, 409, 409], body: () => ({ version: '1999-01-01' }) },
  'onboarding.steps': { is: [401, 200, 200, 200, 200, 403] },
  'invitations.create': { is: [401, 403, 403, 403, 403, 403], body: () => ({ email: 'x@example.com', name: 'X', role: 'admin' }) },
  'invitations.list': { is: [401, 403, 403, 403, 403, 403] },
  'invitations.revoke': { is: [401, 403, 403, 403, 403, 403] },
  'admin.users': { is: [401, 403, 403, 403, 403, 200] },
  'admin.user': { is: [401, 403, 403, 403, 403, 200] },
  'admin.status_history': { is: [401, 403, 403, 403, 403, 200] },
  'admin.suspend': { is: [401, 403, 403, 403, 403, 200], body: () => ({ reason: 'Spam' }) },
  'admin.reinstate': { is: [401, 403, 403, 403, 403, 200], body: () => ({ reason: 'No spam' }) },
  'admin.ban': { is: [401, 403, 403, 403, 403, 403], body: () => ({ reason: 'Spam' }) },
  'admin.change_role': { is: [401, 403, 403, 403, 403, 403], body: () => ({ role: 'admin' }) },
  'admin.impersonate': { is: [401, 403, 403, 403, 403, 403], body: () => ({ reason: 'Curious' }) },
  'admin.audit': { is: [401, 403, 403, 403, 403, 403] },
  'auth.me': { is: [401, 200, 200, 200, 200, 200] },
  'auth.identities': { is: [401, 200, 200, 200, 200, 200] },
  'auth.link_google': { is: [401, 200, 200, 200, 200, 200], body: (nth) => ({ google_id_token: idTokenOf(nth) }) },
  'auth.unlink_google': { is: [401, 200, 200, 200, 200, 200] },
  'profile.me': { is: [401, 200, 200, 200, 200, 403] },
  'profile.update_basic_info': { is: [401, 200, 200, 200, 200, 403], body: () => ({ age: 30 }) },
  'profile.update_preferences': { is: [401, 200, 200, 200, 200, 403], body: () => ({ language: 'hi' }) },
  'discovery.creators': { is: anyone(200) },
  'discovery.portfolio': { is: anyone(200) },
  'packages.catalogue': { is: anyone(200) },
  'packages.create': { is: [401, 403, 201, 403, 201, 403], body: () => ({ platform: 'x', content_type: 'post', price: '10' }) },
  'packages.edit': { is: [401, 403, 200, 403, 404, 403], body: () => ({ description: 'Changed by its owner' }) },
  'packages.mine': { is: [401, 403, 200, 403, 200, 403] },
  'orders.create': { is: [401, 201, 403, 201, 403, 403] },
  'orders.list': { is: [401, 200, 200, 200, 200, 200] },
  'orders.get': { is: [401, 200, 200, 404, 404, 200] },
  'orders.timeline': { is: [401, 200, 200, 404, 404, 200] },
  'orders.submissions': { is: [401, 200, 200, 404, 404, 200], on: 'review' },
  'orders.cancel_unpaid': { is: [401, 200, 409, 404, 404, 409], on: 'pending', body: () => ({}) },
  'orders.accept': { is: [401, 409, 200, 404, 404, 409], on: 'confirmed', body: () => ({}) },
  'orders.reject': { is: [401, 409, 200, 404, 404, 409], on: 'confirmed', body: () => ({ reason: 'Fully booked' }) },
  'orders.withdraw': { is: [401, 200, 409, 404, 404, 409], on: 'confirmed', body: () => ({}) },
  'orders.submit': { is: [401, 409, 200, 404, 404, 409], on: 'in_progress', body: () => ({ links: [link] }) },
  'orders.request_revision': { is: [401, 200, 409, 404, 404, 409], on: 'review', body: () => ({ note: 'Brighter' }) },
  'orders.approve': { is: [401, 200, 409, 404, 404, 409], on: 'review', body: () => ({}) },
  'orders.cancel_late': { is: [401, 409, 409, 404, 404, 409], on: 'in_progress', body: () => ({}) },
  'orders.set_status': { is: [401, 409, 200, 404, 404, 409], on: 'confirmed', body: () => ({ status: 'in_progress' }) },
  'meta.order_process': { is: anyone(200) },
  'payments.of_order': { is: [401, 200, 200, 404, 404, 200] },
  'payments.receive_webhook': { is: anyone(400), body: () => ({ id: 'evt_1' }) },
  'payments.visit_checkout': { is: anyone(303) },
  'payments.return_from_gateway': { is: anyone(200) },
  'ledger.balance': { is: [401, 200, 200, 200, 200, 403] },
  // It ends all the sessions of whoever calls.
  'auth.logout_all': { is: [401, 200, 200, 200, 200, 200], body: () => ({}), own_callers: true },
  // Last: it ends the sessions the others use.
  'auth.logout': { is: [401, 200, 200, 200, 200, 200], body: () => ({}) },
}

test('the table knows every endpoint', () => {
  expect(Object.keys(table).sort()).toEqual(endpoints.map(({ id }) => id).sort())
})

test('each caller gets from each endpoint what the table says, and what is not theirs stays as it was', async () => {
  const review = await submittedOrder(world)
  const { brand, creator, package_id } = review
  const others = { brand: await world.join('brand'), creator: await world.join('creator'), agent: await hire(world, 'agent') }
  const orders: Record<Stage, Deal> = {
    review,
    pending: await again(review),
    confirmed: await confirmedOrder(world),
    in_progress: await acceptedOrder(world),
  }
  await world.settle()
  const bystander = await world.join('brand')
  const own_session = (await bystander.sdk.auth.sessions({})).items[0]?.id ?? ''
  const known = (stage: Stage) => ({
    order_id: orders[stage].order_id,
    package_id,
    creator_id: creator.profile_id,
    provider: 'sandbox',
    // A bystander's session, whoever asks.
    session_id: own_session,
    user_id: bystander.user_id,
    invitation_id: '1',
    token: orders.pending.pay_url.split('/').at(-1) ?? '',
  })
  const peopleOf = (stage: Stage): Record<Who, Pick<Person, 'sdk'> | undefined> => {
    const { brand, creator } = orders[stage]
    return { stranger: undefined, brand, creator, 'other brand': others.brand, 'other creator': others.creator, agent: others.agent }
  }
  const own = await newcomers(world)
  const state = () => Promise.all(Object.values(orders).map(({ brand, order_id }) => brand.sdk.orders.get({ order_id })))
  const before = await state()

  for (const [id, row] of Object.entries(table)) {
    const endpoint = endpoints.find((each) => each.id === id)
    if (!endpoint) throw new Error(`there is no endpoint ${id}`)
    const stage = row.on ?? 'review'
    for (const [nth, who] of whos.entries()) {
      const expected = row.is[nth] ?? 0
      const token = (row.own_callers ? own : peopleOf(stage))[who]?.sdk.tokens()?.access_token
      const body = id === 'orders.create' ? { package_id } : row.body?.(nth)
      const answer = await attack(world, {
        method: endpoint.method,
        // Who is let through only rehearses; who is refused means it.
        path: addressOf(endpoint, known(stage)) + (endpoint.dry_run && expected < 300 ? '?dry_run=true' : ''),
        headers: endpoint.idempotency ? { 'idempotency-key': `${id} ${who}`.replaceAll(' ', '-') } : {},
        ...(body && { body: JSON.stringify(body) }),
        ...(token !== undefined && { token }),
      })
      expect(answer.status, `${id} by ${who}: ${answer.text.slice(0, 200)}`).toBe(expected)
      if (expected === 401 && endpoint.allow !== 'anyone') expect(problemIn(answer, id).code).toBe('auth.required')
      if (expected === 403) expect(['auth.forbidden', ...Object.keys(endpoint.fails)], id).toContain(problemIn(answer, id).code)
      if (expected === 404) expect(endpoint.fails[problemIn(answer, id).code], id).toBe(404)
    }
    if (id.startsWith('orders.')) expect(await state(), `after ${id}`).toEqual(before)
  }
  for (const { sdk } of [brand, creator, others.brand, others.agent]) await expect(sdk.auth.me({})).rejects.toMatchObject({ status: 401 })
  await expectUnharmed(world)
}, 60_000)

test('lists, balances, packages and answers to a key show nothing of anybody else', async () => {
  const deal = await submittedOrder(world)
  const { brand, creator, package_id, order_id } = deal
  const [otherBrand, otherCreator] = [await world.join('brand'), await world.join('creator')]
  const before = await creator.sdk.packages.mine()
  for (const { sdk } of [otherBrand, otherCreator]) {
    expect(await sdk.orders.list({})).toEqual({ items: [], next: null })
    expect(await sdk.ledger.balance({})).toEqual({ balances: [], in_clearance: [] })
  }
  expect((await otherCreator.sdk.packages.mine()).items).toEqual([])
  await expect(otherCreator.sdk.packages.edit({ package_id, price: '1' })).rejects.toMatchObject({ status: 404, code: 'package.not_found' })
  expect(await creator.sdk.packages.mine()).toEqual(before)

  const key = { idempotency_key: 'a-key-two-people-thought-of' }
  const mine = await brand.sdk.orders.create({ package_id }, key)
  const theirs = await otherBrand.sdk.orders.create({ package_id }, key)
  expect([theirs.order.brand_id, theirs.order.id === mine.order.id]).toEqual([otherBrand.profile_id, false])
  await brand.sdk.orders.approve({ order_id }, { idempotency_key: 'approval' })
  await expect(otherBrand.sdk.orders.approve({ order_id }, { idempotency_key: 'approval' })).rejects.toMatchObject({ status: 404 })
  expect((await attack(world, { path: `/pay/${'A'.repeat(43)}` })).status).toBe(404)
})

const addressOf = ({ path }: Endpoint, known: Readonly<Record<string, string>>) =>
  path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? name)

/** Another order of the same package by the same brand, not paid. */
async function again({ brand, creator, package_id }: Deal): Promise<Deal> {
  const { order, checkout } = await brand.sdk.orders.create({ package_id })
  return { world, brand, creator, package_id, order_id: order.id, pay_url: checkout.pay_url }
}

/** One of each, whose sessions nobody else needs. */
async function newcomers(world: World): Promise<Record<Who, Pick<Person, 'sdk'> | undefined>> {
  const [brand, creator, agent] = [await world.join('brand'), await world.join('creator'), await hire(world, 'agent')]
  const [otherBrand, otherCreator] = [await world.join('brand'), await world.join('creator')]
  return { stranger: undefined, brand, creator, 'other brand': otherBrand, 'other creator': otherCreator, agent }
}
