import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { openStripeShop, secret_key, webhook_secret, wish } from '#test/stripe-shop.ts'

describe.concurrent('when Stripe', () => {
  test.each(['429', '500', 'hang', 'drop', 'drip', 'garbage'] as const)(
    'does %s, the caller comes back later and learns no secret',
    async (how) => {
      await using shop = await openStripeShop()
      shop.standIn.knobs.next = [how, how, how]
      const gateway = shop.gatewayWith({ timeout_ms: 400 })
      const error: unknown = await gateway.openSession(wish(shop)).catch((caught: unknown) => caught)
      expect(error).toMatchObject({ status: 503, code: 'gateway.unavailable', extra: { headers: { 'retry-after': '5' } } })
      const said = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
      expect(said).toContain('Stripe: ')
      for (const secret of [secret_key, webhook_secret, 'checkout:1']) expect(said).not.toContain(secret)
      expect(shop.standIn.book.sessions).toEqual([])
    },
  )

  test('is reached by a second or third try, the caller does not notice', async () => {
    await using shop = await openStripeShop()
    shop.standIn.knobs.next = ['drop', '500']
    await expect(shop.gateway.openSession(wish(shop))).resolves.toMatchObject({ session_id: expect.any(String) as string })
    expect(shop.asked).toHaveLength(3)
  })

  test('refuses our key, it is a fault of ours and not something to try again', async () => {
    await using shop = await openStripeShop()
    const thief = shop.gatewayWith({ secret_key: 'sk_test_guess_that_is_long' })
    const error: unknown = await thief.openSession(wish(shop)).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ message: expect.stringMatching(/^Stripe: 401 Invalid API Key/) as string })
    expect(inspect(error)).not.toContain('guess_that_is_long')
  })
})
