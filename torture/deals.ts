import { openSdk, type Sdk } from '#sdk'
import { sign } from '#integrations/sandbox/signature.ts'
import type { Person } from '#test/people.ts'
import type { World } from '#test/world.ts'
import type { Asked } from './visitor.ts'

/** A brand and a creator who trade all day. */
export type Pair = { readonly world: World; readonly brand: Person; readonly creator: Person; readonly package_id: string }
export type Order = Pair & { readonly order_id: string; readonly pay_url: string }

export async function openPair(world: World, price = '500'): Promise<Pair> {
  const [creator, brand] = [await world.join('creator'), await world.join('brand')]
  const package_id = (
    await creator.sdk.packages.create({ platform: 'instagram', content_type: 'reel', revisions: 2, price, delivery_days: 3 })
  ).id
  return { world, brand, creator, package_id }
}

export async function place(pair: Pair): Promise<Order> {
  const { order, checkout } = await pair.brand.sdk.orders.create({ package_id: pair.package_id })
  return { ...pair, order_id: order.id, pay_url: checkout?.pay_url ?? '' }
}

/** The page of the gateway; answers where it is. */
export async function visit({ pay_url }: Order): Promise<string> {
  return (await fetch(pay_url, { redirect: 'manual' })).headers.get('location') ?? ''
}
export const press = (page: string, action = 'card') =>
  fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action }) })

/** Paid, with nobody told yet when `silent`. */
export async function payAtGateway(order: Order, silent = false): Promise<string> {
  const page = await visit(order)
  if (silent) order.world.sandbox.knobs.drop_webhooks = 1
  await press(page)
  return page.split('/').at(-1) ?? ''
}

export async function paid(pair: Pair): Promise<Order> {
  const order = await place(pair)
  await payAtGateway(order)
  await pair.world.sandbox.delivered()
  await pair.world.settle()
  return order
}

/** The same person at another node. */
export const at = (node: { url: string }, { sdk }: { sdk: Sdk }): Sdk => openSdk({ base_url: node.url, tokens: sdk.tokens() })

export const webhookSecret = 'sandbox secret of this world'
let events = 0
export const eventOf = (type: string, subject: string) => JSON.stringify({ id: `evt_torture_${++events}`, type, subject })

/** Delivers an event as the gateway would; answers the status. */
export async function deliver(
  node: Asked & { url: string },
  world: World,
  body: string,
  over: { signature?: string | null; raw?: string } = {},
): Promise<number> {
  const signature = over.signature === undefined ? sign(webhookSecret, body, world.clock.now()) : over.signature
  const headers = { 'content-type': 'application/json', ...(signature !== null && { 'sandbox-signature': signature }) }
  return (await fetch(`${node.url}/api/v1/webhooks/sandbox`, { method: 'POST', headers, body: over.raw ?? body })).status
}
