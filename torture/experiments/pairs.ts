import { day_ms } from '#platform/clock.ts'
import { hire } from '#test/staff.ts'
import type { World } from '#test/world.ts'
import { at, openPair, paid, place, type Order, type Pair } from '../deals.ts'
import type { Experiment, Run } from '../experiment.ts'
import { openBank } from '../play/bank.ts'
import { deeds, type Deed, type Seat, type Sight } from '../play/deeds.ts'
import { judgeNow } from '../play/judge.ts'
import { isApiError, type Sdk } from '#sdk'

const links = ['https://example.com/a.mp4']
const accepted = async (pair: Pair) => then(await paid(pair), (order_id, { creator }) => creator.sdk.orders.accept({ order_id }))
const submitted = async (pair: Pair) =>
  then(await accepted(pair), (order_id, { creator }) => creator.sdk.orders.submit({ order_id, links }))
/** How an order comes into each state. */
const ways: Readonly<Record<string, (pair: Pair) => Promise<Order>>> = {
  pending: place,
  confirmed: paid,
  in_progress: accepted,
  review: submitted,
  disputed: async (pair) => then(await submitted(pair), (order_id, { brand }) => brand.sdk.orders.open_dispute({ order_id, reason: 'No' })),
  completed: async (pair) => then(await submitted(pair), (order_id, { brand }) => brand.sdk.orders.approve({ order_id })),
}

async function then(order: Order, act: (order_id: string, pair: Pair) => Promise<unknown>): Promise<Order> {
  await act(order.order_id, order)
  return order
}

/** Two things at one moment, at two nodes: whatever comes of it is a path of the table and the money adds up. */
async function inPairs({ world, other, n, random }: Run): Promise<string[]> {
  let people = await gather(world)
  const states = Object.keys(ways)
  const pairs = states.flatMap((state) => {
    const here = [...deeds.filter((deed) => fits(deed, state)), time]
    return here.flatMap((one) => here.map((two) => ({ state, one, two })))
  })
  const found: string[] = []
  const seats: Seat[] = []
  for (let nth = 0; nth < n && found.length < 5; nth++) {
    const chosen = pairs[n >= pairs.length ? nth % pairs.length : Math.floor(random() * pairs.length)]
    if (!chosen) break
    const { state, one, two } = chosen
    const { pair, agent, admin } = people
    const order = await (ways[state] ?? place)(pair)
    const seat = (node: { url: string }, staff: readonly Sdk[]): Seat => ({
      shop: { world, brands: [], creators: [], staff: [...staff] }, bank: openBank(world), brand: { ...pair.brand, sdk: at(node, pair.brand) },
      creator: { ...pair.creator, sdk: at(node, pair.creator) }, greedy: { brand: false, creator: false }, order_id: order.order_id, pay_url: order.pay_url, random,
      log: [`${state}: ${one.name} and ${two.name} at once`], page: null,
    }) // prettier-ignore
    const [mine, theirs] = [seat(world, [agent.sdk, admin.sdk]), seat(other, [at(other, admin), at(other, agent)])]
    const sight: Sight = {
      id: BigInt(order.order_id), status: state, total_minor: 52_500n, refunded_minor: 0n, change_kind: null, change_by: null, disputed_by: 'brand',
      chargebacks_open: 0, terms: 'prepaid', due: false,
    } // prettier-ignore
    const passing = one === time || two === time
    const answers = await Promise.allSettled([one.do(mine, sight), two.do(theirs, sight)])
    for (const answer of answers)
      if (answer.status === 'rejected' && !isRefusal(answer.reason, passing))
        found.push(`${one.name} and ${two.name} in ${state}: ${String(answer.reason)}`)
    seats.push(mine)
    // Sessions end while days pass.
    if (passing) people = await gather(world)
    if (seats.length % 20 === 0 || nth === n - 1) {
      await world.sandbox.delivered()
      await Promise.all([world.settle(), other.settle()])
      found.push(...(await judgeNow(world, seats.splice(0))))
    }
  }
  return found
}

const gather = async (world: World) => ({
  pair: await openPair(world),
  agent: await hire(world, 'agent'),
  admin: await hire(world, 'admin'),
})

/** A word about the order: somebody who is not signed in has tried nothing, unless days pass at that very moment. */
const isRefusal = (reason: unknown, passing: boolean) =>
  isApiError(reason) && (reason.status === 401 ? passing : reason.status < 500 || reason.status === 503)

const fits = (deed: Deed, state: string) => deed.in === 'any' ? deed.name === 'chargeback' && state !== 'pending' : deed.in.includes(state) && deed.name !== 'request_payout' && deed.name !== 'pay_due' // prettier-ignore
/** All that is due by the clock, at the same moment as somebody acts. */
const time: Deed = {
  name: 'time', by: 'world', in: 'any', weight: 0,
  do: async ({ shop: { world } }) => { world.clock.advance(4 * day_ms); await world.settle() },
} // prettier-ignore

export const races: readonly Experiment[] = [
  {
    id: 'F-21',
    claim:
      'whichever two of the moves of a state are made at the same moment, at two nodes, the order keeps to the table and the money adds up',
    n: { commit: 20, long: 2_000 },
    run: inPairs,
  },
]
