import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRazorpayShop, press, type RazorpayShop } from '#test/razorpay.ts'

let shop: RazorpayShop
beforeAll(async () => void (shop = await openRazorpayShop()))
afterAll(() => shop[Symbol.asyncDispose]())

let intents = 0
const wish = (over: object = {}) => ({
  intent_id: `checkout:${++intents}:${'x'.repeat(43)}`, amount_minor: 105_000n, currency: 'INR', description: 'One <b>reel</b>',
  return_url: 'https://shop.example/done', expires_at: new Date(shop.clock.now().getTime() + 3_600_000), ...over,
}) // prettier-ignore
const refundOf = (payment_id: string, amount_minor: bigint, intent_id = `refund:${++intents}`) => ({
  intent_id,
  payment_id,
  amount_minor,
  currency: 'INR',
})
async function paid(over: object = {}): Promise<string> {
  const { session_id, url } = await shop.gateway.openSession(wish(over))
  await press(url, 'card')
  return (await shop.gateway.fetchPayment(session_id)).payment_id ?? ''
}
const refundsOf = (payment: string) => shop.standIn.book.refunds.filter(({ payment_id }) => payment_id === payment)
const unavailable = { status: 503, code: 'gateway.unavailable', extra: { headers: { 'retry-after': '5' } } }

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

  test.each([false, true])('whose reply was lost is found again, also should the list know no references (%s)', async (no_filter) => {
    const wanted = wish()
    Object.assign(shop.standIn.knobs, { lose_reply: 'link', no_filter })
    await expect(shop.gateway.openSession(wanted)).rejects.toMatchObject(unavailable)
    const made = shop.standIn.book.links.at(-1)
    for (let copy = 0; made && copy < 120; copy++)
      shop.standIn.book.links.push({ ...made, id: `plink_${intents}copy${copy}`, reference_id: `other${copy}` })
    expect((await shop.gateway.openSession(wanted)).session_id).toBe(made?.id)
    delete shop.standIn.knobs.no_filter
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
    expect(shop.standIn.book.payments.filter(({ link_id }) => link_id === other.session_id)).toHaveLength(1)
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

describe('a refund', () => {
  test('goes back whole or in parts, never more than was paid, and once per intent', async () => {
    const payment = await paid()
    const wanted = refundOf(payment, 100_000n)
    const first = await shop.gateway.refund(wanted)
    expect(first).toMatchObject({ status: 'succeeded', amount_minor: 100_000n, currency: 'INR' })
    expect(await shop.gateway.refund(wanted)).toEqual(first)
    expect(await shop.gateway.fetchRefund(first.refund_id ?? '')).toEqual(first)
    expect(await shop.gateway.refund(refundOf(payment, 5_001n))).toMatchObject({ refund_id: null, status: 'failed' })
    expect((await shop.gateway.refund(refundOf(payment, 5_000n))).status).toBe('succeeded')
    expect((await shop.gateway.refund(refundOf(payment, 100n))).status).toBe('failed')
    await expect(shop.gateway.refund({ ...wanted, amount_minor: 99_999n })).rejects.toThrow('for a refund of 99999 INR')
    expect(refundsOf(payment)).toHaveLength(2)
  })

  test('whose reply was lost moved the money once', async () => {
    const payment = await paid()
    const wanted = refundOf(payment, 105_000n)
    shop.standIn.knobs.lose_reply = 'refund'
    await expect(shop.gateway.refund(wanted)).rejects.toMatchObject(unavailable)
    expect((await shop.gateway.refund(wanted)).status).toBe('succeeded')
    expect(refundsOf(payment)).toHaveLength(1)
  })

  test('asked for by ten at the same moment moves the money once', async () => {
    const payment = await paid()
    const wanted = refundOf(payment, 1_000n)
    const made = await Promise.all(Array.from({ length: 10 }, () => shop.gateway.refund(wanted)))
    expect(new Set(made.map(({ refund_id }) => refund_id)).size).toBe(1)
    expect(refundsOf(payment)).toHaveLength(1)
  })

  test('that the bank still works on is told as it is at each question', async () => {
    const payment = await paid()
    const wanted = refundOf(payment, 1_000n)
    shop.standIn.knobs.refund_outcome = 'pending'
    const begun = await shop.gateway.refund(wanted)
    expect(begun.status).toBe('processing')
    shop.standIn.finishRefund(begun.refund_id ?? '', 'failed')
    expect(await shop.gateway.refund(wanted)).toEqual({ ...begun, status: 'failed' })
    expect((await shop.gateway.fetchRefund(begun.refund_id ?? '')).status).toBe('failed')
  })

  test('waits when our balance is short, and is an error when the payment is unknown or the key wrong', async () => {
    const payment = await paid()
    shop.standIn.knobs.refund_outcome = 'no_balance'
    await expect(shop.gateway.refund(refundOf(payment, 1_000n))).rejects.toThrow('enough balance')
    await expect(shop.gateway.refund(refundOf('pay_unknown', 1_000n))).rejects.toThrow('does not exist')
    await expect(shop.gatewayWith({ key_secret: 'guess' }).refund(refundOf(payment, 1_000n))).rejects.toThrow('401')
    expect(refundsOf(payment)).toEqual([])
  })
})

describe('a chargeback', () => {
  test.each([
    ['under_review', 'open'],
    ['action_required', 'open'],
    ['won', 'won'],
    ['closed', 'won'],
    ['lost', 'lost'],
  ] as const)('that is %s is %s', async (outcome, status) => {
    const payment_id = await paid()
    const id = shop.standIn.openDispute(payment_id, { amount: 50_000 })
    expect(await shop.gateway.fetchChargeback(id)).toMatchObject({
      chargeback_id: id, payment_id, status: 'open', amount_minor: 50_000n, fee_minor: 0n, currency: 'INR',
      reason: 'goods_or_services_not_received_or_partially_received', respond_by: expect.any(Date) as Date,
    }) // prettier-ignore
    shop.standIn.decideDispute(id, outcome)
    expect((await shop.gateway.fetchChargeback(id)).status).toBe(status)
  })
})

test('the report tells all that moved in its span, whatever the pages, and nothing outside it', async () => {
  await using own = await openRazorpayShop()
  const from = own.clock.now()
  const session = async () => {
    const { session_id, url } = await own.gateway.openSession({ ...wish(), expires_at: new Date(own.clock.now().getTime() + 3_600_000) })
    await press(url, 'upi')
    return (await own.gateway.fetchPayment(session_id)).payment_id ?? ''
  }
  own.clock.advance(2_000)
  const payment = await session()
  const refund = await own.gateway.refund(refundOf(payment, 5_000n))
  own.standIn.knobs.refund_outcome = 'failed'
  await own.gateway.refund(refundOf(payment, 6_000n))
  own.clock.advance(2_000)
  const dispute = own.standIn.openDispute(payment, { amount: 7_000 })
  own.standIn.decideDispute(dispute, 'won')
  own.standIn.openDispute(payment, { phase: 'retrieval' })
  const settlement = own.standIn.settle(90_000)
  own.clock.advance(2_000)
  const to = own.clock.now()
  own.clock.advance(2_000)
  const later = await session()

  const kinds = async (span: { from: Date; to: Date }) =>
    (await own.gateway.fetchReport(span)).map(({ kind, subject, amount_minor, fee_minor }) => [kind, subject, amount_minor, fee_minor])
  expect(await kinds({ from, to })).toEqual([
    ['capture', payment, 105_000n, 2_478n],
    ['refund', refund.refund_id, 5_000n, 0n],
    ['settlement', settlement, 90_000n, 0n],
    ['chargeback', dispute, 7_000n, 0n],
    ['chargeback_won', dispute, 7_000n, 0n],
  ])
  expect(await kinds({ from: to, to: new Date(to.getTime() + 60_000) })).toEqual([['capture', later, 105_000n, 2_478n]])

  const made = own.standIn.book.payments.at(-1)
  if (!made) throw new Error('nothing was paid')
  for (let copy = 0; copy < 250; copy++) own.standIn.book.payments.push({ ...made, id: `pay_copy${copy}` })
  expect(await kinds({ from: to, to: new Date(to.getTime() + 60_000) })).toHaveLength(251)
})

describe('when Razorpay', () => {
  test.each(['429', '500', '502', 'hang', 'drop', 'drip', 'garbage'] as const)('does %s, one comes back later', async (fault) => {
    const gateway = shop.gatewayWith({ timeout_ms: 200 })
    for (const ask of [
      () => gateway.openSession(wish()),
      () => gateway.fetchPayment('plink_1'),
      () => gateway.refund(refundOf('pay_1', 1_000n)),
      () => gateway.fetchRefund('rfnd_1'),
      () => gateway.fetchChargeback('disp_1'),
    ]) {
      shop.standIn.knobs.next = [fault]
      await expect(ask()).rejects.toMatchObject(unavailable)
      expect(shop.standIn.knobs.next).toEqual([])
    }
  })

  test('cannot be reached, one comes back later', async () => {
    const gateway = shop.gatewayWith({ base_url: () => 'http://127.0.0.1:1/razorpay' })
    await expect(gateway.fetchPayment('plink_1')).rejects.toMatchObject(unavailable)
  })

  test.each(['500', '502', 'hang', 'drop', 'garbage'] as const)('does %s, the error tells neither key nor secret', async (fault) => {
    shop.standIn.knobs.next = [fault]
    const error: unknown = await shop
      .gatewayWith({ timeout_ms: 200 })
      .fetchPayment('plink_1')
      .catch((caught: unknown) => caught)
    const said = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
    expect(said).toContain('Razorpay: ')
    const { key_id, key_secret } = shop.standIn
    for (const secret of [key_secret, Buffer.from(`${key_id}:${key_secret}`).toString('base64')]) expect(said).not.toContain(secret)
  })

  test('knows nothing of an id, or is given what is none, that is our fault', async () => {
    await expect(shop.gateway.fetchPayment('plink_unknown')).rejects.toThrow('does not exist')
    await expect(shop.gateway.fetchRefund('rfnd_unknown')).rejects.toThrow('does not exist')
    await expect(shop.gateway.fetchChargeback('disp_unknown')).rejects.toThrow('does not exist')
    for (const id of ['', '../payments', 'plink_1?x=1', 'x'.repeat(65)])
      await expect(shop.gateway.fetchPayment(id)).rejects.toThrow('no id of Razorpay')
  })
})

test('the book outlives a restart, and what was on its way arrives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'razorpay-'))
  const file = join(folder, 'book.json')
  let session_id = ''
  {
    await using before = await openRazorpayShop({ file })
    const opened = await before.gateway.openSession({ ...wish(), expires_at: new Date(before.clock.now().getTime() + 3_600_000) })
    session_id = opened.session_id
    await press(opened.url, 'card')
  }
  await using after = await openRazorpayShop({ file })
  expect((await after.gateway.fetchPayment(session_id)).status).toBe('captured')
  rmSync(folder, { recursive: true })
})
