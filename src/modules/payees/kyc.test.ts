import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  agent = await hire(world, 'agent')
})
afterAll(() => world[Symbol.asyncDispose]())

let numbers = 0
const pan = () => `ABCDE${String(1000 + ++numbers)}F`
const reason = 'Checking against the tax register'

async function drafted(who: Person, wishes: { number?: string } = {}) {
  const media_ids = [await cleanFileOf(world, who.user_id, 'kyc_document')]
  return who.sdk.kyc.add({ kind: 'pan', number: wishes.number ?? pan(), holder_name: 'Asha Rao', media_ids })
}
async function submitted(who: Person, wishes: { number?: string } = {}) {
  const { id: document_id } = await drafted(who, wishes)
  return who.sdk.kyc.submit({ document_id })
}
const row = statement<{ sealed: Buffer; row: string }>('test.kyc', 'select sealed, d::text as row from kyc_document d where id = $1')

test('a document is sealed: its owner sees the end of its number, and the database holds neither number nor name', async () => {
  const creator = await world.join('creator')
  const number = pan()
  const made = await drafted(creator, { number })
  expect(made).toMatchObject({ kind: 'pan', country: 'IN', state: 'draft', last4: number.slice(-4), version: 1 })
  expect(made.files).toHaveLength(1)
  expect(JSON.stringify(made)).not.toContain(number)
  const [stored] = await world.database.query(row, [made.id])
  for (const secret of [number, 'Asha Rao']) {
    expect(stored?.row).not.toContain(secret)
    expect(stored?.sealed.includes(secret)).toBe(false)
  }
  expect((await creator.sdk.kyc.mine({})).items).toMatchObject([{ id: made.id, state: 'draft' }])
})

test('a document is handed in, looked at and approved', async () => {
  const creator = await world.join('creator')
  const { id: document_id, can } = await submitted(creator)
  expect(can).toEqual([{ move: 'withdraw', allowed: true, reason: null }])
  const { items } = await agent.sdk.kyc.queue({ limit: 100 })
  const found = items.find(({ id }) => id === document_id)
  expect(found).toMatchObject({ user_id: creator.user_id, files: 1, same_number: 0, can: [{ move: 'approve', allowed: true }, { move: 'refuse', allowed: true }] })
  expect(await agent.sdk.kyc.approve({ document_id }, { if_match: found?.version ?? 0 })).toMatchObject({ state: 'approved' })
  await expect(agent.sdk.kyc.approve({ document_id })).rejects.toMatchObject({ status: 409, code: 'kyc.move_not_allowed' })
  expect((await agent.sdk.kyc.queue({ limit: 100 })).items.map(({ id }) => id)).not.toContain(document_id)
}) // prettier-ignore

test('who looks says why, and that is kept without what was seen', async () => {
  const creator = await world.join('creator')
  const number = pan()
  const { id: document_id } = await submitted(creator, { number })
  await expect(agent.sdk.kyc.reveal({ document_id, reason: 'hm' })).rejects.toMatchObject({ status: 400 })
  const seen = await agent.sdk.kyc.reveal({ document_id, reason })
  expect(seen).toMatchObject({ number, holder_name: 'Asha Rao', user_id: creator.user_id, country: 'IN' })
  expect(seen.files).toHaveLength(1)
  const audit = await world.database.query(
    statement<{ actor_id: bigint; facts: { reason: string } }>(
      'test.audit',
      `select actor_id, facts, a::text as whole from audit_event a where event = 'kyc.revealed' and facts->>'document_id' = $1`,
    ),
    [document_id],
  )
  expect(audit).toMatchObject([{ actor_id: BigInt(agent.user_id), facts: { reason } }])
  expect(JSON.stringify(audit, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(number)
})

test('a sealed document that is copied to somebody else, or changed by one bit, opens no more', async () => {
  const [mine, theirs] = [await world.join('creator'), await world.join('creator')]
  const [one, two] = [await submitted(mine), await submitted(theirs)]
  await world.database.query(statement('test.copy', 'update kyc_document set sealed = (select sealed from kyc_document where id = $1) where id = $2'), [one.id, two.id])
  expect((await revealing(two.id)).status).toBe(500)
  const flip = statement('test.flip', 'update kyc_document set sealed = set_byte(sealed, length(sealed) - 1, get_byte(sealed, length(sealed) - 1) # 1) where id = $1')
  await world.database.query(flip, [one.id])
  expect((await revealing(one.id)).status).toBe(500)
}) // prettier-ignore
const revealing = (document_id: string) =>
  world.request('POST', `/api/v1/admin/kyc/${document_id}/reveal`, { token: agent.sdk.tokens()?.access_token ?? '', body: { reason } })

test('the same number in two accounts is shown to staff', async () => {
  const number = pan()
  const [one, two] = [await world.join('creator'), await world.join('brand')]
  await submitted(one, { number })
  const { id } = await submitted(two, { number: number.toLowerCase() })
  const { items } = await agent.sdk.kyc.queue({ user_id: two.user_id })
  expect(items).toMatchObject([{ id, same_number: 1 }])
})

test('one of a kind is on its way at a time, also at the same moment', async () => {
  const creator = await world.join('creator')
  const results = await Promise.allSettled([drafted(creator), drafted(creator), drafted(creator)])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'kyc.already_open' })
})

test('a draft is changed; what was handed in is not, until it is withdrawn', async () => {
  const creator = await world.join('creator')
  const number = pan()
  const { id: document_id } = await drafted(creator)
  expect(await creator.sdk.kyc.edit({ document_id, number, media_ids: [] })).toMatchObject({
    last4: number.slice(-4),
    files: [],
    version: 2,
  })
  await expect(creator.sdk.kyc.submit({ document_id })).rejects.toMatchObject({ status: 409, code: 'kyc.no_files' })
  await creator.sdk.kyc.edit({ document_id, media_ids: [await cleanFileOf(world, creator.user_id, 'kyc_document')] })
  await expect(creator.sdk.kyc.submit({ document_id }, { if_match: 1 })).rejects.toMatchObject({
    status: 409,
    code: 'kyc.version_conflict',
  })
  await creator.sdk.kyc.submit({ document_id })
  await expect(creator.sdk.kyc.edit({ document_id, number: pan() })).rejects.toMatchObject({ status: 409, code: 'kyc.not_a_draft' })
  await expect(creator.sdk.kyc.remove({ document_id })).rejects.toMatchObject({ status: 409, code: 'kyc.not_removable' })
  await creator.sdk.kyc.withdraw({ document_id })
  await expect(agent.sdk.kyc.approve({ document_id })).rejects.toMatchObject({ status: 404, code: 'kyc.not_found' })
  expect(await creator.sdk.kyc.remove({ document_id })).toEqual({ id: document_id })
  expect((await creator.sdk.kyc.mine({})).items).toEqual([])
})

test('who is refused is told why, and can hand in another', async () => {
  const brand = await world.join('brand')
  const { id: document_id } = await submitted(brand)
  await agent.sdk.kyc.refuse({ document_id, reason: 'The picture is blurred' })
  expect((await brand.sdk.kyc.mine({})).items).toMatchObject([{ state: 'refused', reason: 'The picture is blurred', can: [] }])
  expect(await submitted(brand)).toMatchObject({ state: 'submitted' })
})

test('of an approval and a refusal at the same moment one wins', async () => {
  const creator = await world.join('creator')
  for (let round = 0; round < 3; round++) {
    const { id: document_id } = await submitted(creator)
    const results = await Promise.allSettled([agent.sdk.kyc.approve({ document_id }), agent.sdk.kyc.refuse({ document_id, reason })])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  }
})

test('files of others, of another purpose or refused are not taken', async () => {
  const [creator, other] = [await world.join('creator'), await world.join('creator')]
  const add = (media_id: string) => creator.sdk.kyc.add({ kind: 'pan', number: pan(), holder_name: 'Asha', media_ids: [media_id] })
  await expect(add(await cleanFileOf(world, other.user_id, 'kyc_document'))).rejects.toMatchObject({ status: 404, code: 'media.not_found' })
  await expect(add(await cleanFileOf(world, creator.user_id, 'avatar'))).rejects.toMatchObject({ status: 409, code: 'media.wrong_purpose' })
  await expect(add(await cleanFileOf(world, creator.user_id, 'kyc_document', 'infected'))).rejects.toMatchObject({
    status: 409,
    code: 'media.refused',
  })
  expect((await creator.sdk.kyc.mine({})).items).toEqual([])
})

test('to others the document does not exist, and only staff look', async () => {
  const [creator, other, brand] = [await world.join('creator'), await world.join('creator'), await world.join('brand')]
  const { id: document_id } = await submitted(creator)
  const unknown = { status: 404, code: 'kyc.not_found' }
  for (const { sdk } of [other, brand]) {
    await expect(sdk.kyc.edit({ document_id, number: pan() })).rejects.toMatchObject(unknown)
    await expect(sdk.kyc.submit({ document_id })).rejects.toMatchObject(unknown)
    await expect(sdk.kyc.withdraw({ document_id })).rejects.toMatchObject(unknown)
    await expect(sdk.kyc.remove({ document_id })).rejects.toMatchObject(unknown)
    await expect(sdk.kyc.reveal({ document_id, reason })).rejects.toMatchObject({ status: 403 })
    await expect(sdk.kyc.queue({})).rejects.toMatchObject({ status: 403 })
  }
  await expect(agent.sdk.kyc.mine({})).rejects.toMatchObject({ status: 403 })
  const draft = await drafted(other)
  await expect(agent.sdk.kyc.reveal({ document_id: draft.id, reason })).rejects.toMatchObject(unknown)
})

test('the mark stands on a document and an account, is given by staff, and falls with either', async () => {
  const creator = await world.join('creator')
  const { user_id } = creator
  const isMarked = async () => (await creator.sdk.profile.me({})).creator?.verified
  const verify = () => agent.sdk.verification.verify({ user_id, reason })
  await expect(verify()).rejects.toMatchObject({ status: 409, code: 'verification.no_document' })
  const { id: document_id } = await submitted(creator)
  await agent.sdk.kyc.approve({ document_id })
  await expect(verify()).rejects.toMatchObject({ status: 409, code: 'verification.no_social_account' })
  const { id: account_id } = await creator.sdk.social_accounts.add({ platform: 'x', handle: 'asha_marked' })
  await creator.sdk.social_accounts.ask_proof({ account_id })
  await agent.sdk.social_accounts.approve({ account_id })
  expect(await isMarked()).toBe(false)
  expect(await verify()).toEqual({ user_id, verified: true })
  expect(await isMarked()).toBe(true)

  const { id: second } = await submitted(creator)
  await agent.sdk.kyc.approve({ document_id: second })
  expect(await isMarked()).toBe(true)
  expect((await creator.sdk.kyc.mine({})).items.map(({ state }) => state)).toEqual(['approved', 'expired'])
  await agent.sdk.kyc.revoke({ document_id: second, reason: 'It was forged' })
  expect(await isMarked()).toBe(false)
  await expect(agent.sdk.verification.verify({ user_id: agent.user_id, reason })).rejects.toMatchObject({
    status: 409,
    code: 'user.is_staff',
  })
  await expect(agent.sdk.verification.verify({ user_id: '999999', reason })).rejects.toMatchObject({ status: 404 })
})

test('a brand is marked by a document of the company', async () => {
  const brand = await world.join('brand')
  const { user_id } = brand
  const { id: person } = await submitted(brand)
  await agent.sdk.kyc.approve({ document_id: person })
  await expect(agent.sdk.verification.verify({ user_id, reason })).rejects.toMatchObject({ code: 'verification.no_document' })
  const { id: document_id } = await brand.sdk.kyc.add({
    kind: 'gst_certificate', number: '27AAPFU0939F1ZV', holder_name: 'Chai', media_ids: [await cleanFileOf(world, user_id, 'kyc_document')],
  }) // prettier-ignore
  await brand.sdk.kyc.submit({ document_id })
  await agent.sdk.kyc.approve({ document_id })
  expect(await agent.sdk.verification.verify({ user_id, reason })).toEqual({ user_id, verified: true })
  expect(await agent.sdk.verification.unverify({ user_id, reason })).toEqual({ user_id, verified: false })
  expect((await brand.sdk.profile.me({})).brand?.verified).toBe(false)
})

test('what has run out ends by itself, takes the mark with it, and nobody decides with an old sign-in', async () => {
  await using own = await openWorld()
  const staff = await hire(own, 'agent')
  const creator = await own.join('creator')
  const day = (days: number) => new Date(own.clock.now().getTime() + days * day_ms).toISOString().slice(0, 10)
  const { id: document_id } = await creator.sdk.kyc.add({
    kind: 'passport', number: 'N1234567', country: 'India', holder_name: 'Asha', expires_on: day(2), media_ids: [await cleanFileOf(own, creator.user_id, 'kyc_document')],
  }) // prettier-ignore
  await creator.sdk.kyc.submit({ document_id })
  await staff.sdk.kyc.approve({ document_id })
  await own.database.query(statement('test.give', 'update creator_profile set verified = true where id = $1'), [creator.profile_id])
  own.clock.advance(day_ms)
  await own.settle()
  expect((await creator.sdk.kyc.mine({})).items).toMatchObject([{ state: 'approved', country: 'IN' }])
  own.clock.advance(2 * day_ms)
  await own.settle()
  expect((await creator.sdk.kyc.mine({})).items).toMatchObject([{ state: 'expired' }])
  expect((await creator.sdk.profile.me({})).creator?.verified).toBe(false)

  own.clock.advance(16 * minute_ms)
  const stale = { status: 403, code: 'auth.step_up_required' }
  await expect(staff.sdk.kyc.reveal({ document_id, reason })).rejects.toMatchObject(stale)
  await expect(staff.sdk.kyc.revoke({ document_id, reason })).rejects.toMatchObject(stale)
  await expect(staff.sdk.verification.unverify({ user_id: creator.user_id, reason })).rejects.toMatchObject(stale)
})
