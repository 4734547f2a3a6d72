import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, isFinal, isRefusal } from './failures.ts'
import { openRazorpayShop, refundOf, unavailable, wishAt, type RazorpayShop } from '#test/razorpay.ts'

let shop: RazorpayShop
beforeAll(async () => void (shop = await openRazorpayShop()))
afterAll(() => shop[Symbol.asyncDispose]())

describe('when Razorpay', () => {
  test.each(['429', '500', '502', 'hang', 'drop', 'drip', 'garbage'] as const)('does %s, one comes back later', async (fault) => {
    const gateway = shop.gatewayWith({ timeout_ms: 200 })
    for (const ask of [
      () => gateway.openSession(wishAt(shop)),
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

test.each([
  [400, 'The payment has been fully refunded already', true],
  [400, 'The total refund amount is greater than the refund payment amount', true],
  [400, 'The payment status should be captured for action to be taken', true],
  [400, 'Your account does not have enough balance to carry out the refund operation.', false],
  [400, 'Different request with the same idempotency key has already been processed.', false],
  [400, 'The id provided does not exist', false],
  [400, 'The api key provided is invalid', false],
  [401, 'Authentication failed', false],
  [404, 'The requested URL was not found on the server.', false],
  [400, '', false],
])('a refund that is refused with %s %j is over for good: %s', (statusCode, description, final) => {
  const failure = failureOf({ statusCode, error: { code: 'BAD_REQUEST_ERROR', description } })
  expect(isRefusal(failure) && isFinal(failure)).toBe(final)
})
