import type { Sdk } from '#sdk'
import type { Person } from '#test/people.ts'
import type { Bank } from './bank.ts'
import { hostedPage, press, type Paying, type Shop } from './shop.ts'

/** One order as it is played: who meets, how greedy they are, and what was done, to be printed when it goes wrong. */
export type Seat = {
  readonly shop: Shop
  readonly bank: Bank
  readonly brand: Person
  readonly creator: Person
  readonly greedy: { readonly brand: boolean; readonly creator: boolean }
  readonly order_id: string
  /** Null for an order on invoice, or one that credit paid for. */
  readonly pay_url: string | null
  readonly random: () => number
  readonly log: string[]
  /** Where the payer was sent to before, with the button not pressed yet. */
  page: string | null
}
/** What the players look at before they act. */
export type Sight = {
  readonly id: bigint
  readonly status: string
  readonly total_minor: bigint
  readonly refunded_minor: bigint
  readonly change_kind: string | null
  readonly change_by: string | null
  readonly disputed_by: string | null
  readonly chargebacks_open: number
  readonly terms: string
  /** Something of it is to be paid, beside what is asked for when it is placed. */
  readonly due: boolean
}

/** Where the work of an order went live; each order's post is its own. */
const posted = (order_id: string) => ({
  posts: [{ url: `https://www.instagram.com/p/C${order_id}abc12/`, posted_at: '2026-01-31T12:00:00Z' }],
  disclosed: true,
  disclosure: 'ad' as const,
})

export type Deed = {
  readonly name: string
  readonly by: 'brand' | 'creator' | 'staff' | 'world'
  readonly in: readonly string[] | 'any'
  /** How often it is chosen, against the others; a greedy side has other habits. */
  readonly weight: number
  readonly greedy?: number
  readonly when?: (sight: Sight) => boolean
  readonly do: (seat: Seat, sight: Sight) => Promise<unknown>
}

const working = ['in_progress', 'info_requested', 'review', 'revision_requested', 'awaiting_publication', 'publication_review']
const reason = 'Played by the rig'
const link = 'https://example.com/draft.mp4'
const pick = <const T>(random: () => number, from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0]
/** Shares and amounts with odd digits are where rounding goes wrong. */
const share = (random: () => number) => pick(random, [0.0001, 0.1234, 0.3333, 0.5, 0.6667, 0.9, 0.9999])
const major = (minor: bigint) => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`
const partOf = (minor: bigint, random: () => number) => (minor * BigInt(1 + Math.floor(random() * 999))) / 1000n

type Side = 'brand' | 'creator'
const moveOf = (by: Side, name: string, from: Deed['in'], [weight, greedy]: [number, number?], act: (sdk: Sdk, order_id: string) => Promise<unknown>, when?: Deed['when']): Deed => ({
  name, by, in: from, weight, ...(greedy !== undefined && { greedy }), ...(when && { when }), do: (seat) => act(seat[by].sdk, seat.order_id),
}) // prettier-ignore

const changeTo = (by: Side) => (sight: Sight) => sight.change_by !== null && sight.change_by !== by
const ownChange = (by: Side) => (sight: Sight) => sight.change_by === by
const noChange = (sight: Sight) => sight.change_by === null

const brandMoves: Deed[] = [
  moveOf('brand', 'cancel_unpaid', ['pending'], [0.5], (sdk, order_id) => sdk.orders.cancel_unpaid({ order_id })),
  moveOf('brand', 'withdraw', ['confirmed'], [0.4, 1], (sdk, order_id) => sdk.orders.withdraw({ order_id })),
  moveOf('brand', 'provide_info', ['info_requested'], [5, 0.3], (sdk, order_id) => sdk.orders.provide_info({ order_id, reason })),
  moveOf('brand', 'request_revision', ['review'], [2, 5], (sdk, order_id) => sdk.orders.request_revision({ order_id, note: reason })),
  moveOf('brand', 'extend_review', ['review'], [0.5, 3], (sdk, order_id) => sdk.orders.extend_review({ order_id })),
  moveOf('brand', 'approve', ['review'], [6, 0.1], (sdk, order_id) => sdk.orders.approve({ order_id })),
  moveOf('brand', 'report_publication', ['publication_review'], [0.7, 4], (sdk, order_id) => sdk.orders.report_publication({ order_id, reason })),
  moveOf('brand', 'confirm_publication', ['publication_review'], [5, 0.1], (sdk, order_id) => sdk.orders.confirm_publication({ order_id })),
  moveOf('brand', 'cancel_late', ['in_progress', 'revision_requested'], [0.3, 5], (sdk, order_id) => sdk.orders.cancel_late({ order_id })),
] // prettier-ignore

const creatorMoves: Deed[] = [
  moveOf('creator', 'accept', ['confirmed', 'pending'], [8, 8], (sdk, order_id) => sdk.orders.accept({ order_id }), ({ status, terms }) => status === 'confirmed' || terms === 'invoice'),
  moveOf('creator', 'reject', ['confirmed'], [0.6], (sdk, order_id) => sdk.orders.reject({ order_id, reason })),
  moveOf('creator', 'extend_acceptance', ['confirmed'], [0.6, 2], (sdk, order_id) => sdk.orders.extend_acceptance({ order_id })),
  moveOf('creator', 'request_info', ['in_progress'], [1, 3], (sdk, order_id) => sdk.orders.request_info({ order_id, reason })),
  moveOf('creator', 'retract_info_request', ['info_requested'], [1, 1], (sdk, order_id) => sdk.orders.retract_info_request({ order_id })),
  moveOf('creator', 'cancel_no_fault', ['info_requested'], [0.5, 0.5], (sdk, order_id) => sdk.orders.cancel_no_fault({ order_id })),
  moveOf('creator', 'submit', ['in_progress', 'revision_requested'], [7, 7], (sdk, order_id) => sdk.orders.submit({ order_id, links: [link] })),
  moveOf('creator', 'submit_publication', ['awaiting_publication'], [7, 7], (sdk, order_id) => sdk.orders.submit_publication({ order_id, ...posted(order_id) })),
] // prettier-ignore

const bothMoves: Deed[] = (['brand', 'creator'] as const).flatMap((by): Deed[] => [
  moveOf(by, 'accept_change', working, [4, 1.5], (sdk, order_id) => sdk.orders.accept_change({ order_id }), changeTo(by)),
  moveOf(by, 'decline_change', working, [2, 3], (sdk, order_id) => sdk.orders.decline_change({ order_id }), changeTo(by)),
  moveOf(by, 'withdraw_change', working, [0.5, 1], (sdk, order_id) => sdk.orders.withdraw_change({ order_id }), ownChange(by)),
  moveOf(by, 'open_dispute', by === 'brand' ? [...working, 'completed'] : working, [0.4, 1.2], (sdk, order_id) =>
    sdk.orders.open_dispute({ order_id, reason })), // prettier-ignore
  moveOf(by, 'withdraw_dispute', ['disputed'], [1, 0.5], (sdk, order_id) => sdk.orders.withdraw_dispute({ order_id }), ({ disputed_by }) => disputed_by === by),
  { name: 'propose_change', by, in: working, weight: 0.8, greedy: 2, when: noChange, do: (seat, sight) => propose(by, seat, sight) },
]) // prettier-ignore

/** Each side asks for what it can; the greedy for what suits it, and for everything. */
async function propose(by: Side, { random, greedy, order_id, ...people }: Seat, { total_minor }: Sight): Promise<unknown> {
  const { sdk } = people[by]
  const kind = pick(random, ['price', 'cancel', 'revisions', 'deadline'])
  if (kind === 'revisions') return sdk.orders.propose_change({ order_id, kind, revisions: 1, reason })
  if (kind === 'deadline') {
    const deadline = new Date(people.shop.world.clock.now().getTime() + 40 * 86_400_000).toISOString()
    return sdk.orders.propose_change({ order_id, kind, deadline, reason })
  }
  const up = greedy[by] ? by === 'creator' : random() < 0.5
  if (kind === 'price') {
    const price = major(up ? total_minor + partOf(total_minor, random) + 1n : partOf(total_minor, random) + 1n)
    return sdk.orders.propose_change({ order_id, kind, price, reason })
  }
  const creator_share = pick(random, greedy[by] ? [by === 'creator' ? 1 : 0] : [0, 1, share(random)])
  return sdk.orders.propose_change({ order_id, kind, creator_share, reason })
}

const payings: readonly [Paying, ...Paying[]] = ['card', 'card', 'upi', 'decline', 'unheard', 'fivefold']
const payment: Deed[] = [
  { name: 'pay', by: 'brand', in: ['pending'], weight: 9, greedy: 7, do: async ({ shop, pay_url, random }) => press(shop, await hostedPage(pay_url), pick(random, payings)) },
  { name: 'open_page', by: 'brand', in: ['pending'], weight: 0.6, greedy: 1, do: async (seat) => void (seat.page = await hostedPage(seat.pay_url)) },
  { name: 'press_late', by: 'brand', in: 'any', weight: 3, greedy: 3, do: async ({ shop, page }) => press(shop, page, 'card') },
  { name: 'pay_due', by: 'brand', in: ['pending', 'disputed', ...working], weight: 6, greedy: 2, when: ({ due }) => due, do: payDue },
  { name: 'request_payout', by: 'creator', in: ['completed'], weight: 0.5, greedy: 1, do: ({ creator }) => creator.sdk.payouts.request({ currency: 'INR' }) },
] // prettier-ignore

/** Of an order on invoice, or of a higher price; sometimes credit pays a part, and sometimes the rest is left for later. */
async function payDue({ shop, brand, order_id, random }: Seat): Promise<unknown> {
  const { pay_url } = await brand.sdk.payments.check_out_order({ order_id, use_wallet: random() < 0.5 })
  return random() < 0.3 ? 'not finished' : press(shop, await hostedPage(pay_url), pick(random, payings))
}

/** Of two that ask for the same the second makes it happen; now and then the second is missing. */
async function decide({ shop, random }: Seat, ask: (sdk: Sdk) => Promise<{ awaiting_approval: unknown }>): Promise<unknown> {
  const [agent, admin] = shop.staff
  if (!agent || !admin) return undefined
  const { awaiting_approval } = await ask(agent)
  return awaiting_approval !== null && random() < 0.9 ? ask(admin) : undefined
}

const decision = (name: string, from: Deed['in'], weight: number, act: (sdk: Sdk, order_id: string, seat: Seat, sight: Sight) => Promise<{ awaiting_approval: unknown }>): Deed => ({
  name, by: 'staff', in: from, weight,
  // What is drawn is drawn once: both of the staff ask for the same.
  do: (seat, sight) => { const drawn = seat.random(); return decide(seat, (sdk) => act(sdk, seat.order_id, { ...seat, random: () => drawn }, sight)) },
}) // prettier-ignore

const staffMoves: Deed[] = [
  decision('resolve_release', ['disputed'], 1, (sdk, order_id) => sdk.orders.resolve_release({ order_id, reason })),
  decision('resolve_split', ['disputed'], 1.5, (sdk, order_id, { random }) => sdk.orders.resolve_split({ order_id, reason, creator_share: share(random) })),
  decision('resolve_refund', ['disputed'], 1, (sdk, order_id) => sdk.orders.resolve_refund({ order_id, reason })),
  decision('resolve_resume', ['disputed'], 1, (sdk, order_id) => sdk.orders.resolve_resume({ order_id, reason })),
  decision('cancel_by_staff', ['pending', 'confirmed', 'disputed', ...working], 0.25, (sdk, order_id, { random }) =>
    sdk.orders.cancel_by_staff({ order_id, reason, creator_share: random() < 0.5 ? 0 : share(random) })),
  decision('refund_by_staff', ['completed'], 1.2, (sdk, order_id, { random }, { total_minor, refunded_minor }) => {
    const left = total_minor - refunded_minor
    return sdk.orders.refund_by_staff({ order_id, reason, amount: major(random() < 0.3 || left < 3n ? left : partOf(left, random) + 1n) })
  }),
] // prettier-ignore

const bankMoves: Deed[] = [
  // The gateway refuses the next refund: the money becomes the brand's credit.
  { name: 'refund_will_fail', by: 'world', in: 'any', weight: 0.1, do: async ({ shop }) => void (shop.world.sandbox.knobs.refund_outcome = 'failed') },
  {
    name: 'chargeback', by: 'world', in: 'any', weight: 0.35, when: ({ status, terms }) => status !== 'pending' || terms === 'invoice',
    do: ({ bank, random }, { id }) => bank.takeBack(id, pick(random, [1, 0.25, 0.6])),
  },
  {
    name: 'chargeback_decided', by: 'world', in: 'any', weight: 2, when: ({ chargebacks_open }) => chargebacks_open > 0,
    do: ({ bank, random }, { id }) => bank.decide(id, pick(random, ['won', 'lost'])),
  },
] // prettier-ignore

/** All that anybody can do. */
export const deeds: readonly Deed[] = [...brandMoves, ...creatorMoves, ...bothMoves, ...payment, ...staffMoves, ...bankMoves]

/** What one of them does next, or null when everybody waits. */
export function choose({ random, greedy, page }: Seat, sight: Sight): Deed | null {
  // Now and then somebody tries what the table does not give here.
  if (random() < 0.04) return deeds[Math.floor(random() * deeds.length)] ?? null
  const weighed = deeds
    .filter((deed) => (deed.in === 'any' || deed.in.includes(sight.status)) && (deed.when?.(sight) ?? true))
    .filter(({ name }) => name !== 'press_late' || page !== null)
    .map((deed) => ({ deed, weight: (deed.by === 'brand' || deed.by === 'creator') && greedy[deed.by] ? (deed.greedy ?? 0) : deed.weight }))
  const waiting = 2.5
  let drawn = random() * (waiting + weighed.reduce((sum, { weight }) => sum + weight, 0))
  for (const { deed, weight } of weighed) if ((drawn -= weight) < 0) return deed
  return null
}
