import type { Sdk } from '#sdk'

type Settle = () => Promise<void>
type Stage =
  | 'pending' | 'cancelled' | 'confirmed' | 'rejected' | 'in_progress' | 'info_requested' | 'review' | 'revision_requested' | 'awaiting_publication'
  | 'publication_review' | 'disputed' | 'completed' // prettier-ignore
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
  }
  const done = ['completed', 'rejected', 'cancelled'].includes(await status())
  if (!done && ['pending', 'confirmed'].includes(await status())) for (const step of steps[stage] ?? []) await step()

  async function approve() {
    await brand.orders.approve({ order_id })
  }
  async function publish() {
    const { status: now, state_since } = await brand.orders.get({ order_id })
    if (sold && now === 'awaiting_publication') await creator.orders.submit_publication({ order_id, ...posted(sold, number, state_since) })
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
export function postUrl(platform: string, content_type: string, number: number): string {
  const digits = (1_700_000_000_000_000n + BigInt(number)).toString()
  const word = `demo${number.toString().padStart(7, '0')}`
  const urls: Record<string, string> = {
    'instagram story': `https://www.instagram.com/stories/demo/${digits}/`,
    'instagram reel': `https://www.instagram.com/reel/${word}/`,
    instagram: `https://www.instagram.com/p/${word}/`,
    'youtube short': `https://www.youtube.com/shorts/${word}`,
    youtube: `https://www.youtube.com/watch?v=${word}`,
    'tiktok live': 'https://www.tiktok.com/@demo/live',
    tiktok: `https://www.tiktok.com/@demo/video/${digits}`,
    x: `https://x.com/demo/status/${digits}`,
    'facebook reel': `https://www.facebook.com/reel/${digits}`,
    'facebook live': `https://www.facebook.com/demo/videos/${digits}`,
    'facebook story': `https://www.facebook.com/stories/${digits}/${word}`,
    facebook: `https://www.facebook.com/demo/posts/${digits}`,
    'linkedin article': `https://www.linkedin.com/pulse/${word}`,
    linkedin: `https://www.linkedin.com/feed/update/urn:li:activity:${digits}`,
    'snapchat spotlight': `https://www.snapchat.com/spotlight/${word}`,
    snapchat: `https://www.snapchat.com/p/${word}`,
    'twitch clip': `https://clips.twitch.tv/${word}`,
    twitch: `https://www.twitch.tv/videos/${digits}`,
  }
  return urls[`${platform} ${content_type}`] ?? urls[platform] ?? `https://blog.example.org/${word}`
}

/** What a creator says of the post: where and when it went live, and that it carries its label. */
export function posted(sold: { platform: string; content_type: string }, number: number, at: string) {
  const url = postUrl(sold.platform, sold.content_type, number)
  return { posts: [{ url, posted_at: at }], disclosed: true, disclosure: 'ad' as const }
}

/** The way a browser does it: the pay link, the hosted page, the button. */
export async function pay(pay_url: string): Promise<void> {
  const hosted = (await fetch(pay_url, { redirect: 'manual' })).headers.get('location')
  if (!hosted) throw new Error('the demo payment found no hosted page')
  const paid = await fetch(hosted, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'card' }) })
  const back = paid.headers.get('location')
  if (back) await fetch(back)
}
