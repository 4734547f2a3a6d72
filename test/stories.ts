import type { Person } from './people.ts'
import type { World } from './world.ts'

export type Deal = { world: World; brand: Person; creator: Person; package_id: string; order_id: string; pay_url: string }

/** A creator sells a reel for ₹10,000 with one revision; a brand has ordered it and not paid. */
export async function placedOrder(world: World, wishes: { price?: string; revisions?: number; publish?: boolean } = {}): Promise<Deal> {
  const creator = await world.join('creator')
  const brand = await world.join('brand')
  const sold = await creator.sdk.packages.create({
    platform: 'instagram', content_type: 'reel', quantity: 1, revisions: wishes.revisions ?? 1, price: wishes.price ?? '10000', delivery_days: 7,
    requires_publication: wishes.publish ?? false,
  }) // prettier-ignore
  const { order, checkout } = await brand.sdk.orders.create({
    package_id: sold.id,
    requirements: 'Show the cup in the first three seconds',
  })
  return { world, brand, creator, package_id: sold.id, order_id: order.id, pay_url: checkout?.pay_url ?? '' }
}

/** The brand pays at the sandbox's hosted page, the way a browser would, and the webhook has been worked off. */
export async function pay({ world, pay_url }: Deal, method = 'card'): Promise<void> {
  const visit = await fetch(pay_url, { redirect: 'manual' })
  const hosted = visit.headers.get('location')
  if (!hosted) throw new Error(`the pay page answered ${visit.status}`)
  await fetch(hosted, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `action=${method}`,
  })
  await world.sandbox.delivered()
  await world.settle()
}

export async function confirmedOrder(world: World, wishes?: Parameters<typeof placedOrder>[1]): Promise<Deal> {
  const deal = await placedOrder(world, wishes)
  await pay(deal)
  return deal
}

export async function acceptedOrder(world: World, wishes?: Parameters<typeof placedOrder>[1]): Promise<Deal> {
  const deal = await confirmedOrder(world, wishes)
  await deal.creator.sdk.orders.accept({ order_id: deal.order_id })
  return deal
}

export async function submittedOrder(world: World, wishes?: Parameters<typeof placedOrder>[1]): Promise<Deal> {
  const deal = await acceptedOrder(world, wishes)
  await deal.creator.sdk.orders.submit({ order_id: deal.order_id, links: ['https://example.com/draft-1.mp4'] })
  return deal
}

export async function completedOrder(world: World, wishes?: Parameters<typeof placedOrder>[1]): Promise<Deal> {
  const deal = await submittedOrder(world, wishes)
  await deal.brand.sdk.orders.approve({ order_id: deal.order_id })
  return deal
}
