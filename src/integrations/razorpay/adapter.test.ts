import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRazorpayShop, press, unavailable, wishAt, type RazorpayShop } from '#test/razorpay.ts'

let shop: RazorpayShop
beforeAll(async () => void (shop = await openRazorpayShop()))
afterAll(() => shop[Symbol.asyncDispose]())

const wish = (over: object = {}) => wishAt(shop, over)

describe('a session', () => {
  test('is a link at whose page one pays, and comes back with what was paid, how, and what it cost', async () => {
    const { session_id, url } = await shop.gateway.openSession(wish())
    expect(session_id).toMatch(/^plink_\w{14}$/)
    const page = await (await fetch(url)).text()
    expect(page).toContain('One &#60;b&#62;reel&#60;/b&#62;')
    expect(page).toContain('INR 1,050.00')
    expect(await shop.gateway.fetchPayment(session_id)).toEqual({
      session_id, status: 'open', payment_id: null, amount_minor: 105_000n, currency: 'INR', method: null, fee_minor: null,
    }) // prettier-ignore
    const answer = await press(url, 'card')
    expect(answer.headers.get('location')).toMatch(/^https:\/\/shop\.example\/done\?razorpay_payment_id=pay_\w{14}&/)
    expect(await shop.gateway.fetchPayment(session_id)).toEqual({
      session_id, status: 'captured', payment_id: expect.stringMatching(/^pay_\w{14}$/) as string, amount_minor: 105_000n, currency: 'INR',
      method: 'card', fee_minor: 2_478n,
    }) // prettier-ignore
    expect(await (await fetch(url)).text()).toContain('This has been paid')
  })

  test('of one intent is opened once, also by ten at the same moment', async () => {
    const wanted = wish()
    const opened = await Promise.all(Array.from({ length: 10 }, () => shop.gateway.openSession(wanted)))
    expect(new Set(opened.map(({ session_id }) => session_id)).size).toBe(1)
    await expect(shop.gateway.openSession({ ...wanted, amount_minor: 1_000n })).rejects.toThrow('for an intent of 1000 INR')
  })

  test.each([
    ['by its reference, however many came after it', false, 1_100],
    ['among the newest, should the list know no references', true, 120],
  ])('whose reply was lost is found again %s', async (_, no_filter, others) => {
    const wanted = wish()
    Object.assign(shop.standIn.knobs, { lose_reply: 'link', no_filter })
    await expect(shop.gateway.openSession(wanted)).rejects.toMatchObject(unavailable)
    const made = shop.standIn.book.links.at(-1)
    for (let copy = 0; made && copy < others; copy++)
      shop.standIn.book.links.push({ ...made, id: `${made.id}copy${copy}`, reference_id: `other${copy}` })
    expect((await shop.gateway.openSession(wanted)).session_id).toBe(made?.id)
    delete shop.standIn.knobs.no_filter
  })

  test('that Razorpay says exists and does not list yet is to be asked for again', async () => {
    const wanted = wish()
    shop.standIn.knobs.lose_reply = 'link'
    await expect(shop.gateway.openSession(wanted)).rejects.toMatchObject(unavailable)
    const made = shop.standIn.book.links.at(-1)
    shop.standIn.knobs.no_filter = true
    for (let copy = 0; made && copy < 1_000; copy++) shop.standIn.book.links.push({ ...made, id: `${made.id}old${copy}`, reference_id: '' })
    await expect(shop.gateway.openSession(wanted)).rejects.toMatchObject(unavailable)
    delete shop.standIn.knobs.no_filter
    expect((await shop.gateway.openSession(wanted)).session_id).toBe(made?.id)
  })

  test('stays open for a quarter of an hour at least, because Razorpay takes no less', async () => {
    const { session_id, url } = await shop.gateway.openSession(wish({ expires_at: new Date(shop.clock.now().getTime() + 1_000) }))
    const link = shop.standIn.book.links.at(-1)
    expect(link?.expire_by).toBeGreaterThanOrEqual(Math.floor(shop.clock.now().getTime() / 1000) + 900)
    shop.clock.advance(17 * 60_000)
    await press(url, 'card')
    expect((await shop.gateway.fetchPayment(session_id)).status).toBe('expired')
    expect(await (await fetch(url)).text()).toContain('The time to pay is over')
  })

  test('stands as the payer left it: declined, tried again, on its way, cancelled', async () => {
    const one = await shop.gateway.openSession(wish())
    expect((await press(one.url, 'decline')).headers.get('location')).toBe(one.url)
    expect(await (await fetch(one.url)).text()).toContain('The payment was declined')
    expect((await shop.gateway.fetchPayment(one.session_id)).status).toBe('failed')
    await press(one.url, 'upi')
    const paidOnce = await shop.gateway.fetchPayment(one.session_id)
    expect(paidOnce).toMatchObject({ status: 'captured', method: 'upi' })
    await press(one.url, 'card')
    expect(await shop.gateway.fetchPayment(one.session_id)).toEqual(paidOnce)

    const other = await shop.gateway.openSession(wish())
    expect((await press(other.url, 'cancel')).headers.get('location')).toBe('https://shop.example/done')
    await press(other.url, 'slow')
    expect((await shop.gateway.fetchPayment(other.session_id)).status).toBe('processing')
    await press(other.url, 'card')
    expect(
      shop.standIn.book.payments.filter(({ description }) => description === `#${other.session_id.slice('plink_'.length)}`),
    ).toHaveLength(1)
  })

  test('counts yen in yen, fils in tens, and asks for nothing in what Razorpay may count otherwise', async () => {
    const amounts = async (currency: string, amount_minor: bigint) => {
      const { session_id, url } = await shop.gateway.openSession(wish({ currency, amount_minor }))
      await press(url, 'card')
      const { status, amount_minor: captured, fee_minor } = await shop.gateway.fetchPayment(session_id)
      return [status, captured, fee_minor]
    }
    expect(await amounts('JPY', 295n)).toEqual(['captured', 295n, null])
    expect(await amounts('KWD', 295_990n)).toEqual(['captured', 295_990n, null])
    expect(await amounts('USD', 1_999n)).toEqual(['captured', 1_999n, null])
    for (const [currency, amount_minor, said] of [
      ['KWD', 295_991n, 'in tens'],
      ['JOD', 1_000n, 'is not known'],
      ['KRW', 1_000n, 'is not known'],
      ['INR', 0n, 'no amount'],
      ['INR', 2n ** 60n, 'no amount'],
    ] as const)
      await expect(shop.gateway.openSession(wish({ currency, amount_minor })), currency).rejects.toThrow(said)
  })
})

test('the book outlives a restart, and what was on its way arrives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'razorpay-'))
  const file = join(folder, 'book.json')
  let session_id = ''
  {
    await using before = await openRazorpayShop({ file })
    const opened = await before.gateway.openSession(wishAt(before))
    session_id = opened.session_id
    await press(opened.url, 'card')
  }
  await using after = await openRazorpayShop({ file })
  expect((await after.gateway.fetchPayment(session_id)).status).toBe('captured')
  rmSync(folder, { recursive: true })
})
