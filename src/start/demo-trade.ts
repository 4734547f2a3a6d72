import type { Sdk } from '#sdk'
import { pay, postUrl } from './demo-orders.ts'

export const buyers = [
  { email: 'kettle@crowd.example', name: 'Kettle & Leaf', industries: ['food'], location_city: 'Kolkata' },
  { email: 'loom@crowd.example', name: 'Loom Street', industries: ['fashion'], location_city: 'Jaipur' },
  { email: 'tide@crowd.example', name: 'Tide Skin', industries: ['beauty'], location_city: 'Mumbai' },
  { email: 'volt@crowd.example', name: 'Volt Scooters', industries: ['cars'], location_city: 'Pune' },
  { email: 'lantern@crowd.example', name: 'Lantern Books', industries: ['books', 'education'], location_city: 'Delhi' },
] as const

const praise = {
  5: ['Exactly the brief, two days early.', 'Our best reel this year. We are coming back.', 'Answered within the hour, filmed with care.'],
  4: ['Good work; the caption needed one more round.', 'Lovely pictures, a day later than hoped.'],
  3: ['Fine, but the light was not what we had agreed on.'],
} as const satisfies Record<number, readonly string[]>

/** One order from the first click to both reviews. Done again it goes on where it stopped. */
export async function trade(brand: Sdk, creator: Sdk, number: number): Promise<void> {
  const [sold] = (await creator.packages.mine({ status: 'active' })).items
  if (!sold) return
  const once = (what: string) => ({ idempotency_key: `crowd-${what}-${number}` })
  const wanted = { package_id: sold.id, requirements: 'Show it in use, in daylight. Say #ad in the caption.' }
  const { order, checkout } = await brand.orders.create(wanted, once('order'))
  const order_id = order.id
  const status = async () => (await brand.orders.get({ order_id })).status
  if ((await status()) === 'pending') await pay(checkout?.pay_url ?? '')
  for (let tries = 0; (await status()) === 'pending' && tries < 50; tries++) await new Promise((resolve) => setTimeout(resolve, 200))
  if ((await status()) === 'confirmed') await creator.orders.accept({ order_id }, once('accept'))
  if ((await status()) === 'in_progress')
    await creator.orders.submit(
      { order_id, links: ['https://example.com/final-cut.mp4'], caption: 'In daylight, as promised #ad' },
      once('submit'),
    )
  if ((await status()) === 'review') await brand.orders.approve({ order_id }, once('approve'))
  if ((await status()) === 'awaiting_publication')
    await creator.orders.submit_publication({ order_id, url: postUrl(sold.platform, number), disclosed: true }, once('publish'))
  if ((await status()) === 'publication_review') await brand.orders.confirm_publication({ order_id }, once('confirm'))

  const stars = number % 7 === 0 ? 3 : number % 3 === 0 ? 4 : 5
  const text = praise[stars][number % praise[stars].length] ?? ''
  await brand.reviews.post({ order_id, stars, communication: 5, quality: stars, text }, once('review'))
  await creator.reviews.post({ order_id, stars: 5, clarity: 5, text: 'A clear brief and a quick answer.' }, once('review'))
}
