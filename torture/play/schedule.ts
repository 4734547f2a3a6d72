import { day_ms, hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { isApiError } from '#sdk'
import { randomFrom } from '../experiment.ts'
import { openBank } from './bank.ts'
import { choose, type Seat, type Sight } from './deeds.ts'
import { hire } from '#test/staff.ts'
import { signInAgain, type Shop } from './shop.ts'

const look = statement<Sight>(
  'torture.look_at_orders',
  `select o.id, o.status::text, o.price_minor + o.brand_fee_minor + o.brand_fee_tax_minor as total_minor, o.refunded_minor, c.kind::text as change_kind,
     c.proposed_by as change_by, d.opened_by as disputed_by, o.chargebacks_open, o.terms::text,
     o.terms = 'invoice' and o.paid_at is null or exists (select from change_request p where p.order_id = o.id and p.status = 'accepted' and p.applied_at is null) as due
   from "order" o left join change_request c on c.order_id = o.id and c.status = 'open' left join dispute d on d.order_id = o.id and d.status = 'open'
   where o.id = any($1::bigint[])`,
)

/** A time between two looks: mostly hours and days, seldom weeks. */
const steps_ms = [
  5 * minute_ms, 20 * minute_ms, 40 * minute_ms, 5 * hour_ms, 25 * hour_ms, 2 * day_ms, 3 * day_ms + minute_ms, 4 * day_ms, 8 * day_ms, 16 * day_ms, 70 * day_ms,
] // prettier-ignore
const weights = [4, 3, 2, 4, 5, 4, 4, 2, 2, 0.7, 0.3]

function stepOf(random: () => number): number {
  let drawn = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [at, weight] of weights.entries()) if ((drawn -= weight) < 0) return steps_ms[at] ?? hour_ms
  return hour_ms
}

const prices = ['1', '9.99', '33.33', '100', '999.99', '1000', '12345.67', '98765.43']

/** Places this many orders between the people of the shop, each with a stream of chance of its own, so that a seed plays the same again. */
export async function seat(shop: Shop, seed: number, many: number): Promise<Seat[]> {
  const bank = openBank(shop.world)
  const random = randomFrom(seed)
  const sold = await Promise.all(
    shop.creators.map(async ({ sdk }, nth) => {
      const publish = nth % 2 === 1
      const price = prices[Math.floor(random() * prices.length)] ?? '100'
      const what = {
        platform: 'instagram',
        content_type: 'reel',
        revisions: 1 + (nth % 2),
        delivery_days: 3,
        requires_publication: publish,
      } as const
      return (await sdk.packages.create({ ...what, quantity: 1, price })).id
    }),
  )
  const seats = Array.from({ length: many }, async (_, nth): Promise<Seat> => {
    const own = randomFrom(seed * 1_000 + nth)
    const [brand, creator, package_id] = [
      shop.brands[nth % shop.brands.length],
      shop.creators[nth % shop.creators.length],
      sold[nth % sold.length],
    ]
    if (!brand || !creator || package_id === undefined) throw new Error('nobody is in the shop')
    const invoice = own() < 0.25 ? ({ terms: 'invoice' } as const) : { use_wallet: own() < 0.3 }
    const { order, checkout } = await brand.sdk.orders.create({ package_id, ...invoice })
    const greedy = { brand: own() < 0.35, creator: own() < 0.35 }
    return { shop, bank, brand, creator, greedy, order_id: order.id, pay_url: checkout?.pay_url ?? null, random: own, log: [], page: null }
  })
  return Promise.all(seats)
}

/** Everybody acts once, or waits, at the same moment; then time passes. What no refusal explains is answered, a sentence each. */
export async function playOn(shop: Shop, seats: readonly Seat[], clock: () => number): Promise<string[]> {
  const sights = new Map(
    (await shop.world.database.query(look, [seats.map(({ order_id }) => order_id)])).map((sight) => [String(sight.id), sight]),
  )
  const found: string[] = []
  const width = 12
  for (let from = 0; from < seats.length; from += width)
    await Promise.all(seats.slice(from, from + width).map(async (at) => {
      const sight = sights.get(at.order_id)
      const wrong = sight && (await act(at, sight))
      if (wrong) found.push(wrong)
    })) // prettier-ignore
  await shop.world.sandbox.delivered()
  const ms = clock()
  shop.world.clock.advance(ms)
  await shop.world.settle()
  for (const { log } of seats) log.push(`… ${Math.round(ms / minute_ms)} min`)
  return found
}

export const clockOf = (random: () => number) => () => stepOf(random)

async function act(at: Seat, sight: Sight): Promise<string | undefined> {
  const deed = choose(at, sight)
  if (!deed) return undefined
  const who = deed.by === 'brand' || deed.by === 'creator' ? `${at.greedy[deed.by] ? 'greedy ' : ''}${deed.by}` : deed.by
  const said = (outcome: string) => void at.log.push(`${sight.status}: ${who} ${deed.name} ${outcome}`)
  try {
    const told = await deed.do(at, sight)
    said(typeof told === 'string' ? told : 'ok')
  } catch (error) {
    if (isApiError(error) && error.status === 401) {
      await refreshPeople(at, deed.by)
      said('signed in again')
    } else if (isApiError(error) && (error.status < 500 || error.status === 503)) said(error.code)
    else return `order ${at.order_id} (${who} ${deed.name} in ${sight.status}): ${String(error)}`
  }
  return undefined
}

let signing: Promise<unknown> = Promise.resolve()
/** One after the other, because two codes to one phone at once are one code. */
function refreshPeople({ shop, brand, creator }: Seat, by: string): Promise<unknown> {
  const again = async () => {
    if (by === 'staff') shop.staff.splice(0, 2, (await hire(shop.world, 'agent')).sdk, (await hire(shop.world, 'admin')).sdk)
    else await signInAgain(shop, by === 'brand' ? brand : creator)
  }
  return (signing = signing.then(again, again))
}

/** Nobody acts any more: the banks decide, and what waits runs out. */
export async function letRunOut(shop: Shop, seats: readonly Seat[]): Promise<void> {
  const [first] = seats
  if (!first) return
  const { bank, random } = first
  for (const order_id of bank.undecided()) await bank.decide(order_id, random() < 0.5 ? 'won' : 'lost')
  await shop.world.sandbox.delivered()
  for (let months = 0; months < 5; months++) {
    shop.world.clock.advance(61 * day_ms)
    await shop.world.settle()
  }
}
