import { pay, type Deal } from './stories.ts'

/** The same brand orders the same package again, and pays. */
export async function orderAgain(deal: Deal): Promise<Deal> {
  const { order, checkout } = await deal.brand.sdk.orders.create({ package_id: deal.package_id })
  const again = { ...deal, order_id: order.id, pay_url: checkout?.pay_url ?? '' }
  await pay(again)
  return again
}

/** From paid to completed. */
export async function complete(deal: Deal): Promise<Deal> {
  const { creator, brand, order_id } = deal
  await creator.sdk.orders.accept({ order_id })
  await creator.sdk.orders.submit({ order_id, links: ['https://example.com/draft.mp4'] })
  const { status } = await brand.sdk.orders.approve({ order_id })
  if (status === 'awaiting_publication') await goLive(deal)
  return deal
}

let posts = 0

/** The approved work goes live on Instagram, and the brand confirms it. */
export async function goLive({ brand, creator, order_id }: Deal): Promise<void> {
  await creator.sdk.orders.submit_publication({ order_id, url: `https://www.instagram.com/reel/C${++posts}xyz/`, disclosed: true })
  await brand.sdk.orders.confirm_publication({ order_id })
}
