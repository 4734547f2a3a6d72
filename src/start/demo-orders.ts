import type { Sdk } from '#sdk'

type Settle = () => Promise<void>
type Stage = 'pending' | 'cancelled' | 'confirmed' | 'rejected' | 'in_progress' | 'review' | 'revision_requested' | 'completed'
const stages: readonly Stage[] = [
  'pending',
  'cancelled',
  'confirmed',
  'rejected',
  'in_progress',
  'review',
  'revision_requested',
  'completed',
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
    completed: [accept, submit, () => brand.orders.approve({ order_id })],
  }
  const done = ['completed', 'rejected', 'cancelled'].includes(await status())
  if (!done && ['pending', 'confirmed'].includes(await status())) for (const step of steps[stage] ?? []) await step()

  async function accept() {
    await creator.orders.accept({ order_id })
  }
  async function submit() {
    await creator.orders.submit({ order_id, links: ['https://example.com/drafts/first-cut.mp4'], caption: 'Morning chai #ad' })
  }
}

/** The way a browser does it: the pay link, the hosted page, the button. */
export async function pay(pay_url: string): Promise<void> {
  const hosted = (await fetch(pay_url, { redirect: 'manual' })).headers.get('location')
  if (!hosted) throw new Error('the demo payment found no hosted page')
  const paid = await fetch(hosted, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'card' }) })
  const back = paid.headers.get('location')
  if (back) await fetch(back)
}
