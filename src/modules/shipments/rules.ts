import type { OrderStatus, ShipmentState } from '#generated/prisma/enums.ts'
import { day_ms } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'

export type Party = 'brand' | 'creator' | 'staff' | 'system'
/** `none`: nobody said where it goes. */
export type State = ShipmentState | 'none'
export type Facts = {
  readonly state: State
  readonly expected_at: Date | null
  /** The order waits for it: its clock stands still. */
  readonly stops_clock: boolean
  readonly order_status: OrderStatus
  readonly accepted_at: Date | null
  readonly ended_at: Date | null
  readonly now: Date
}
type Refusal = { readonly code: string; readonly detail: string }
type Rule = {
  readonly from: readonly State[]
  /** Absent: it stays as it is. */
  readonly to?: ShipmentState
  readonly by: Party
  readonly guard?: (facts: Facts) => Refusal | null
}

const no = (code: string, detail: string): Refusal => ({ code, detail })

const goesOn = ({ accepted_at, ended_at }: Facts): Refusal | null => {
  if (!accepted_at) return no('shipment.order_not_open', 'Nothing is sent for an order before it is accepted')
  return ended_at ? no('shipment.order_not_open', 'The order has ended') : null
}
/** Before the creator works there is nothing to send, and afterwards nothing to wait for. */
const beforeWork = (facts: Facts): Refusal | null => {
  const refusal = goesOn(facts)
  if (refusal || facts.order_status === 'in_progress' || facts.order_status === 'info_requested') return refusal
  return no('shipment.order_not_open', 'The work is handed in, or frozen: a product has nothing to do any more')
}
const notWaiting = (facts: Facts): Refusal | null =>
  beforeWork(facts) ?? (facts.stops_clock ? no('shipment.move_not_allowed', 'The order waits for it already') : null)
const overdue = (facts: Facts): Refusal | null => {
  const refusal = goesOn(facts)
  if (refusal || !facts.expected_at || facts.now >= facts.expected_at) return refusal
  return no('shipment.not_due', 'It is not missing before the day on which it is expected')
}

/**
 *            share                   send                     receive
 *   (none) ─────────▶ shared ─────────────────▶ sent ──────────────────────▶ received
 *                      ▲ │ share                ▲ │ correct                    ▲ ▲
 *                      └─┘                 send │ │ report_missing,            │ │
 *                      │                        │ ▼ report_damaged             │ │
 *                      │                missing, damaged ────── receive ───────┘ │
 *                      └──────────────────── receive ────────────────────────────┘
 *
 * The address may change until the product is sent, and again when it has to be sent once more. `wait` stops the order's clock and changes
 * nothing else.
 */
export const shipmentProcess = {
  share: { from: ['none', 'shared', 'missing', 'damaged'], by: 'creator', guard: beforeWork },
  wait: { from: ['shared', 'sent', 'missing', 'damaged'], by: 'creator', guard: notWaiting },
  send: { from: ['shared', 'missing', 'damaged'], to: 'sent', by: 'brand', guard: goesOn },
  correct: { from: ['sent'], by: 'brand', guard: goesOn },
  // Brands forget to say that they sent it.
  receive: { from: ['shared', 'sent', 'missing', 'damaged'], to: 'received', by: 'creator', guard: goesOn },
  report_missing: { from: ['sent'], to: 'missing', by: 'creator', guard: overdue },
  report_damaged: { from: ['sent'], to: 'damaged', by: 'creator', guard: goesOn },
} as const satisfies Record<string, Rule>

export type Move = keyof typeof shipmentProcess
export const moves = Object.keys(shipmentProcess) as [Move, ...Move[]]
const ruleOf = (move: Move): Rule => shipmentProcess[move]

/** Why this party cannot make this move now, or null when it can. */
export function refusalOf(move: Move, party: Party, facts: Facts): Refusal | null {
  const { by, from, guard } = ruleOf(move)
  if (by !== party) return no('shipment.move_not_allowed', `Only the ${by} can ${words(move)} a product`)
  if (from.includes(facts.state)) return guard?.(facts) ?? null
  // Before there is an address, what is missing is the acceptance or the address.
  if (facts.state === 'none') return goesOn(facts) ?? no('shipment.move_not_allowed', 'The creator has not said yet where it goes')
  return no('shipment.move_not_allowed', `A product that is ${facts.state} cannot be changed by ${words(move)}`)
}

/** The state after the move; Problem (409) with the reason's code when there is one. */
export function stateAfter(move: Move, party: Party, facts: Facts): ShipmentState {
  const refusal = refusalOf(move, party, facts)
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail)
  return ruleOf(move).to ?? (facts.state === 'none' ? 'shared' : facts.state)
}

/** The moves that lead on from here for this party, each with the reason if it is not open. */
export function canOf(party: Party, facts: Facts): { move: Move; allowed: boolean; reason: string | null }[] {
  return moves
    .filter((move) => ruleOf(move).by === party && ruleOf(move).from.includes(facts.state))
    .map((move) => {
      const refusal = refusalOf(move, party, facts)
      return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
    })
}

const words = (name: string) => name.replaceAll('_', ' ')

/** The sides of an order see where its product goes until the order has ended; nobody else, and nobody through their eyes. */
export function showsAddress(party: Party, { ended_at }: { ended_at: Date | null }, impersonated: boolean): boolean {
  return (party === 'brand' || party === 'creator') && ended_at === null && !impersonated
}

/** For questions after the end and for chargebacks; then it is forgotten. */
export const kept_ms = 30 * day_ms
/** Longer than this nothing is on its way: it is a slip. */
export const longest_way_ms = 60 * day_ms

type Wrong = readonly [pointer: string, code: string, message: string]
/** Why a product cannot be on its way from one of these moments to the other: field, code, message; or null. */
export function timesRefused(sent_at: Date, expected_at: Date, { accepted_at, now }: Pick<Facts, 'accepted_at' | 'now'>): Wrong | null {
  if (sent_at > now) return ['/sent_at', 'time.in_future', 'Say that it is sent once it is']
  if (accepted_at && sent_at < accepted_at) return ['/sent_at', 'time.too_early', 'The order was not accepted then']
  if (expected_at < sent_at) return ['/expected_at', 'time.too_early', 'It cannot arrive before it is sent']
  if (expected_at.getTime() - sent_at.getTime() <= longest_way_ms) return null
  return ['/expected_at', 'time.out_of_range', 'It cannot be on its way for more than 60 days']
}
