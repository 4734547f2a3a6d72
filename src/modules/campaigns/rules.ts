import type { ApplicationStatus, CampaignStatus } from '#generated/prisma/enums.ts'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'

export const most_drafts = 50
export const most_open = 20
export const most_open_applications = 50
export const applications_for_each_wanted = 50
/** How long a brand may still choose once nobody can apply any more. */
export const choosing_ms = 30 * day_ms
export const shortest_call_ms = hour_ms
export const longest_call_ms = 180 * day_ms

export type Refusal = { readonly code: string; readonly detail: string }
export type Party = 'brand' | 'creator' | 'staff' | 'system'

export type CampaignMove = 'edit' | 'publish' | 'apply' | 'close' | 'cancel' | 'fill'
export type CampaignFacts = {
  readonly status: CampaignStatus
  readonly description: string | null
  readonly wanted: readonly unknown[]
  readonly currency: string | null
  readonly budget_max_minor: bigint | null
  readonly apply_until: Date | null
  readonly choose_until: Date | null
  readonly creators_wanted: number
  readonly accepted: number
  readonly applications: number
  readonly now: Date
}
type CampaignRule = {
  readonly from: readonly CampaignStatus[]
  readonly by: readonly Party[]
  readonly guard?: (facts: CampaignFacts) => Refusal | null
}

/**
 * The life of a campaign. What is open counts as closed from `apply_until` on, whether or not the job that closes came by.
 *
 *           edit              edit, apply
 *           ┌──┐                 ┌──┐
 *   (make) ─▶ draft ──publish──▶ open ──close──▶ closed
 *                │               │   │           │   │
 *                └────cancel─────┘   └───fill────┘   │
 *                      ▼                  ▼          │
 *                  cancelled ◀──cancel─ filled ✗     └──cancel──▶ cancelled
 */
export const campaignProcess: Readonly<Record<CampaignMove, CampaignRule>> = {
  edit: { from: ['draft', 'open'], by: ['brand'] },
  publish: { from: ['draft'], by: ['brand'], guard: isComplete },
  apply: { from: ['open'], by: ['creator'], guard: hasRoom },
  close: { from: ['open'], by: ['brand', 'system'] },
  cancel: { from: ['draft', 'open', 'closed'], by: ['brand'] },
  fill: { from: ['open', 'closed'], by: ['system'], guard: isFull },
}
export const campaignMoves = Object.keys(campaignProcess) as CampaignMove[]

/** The status as everybody sees it. */
export function statusAt({ status, apply_until, now }: Pick<CampaignFacts, 'status' | 'apply_until' | 'now'>): CampaignStatus {
  return status === 'open' && apply_until && apply_until <= now ? 'closed' : status
}

/** Why this party cannot make this move now, or null when it can. */
export function refusalOf(move: CampaignMove, party: Party, facts: CampaignFacts): Refusal | null {
  const rule = campaignProcess[move]
  if (!rule.by.includes(party)) return { code: 'campaign.move_not_allowed', detail: `Only the ${rule.by[0]} can ${move} a campaign` }
  const status = statusAt(facts)
  if (!rule.from.includes(status)) return { code: 'campaign.move_not_allowed', detail: `A campaign that is ${status} is past: ${move}` }
  return rule.guard?.(facts) ?? null
}

/** The moves of this party that lead on from here, each with the reason if it is not open. */
export function canOf(party: Party, facts: CampaignFacts): { move: CampaignMove; allowed: boolean; reason: string | null }[] {
  return campaignMoves
    .filter((move) => campaignProcess[move].by.includes(party) && campaignProcess[move].from.includes(statusAt(facts)))
    .map((move) => {
      const refusal = refusalOf(move, party, facts)
      return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
    })
}

/** While people apply, what they rely on stays: more places, more money and more time are all that changes. */
export const growing = ['creators_wanted', 'budget_max_minor', 'budget_total_minor', 'apply_until'] as const
type Growing = { readonly [K in (typeof growing)[number]]: number | bigint | Date | null }

/** The fields of an edit that an open campaign refuses. */
export function frozenIn(before: Growing, changes: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(changes).filter((field) => {
    const grows = growing.find((one) => one === field)
    if (!grows) return true
    const [was, becomes] = [before[grows], changes[grows] as Growing[typeof grows]]
    return was !== null && (becomes === null || becomes < was)
  })
}

export type ApplicationMove =
  | 'shortlist'
  | 'offer'
  | 'decline'
  | 'withdraw'
  | 'accept'
  | 'offer_declined'
  | 'offer_lapsed'
  | 'order_lapsed'
  | 'lapse'
type ApplicationRule = { readonly from: readonly ApplicationStatus[]; readonly to: ApplicationStatus; readonly by: readonly Party[] }

/**
 * The life of an application.
 *
 *   (apply) ──▶ submitted ──shortlist──▶ shortlisted ──offer──▶ offered ──accept──▶ accepted ──order_lapsed──▶ lapsed
 *                   │  └────────────offer────│──────────────────▲  │  └──offer_declined──▶ declined
 *                   │                        ◀───offer_lapsed──────┘
 *                   └─ withdraw ──▶ withdrawn, decline ──▶ declined, lapse ──▶ lapsed, from both
 */
export const applicationProcess: Readonly<Record<ApplicationMove, ApplicationRule>> = {
  shortlist: { from: ['submitted'], to: 'shortlisted', by: ['brand'] },
  offer: { from: ['submitted', 'shortlisted'], to: 'offered', by: ['brand'] },
  decline: { from: ['submitted', 'shortlisted'], to: 'declined', by: ['brand'] },
  withdraw: { from: ['submitted', 'shortlisted'], to: 'withdrawn', by: ['creator'] },
  accept: { from: ['offered'], to: 'accepted', by: ['system'] },
  offer_declined: { from: ['offered'], to: 'declined', by: ['system'] },
  offer_lapsed: { from: ['offered'], to: 'shortlisted', by: ['system'] },
  order_lapsed: { from: ['accepted'], to: 'lapsed', by: ['system'] },
  lapse: { from: ['submitted', 'shortlisted'], to: 'lapsed', by: ['system'] },
}
export const applicationMoves = Object.keys(applicationProcess) as ApplicationMove[]

/** Applications that still may become an order, or wait for an answer. */
export const undecided: readonly ApplicationStatus[] = ['submitted', 'shortlisted', 'offered']

/** How many offers are out is `offered`: together with those accepted they are never more than the places. */
export type Choosing = CampaignFacts & { readonly offered: number }

/** Why this party cannot make this move on an application of this campaign, or null when it can. */
export function refusalToMove(move: ApplicationMove, party: Party, status: ApplicationStatus, campaign: Choosing): Refusal | null {
  const rule = applicationProcess[move]
  if (!rule.by.includes(party))
    return { code: 'application.move_not_allowed', detail: `Only the ${rule.by[0]} can ${words(move)} an application` }
  if (!rule.from.includes(status))
    return { code: 'application.move_not_allowed', detail: `An application that is ${status} is past: ${words(move)}` }
  if (move === 'offer' || move === 'shortlist') return choosingIsOver(campaign) ?? (move === 'offer' ? noPlaceLeft(campaign) : null)
  return null
}

export function canMove(party: Party, status: ApplicationStatus, campaign: Choosing) {
  return applicationMoves
    .filter((move) => applicationProcess[move].by.includes(party) && applicationProcess[move].from.includes(status))
    .map((move) => {
      const refusal = refusalToMove(move, party, status, campaign)
      return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
    })
}

export function conflictOf({ code, detail }: Refusal, members: Readonly<Record<string, unknown>> = {}): Problem {
  return new Problem('conflict', code, detail, { members })
}

const words = (name: string) => name.replaceAll('_', ' ')

function isComplete({ description, wanted, currency, budget_max_minor, apply_until, now }: CampaignFacts): Refusal | null {
  const missing = [
    description === null && 'description',
    wanted.length === 0 && 'wanted',
    currency === null && 'currency',
    budget_max_minor === null && 'budget_max',
    apply_until === null && 'apply_until',
  ].filter((field) => field !== false)
  if (missing.length > 0) return { code: 'campaign.incomplete', detail: `The brief still lacks ${missing.join(', ')}` }
  const left_ms = (apply_until?.getTime() ?? 0) - now.getTime()
  if (left_ms >= shortest_call_ms && left_ms <= longest_call_ms) return null
  return { code: 'campaign.deadline_out_of_range', detail: 'Applications are taken for an hour at least and 180 days at most' }
}

function hasRoom({ applications, creators_wanted }: CampaignFacts): Refusal | null {
  if (applications < creators_wanted * applications_for_each_wanted) return null
  return { code: 'campaign.full', detail: 'As many have applied as the brand can look at' }
}

function isFull({ accepted, creators_wanted }: CampaignFacts): Refusal | null {
  return accepted >= creators_wanted ? null : { code: 'campaign.places_left', detail: 'There are places left' }
}

function choosingIsOver(facts: CampaignFacts): Refusal | null {
  const status = statusAt(facts)
  const until = facts.choose_until ?? (facts.apply_until && new Date(facts.apply_until.getTime() + choosing_ms))
  if (status === 'open' || (status === 'closed' && until && facts.now < until)) return null
  return { code: 'campaign.over', detail: 'The campaign is over; nobody is chosen any more' }
}

function noPlaceLeft({ creators_wanted, accepted, offered }: Choosing): Refusal | null {
  if (accepted + offered < creators_wanted) return null
  return {
    code: 'campaign.no_place_left',
    detail: `All ${creators_wanted} places are taken or offered; ask for more creators or wait for an answer`,
  }
}
