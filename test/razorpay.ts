import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openRazorpayStandIn, razorpayGateway, type RazorpayOptions } from '#integrations/razorpay/index.ts'
import { movableClock } from '#platform/clock.ts'

export type Taken = { body: string; headers: Record<string, string> }

/** A shop with its stand-in for Razorpay and the adapter in front of it; takes webhooks and remembers them. */
export async function openRazorpayShop(wishes: { file?: string } = {}) {
  const clock = movableClock()
  const taken: Taken[] = []
  const shop = { open: true }
  const address = { url: '' }
  const webhook_secret = 'a secret of the webhook'
  const standIn = openRazorpayStandIn({
    base_url: () => address.url,
    webhook_url: () => `${address.url}/shop`,
    webhook_secret,
    clock,
    ...wishes,
  })
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/razorpay')) {
      req.url = req.url.slice('/razorpay'.length)
      return void standIn.mount.handle(req, res)
    }
    let body = ''
    req
      .on('data', (chunk) => (body += String(chunk)))
      .on('end', () => {
        const headers = Object.entries(req.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
        if (shop.open) taken.push({ body, headers: Object.fromEntries(headers) as Record<string, string> })
        res.writeHead(shop.open ? 200 : 503).end()
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { key_id, key_secret, account_id } = standIn
  const base_url = () => `${address.url}/razorpay`
  const gatewayWith = (over: Partial<RazorpayOptions> = {}) =>
    razorpayGateway({ key_id, key_secret, account_id, webhook_secrets: [webhook_secret], base_url, clock, timeout_ms: 2_000, ...over })
  return {
    clock, taken, shop, standIn, webhook_secret, gatewayWith, gateway: gatewayWith(), url: address.url, base_url,
    [Symbol.asyncDispose]: async () => {
      await standIn.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  } // prettier-ignore
}
export type RazorpayShop = Awaited<ReturnType<typeof openRazorpayShop>>

/** What a payer presses at the hosted page. */
export const press = (page: string, action: string) =>
  fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action }) })
