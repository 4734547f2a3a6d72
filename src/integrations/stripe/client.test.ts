import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { openStripeShop, paid } from '#test/stripe-shop.ts'
import { addressOf } from './client.ts'

describe('no request', () => {
  test('leaves for Stripe while the stand-in is there, whatever address its client asks', () => {
    const local = 'http://127.0.0.1:1/stripe'
    expect(addressOf('https://api.stripe.com/v1/refunds?limit=1', local)).toBe(`${local}/v1/refunds?limit=1`)
    expect(addressOf('https://api.stripe.com:443/v1/refunds', undefined)).toBe('https://api.stripe.com/v1/refunds')
    const elsewhere = ['https://files.stripe.com/v1/files', 'https://api.stripe.com.example/v1/x', 'http://api.stripe.com/v1/x', 'https://api.stripe.com:444/v1/x', 'https://api.stripe.com/v2/core/events'] // prettier-ignore
    for (const url of elsewhere) for (const base of [local, undefined]) expect(() => addressOf(url, base)).toThrow('none of our calls')
  })

  test('opens a connection to anything but the stand-in, whatever the environment says', async () => {
    await using shop = await openStripeShop()
    const places: string[] = []
    const note = (found: unknown) => {
      const { socket } = found as { socket: Socket }
      socket
        .on('connect', () => places.push(`${socket.remoteAddress}:${socket.remotePort}`))
        .on('lookup', (_e, _a, _f, host) => places.push(host))
    }
    subscribe('net.client.socket', note)
    const connected = (found: unknown) => {
      const { host, port } = (found as { connectParams: { host: string; port: string } }).connectParams
      places.push(`${host.split(':')[0]}:${port}`)
    }
    subscribe('undici:client:beforeConnect', connected)
    vi.stubEnv('STRIPE_API_KEY', 'sk_test_of_somebody').stubEnv('STRIPE_API_BASE', 'https://api.stripe.com')
    const { payment_id } = await paid(shop)
    await shop.gateway.refund({ intent_id: 'refund:1', payment_id, amount_minor: 10n, currency: 'INR' })
    await shop.gateway.fetchChargeback(shop.standIn.openDispute(payment_id))
    await shop.gateway.fetchReport({ from: new Date(0), to: shop.clock.now() })
    vi.unstubAllEnvs()
    unsubscribe('net.client.socket', note)
    unsubscribe('undici:client:beforeConnect', connected)
    expect(new Set(places)).toEqual(new Set([new URL(shop.url).host]))
  })
})
