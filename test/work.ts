import { cleanFileOf } from './clean-file.ts'
import type { Person } from './people.ts'
import { pay, type Deal } from './stories.ts'
import type { World } from './world.ts'

type Selling = Parameters<Person['sdk']['packages']['create']>[0]
type Wishes = { sells?: Partial<Selling>; answers?: Record<string, unknown> }
export type Pair = { readonly world: World; readonly brand: Person; readonly creator: Person }

/** One who sells and one who buys, for as many orders as a test needs. */
export async function pair(world: World): Promise<Pair> {
  return { world, brand: await world.join('brand'), creator: await world.join('creator') }
}

/** An order that its creator works on: a photo that goes live nowhere, unless said otherwise. */
export async function working({ world, brand, creator }: Pair, { sells = {}, answers }: Wishes = {}): Promise<Deal> {
  const sold = await creator.sdk.packages.create({
    platform: 'ugc', content_type: 'photo', quantity: 1, revisions: 2, price: '100', delivery_days: 7, requires_publication: false, ...sells,
  } as Selling) // prettier-ignore
  const { order, checkout } = await brand.sdk.orders.create({ package_id: sold.id, ...(answers && { answers }) } as never)
  const deal = { world, brand, creator, package_id: sold.id, order_id: order.id, pay_url: checkout?.pay_url ?? '' }
  await pay(deal)
  await creator.sdk.orders.accept({ order_id: order.id })
  return deal
}

/** The same with work before the brand. */
export async function handedIn(
  two: Pair,
  { files, ...wishes }: Wishes & { files?: { media_id: string; locked?: boolean }[] } = {},
): Promise<Deal> {
  const deal = await working(two, wishes)
  await deal.creator.sdk.orders.submit({ order_id: deal.order_id, ...(files ? { files } : { links: ['https://example.com/draft.mp4'] }) })
  return deal
}

/** A file of the creator's that may be handed in; its bytes are not there. */
export const workOf = ({ world, creator }: Pick<Pair, 'world' | 'creator'>, state?: string): Promise<string> =>
  cleanFileOf(world, creator.user_id, 'submission', state)
