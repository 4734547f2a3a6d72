import type { Sdk } from '#sdk'

type Settle = () => Promise<void>
type Stage =
  | 'pending' | 'cancelled' | 'confirmed' | 'rejected' | 'in_progress' | 'info_requested' | 'review' | 'revision_requested' | 'awaiting_publication'
  | 'publication_review' | 'disputed' | 'completed' | 'refunded' // prettier-ignore
const stages: readonly Stage[] = [
  'pending',
  'cancelled',
  'confirmed',
  'rejected',
  'in_progress',
  'info_requested',
  'review',
  'revision_requested',
  'awaiting_publication',
  'publication_review',
  'disputed',
  'completed',
  'refunded',
]

/** One order in each state of the journey, spread over brands and creators. Repeated after a kill it goes on where it stopped. */
export async function playOrders(settle: Settle, buyers: readonly Sdk[], sellers: readonly Sdk[]): Promise<void> {
  for (const [number, stage] of stages.entries()) {
    const brand = buyers[number % buyers.length]
    const creator = sellers[number % sellers.length]
    if (brand && creator) await play(settle, brand, creator, number, stage)
  }
}

async function play(settle: Settle, brand: Sdk, creator: Sdk, number: number, stage: Stage): Promise<void> {
  const sold = (await creator.packages.mine({ limit: 10 })).items.find(({ revisions }) => revisions > 0)
  if (!sold) return
  const wanted = { package_id: sold.id, requirements: 'Show the product in the first three seconds and say #ad in the caption.' }
  const { order, checkout } = await brand.orders.create(wanted, { idempotency_key: `demo-order-${number}` })
  const order_id = order.id
  const status = async () => (await brand.orders.get({ order_id })).status

  if (stage !== 'pending' && stage !== 'cancelled' && (await status()) === 'pending') {
    await pay(checkout?.pay_url ?? '')
    await settle()
  }
  const steps: Partial<Record<Stage, (() => Promise<unknown>)[]>> = {
    cancelled: [() => brand.orders.cancel_unpaid({ order_id, reason: 'Ordered twice by mistake' })],
    rejected: [() => creator.orders.reject({ order_id, reason: 'Travelling that week' })],
    in_progress: [accept],
    review: [accept, submit],
    revision_requested: [accept, submit, () => brand.orders.request_revision({ order_id, note: 'Please show the cup, not the kettle.' })],
    awaiting_publication: [accept, submit, approve],
    publication_review: [accept, submit, approve, publish],
    completed: [accept, submit, approve, publish, confirm],
    info_requested: [accept, () => creator.orders.request_info({ order_id, reason: 'Which of the two cups should be in the picture?' })],
    disputed: [accept, submit, () => brand.orders.open_dispute({ order_id, reason: 'The product is not to be seen in the first half.' })],
    refunded: [accept, submit, () => brand.orders.open_dispute({ order_id, reason: 'The video shows another product.' })],
  }
  const done = ['completed', 'rejected', 'cancelled'].includes(await status())
  if (!done && ['pending', 'confirmed'].includes(await status())) for (const step of steps[stage] ?? []) await step()

  async function approve() {
    await brand.orders.approve({ order_id })
  }
  async function publish() {
    if ((await status()) === 'awaiting_publication')
      await creator.orders.submit_publication({ order_id, url: postUrl(sold?.platform ?? '', number), disclosed: true })
  }
  async function confirm() {
    if ((await status()) === 'publication_review') await brand.orders.confirm_publication({ order_id })
  }
  async function accept() {
    await creator.orders.accept({ order_id })
  }
  async function submit() {
    await creator.orders.submit({ order_id, links: ['https://example.com/drafts/first-cut.mp4'], caption: 'Morning chai #ad' })
  }
}

/** Where a post of this kind lives on its platform. */
export function postUrl(platform: string, number: number): string {
  const id = `demo${number}Post`
  const urls: Record<string, string> = {
    instagram: `https://www.instagram.com/p/${id}/`,
    youtube: `https://www.youtube.com/watch?v=${id.padEnd(11, 'x').slice(0, 11)}`,
    tiktok: `https://www.tiktok.com/@demo/video/70000000000000${number.toString().padStart(5, '0')}`,
    x: `https://x.com/demo/status/17000000000000${number.toString().padStart(5, '0')}`,
    facebook: `https://www.facebook.com/demo/posts/10000000${number.toString().padStart(5, '0')}`,
    linkedin: `https://www.linkedin.com/posts/demo_activity-70000000000000${number.toString().padStart(5, '0')}`,
  }
  return urls[platform] ?? `https://example.com/${id}`
}

/** The way a browser does it: the pay link, the hosted page, the button. */
export async function pay(pay_url: string): Promise<void> {
  const hosted = (await fetch(pay_url, { redirect: 'manual' })).headers.get('location')
  if (!hosted) throw new Error('the demo payment found no hosted page')
  const paid = await fetch(hosted, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'card' }) })
  const back = paid.headers.get('location')
  if (back) await fetch(back)
}
