import { cleanFileOf } from './clean-file.ts'
import type { Person } from './people.ts'
import { pay, type Deal } from './stories.ts'
import type { World } from './world.ts'

type Selling = Parameters<Person['sdk']['packages']['create']>[0]
type Wishes = { sells?: Partial<Selling>; answers?: Record<string, unknown> }

/** One who sells and one who buys, for as many orders as a test needs. */
export async function pair(world: World): Promise<{ world: World; brand: Person; creator: Person }> {
  return { world, brand: await world.join('brand'), creator: await world.join('creator') }
}

/** An order that its creator works on. */
export async function working(
  { world, brand, creator }: Awaited<ReturnType<typeof pair>>,
  { sells = {}, answers }: Wishes = {},
): Promise<Deal> {
  const sold = await creator.sdk.packages.create({
    platform: 'ugc', content_type: 'photo', quantity: 1, revisions: 2, price: '100', delivery_days: 7, requires_publication: false, ...sells,
  } as Selling) // prettier-ignore
  const wanted = { package_id: sold.id, ...(answers && { answers }) }
  const { order, checkout } = await brand.sdk.orders.create(wanted as never)
  const deal = { world, brand, creator, package_id: sold.id, order_id: order.id, pay_url: checkout.pay_url }
  await pay(deal)
  await creator.sdk.orders.accept({ order_id: order.id })
  return deal
}

/** A file of the creator's that may be handed in; its bytes are not there. */
export const workOf = ({ world, creator }: Pick<Deal, 'world' | 'creator'>, state?: string): Promise<string> =>
  cleanFileOf(world, creator.user_id, 'submission', state)
