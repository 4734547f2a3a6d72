import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBoard, type Board } from '#test/fees.ts'
import { seller } from '#test/sellers.ts'
import type { Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let board: Board
let one: Staff
let other: Staff
beforeAll(async () => {
  world = await openWorld()
  board = await openBoard(world)
  ;[one, other] = board.admins
})
afterAll(() => world[Symbol.asyncDispose]())

const note = 'As agreed'
const outcomes = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as { code: string }).code)).sort()
const eventsOf = async (event: string) => (await one.sdk.admin.audit({ event })).items.map(({ facts }) => facts)

describe('a dated tax', () => {
  test('is turned on and off by two, with what it would do, and overlaps none of its kind and country', async () => {
    const wanted = { kind: 'commission_tax', country: 'PT', rate_bp: 2300, note } as const
    const asker = await seller(world, { sells: [['snapchat', 'story', '1000']] })
    await asker.sdk.profile.update_basic_info({ location_country: 'Portugal' })
    const first = await one.sdk.admin.create_tax_rate(wanted)
    expect(first).toMatchObject({
      impact: { packages: 1, examples: [{ before: { commission_tax: '0.00' }, after: { commission: '150.00', commission_tax: '34.50', creator_net: '815.50' } }] },
    }) // prettier-ignore
    const tax = await board.tax(wanted)
    expect(tax).toMatchObject({ ...wanted, state: 'current', created_by_id: other.user_id, approved_by_id: one.user_id })
    await expect(one.sdk.admin.create_tax_rate({ ...wanted, rate_bp: 1 })).rejects.toMatchObject({
      status: 409, code: 'tax_rate.overlaps', members: { tax_rate_id: tax.id },
    }) // prettier-ignore
    const elsewhere = await board.tax({ ...wanted, country: 'ES' })
    const kind = await board.tax({ ...wanted, kind: 'withholding' })
    const tax_rates = async (filter: object) => (await one.sdk.admin.tax_rates(filter)).items.map(({ id }) => id)
    expect(await tax_rates({ kind: 'commission_tax' })).toEqual([elsewhere.id, tax.id])
    expect(await tax_rates({ country: 'PT', state: 'current' })).toEqual([kind.id, tax.id])

    const end = ({ sdk }: Staff) => sdk.admin.end_tax_rate({ tax_rate_id: tax.id, reason: 'Over' })
    expect(await end(one)).toMatchObject({
      impact: { examples: [{ before: { commission_tax: '34.50' }, after: { commission_tax: '0.00' } }] },
    })
    expect(await end(other)).toMatchObject({ tax_rate: { state: 'ended', end_reason: 'Over' } })
    await expect(end(one)).rejects.toMatchObject({ status: 409, code: 'tax_rate.ended' })
    const unknown = one.sdk.admin.end_tax_rate({ tax_rate_id: '999999999', reason: 'Over' })
    await expect(unknown).rejects.toMatchObject({ status: 404, code: 'tax_rate.not_found' })
    expect(await eventsOf('tax_rate.created')).toContainEqual(
      expect.objectContaining({ tax_rate_id: tax.id, country: 'PT', rate_bp: 2300 }),
    )
    expect(await eventsOf('tax_rate.ended')).toContainEqual(expect.objectContaining({ tax_rate_id: tax.id, reason: 'Over' }))
  })

  test.each([
    ['a country that is none', { country: 'XX' }, '/country'],
    ['a country by its name', { country: 'India' }, '/country'],
    ['more than everything', { rate_bp: 10_001 }, '/rate_bp'],
    ['a time that was', { valid_from: '2020-01-01T00:00:00Z' }, '/valid_from'],
  ])('is refused for %s', async (_, wrong, pointer) => {
    const asking = one.sdk.admin.create_tax_rate({ kind: 'withholding', rate_bp: 10, note, ...wrong })
    await expect(asking).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })
  })

  test('of two of a kind at the same moment, one is turned on', async () => {
    const make = (rate_bp: number) => ({ sdk }: Staff) => sdk.admin.create_tax_rate({ kind: 'withholding', country: 'FI', rate_bp, note }) // prettier-ignore
    for (const rate_bp of [10, 20]) await make(rate_bp)(one)
    const results = await Promise.allSettled([make(10)(other), make(20)(other)])
    expect(outcomes(results)).toEqual(['done', 'tax_rate.overlaps'])
  })
})
