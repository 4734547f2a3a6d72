import { describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import {
  applicationMoves, applicationProcess, campaignMoves, campaignProcess, canMove, canOf, choosing_ms, frozenIn, refusalOf, refusalToMove, statusAt,
  type CampaignFacts, type Choosing, type Party,
} from './rules.ts' // prettier-ignore

const now = new Date('2026-03-01T12:00:00Z')
const at = (ms: number) => new Date(now.getTime() + ms)
const facts = (changes: Partial<CampaignFacts> = {}): CampaignFacts => ({
  status: 'open',
  description: 'Show the cup',
  wanted: [{}],
  currency: 'INR',
  budget_max_minor: 100n,
  apply_until: at(day_ms),
  choose_until: null,
  creators_wanted: 2,
  accepted: 0,
  applications: 0,
  now,
  ...changes,
})
const choosing = (changes: Partial<Choosing> = {}): Choosing => ({ ...facts(), offered: 0, ...changes })
const parties: Party[] = ['brand', 'creator', 'staff', 'system']
const statuses = ['draft', 'open', 'closed', 'filled', 'cancelled'] as const

describe('a campaign', () => {
  const table: Record<(typeof statuses)[number], Record<Party, string>> = {
    draft: { brand: 'edit publish cancel', creator: '', staff: '', system: '' },
    open: { brand: 'edit close cancel', creator: 'apply', staff: '', system: 'close' },
    closed: { brand: 'cancel', creator: '', staff: '', system: '' },
    filled: { brand: '', creator: '', staff: '', system: '' },
    cancelled: { brand: '', creator: '', staff: '', system: '' },
  }
  for (const status of statuses)
    for (const party of parties)
      test(`that is ${status} offers the ${party}: ${table[status][party] || 'nothing'}`, () => {
        const held = facts({ status })
        expect(campaignMoves.filter((move) => !refusalOf(move, party, held)).join(' ')).toBe(table[status][party])
        const open = canOf(party, held).filter(({ allowed }) => allowed)
        expect(open.map(({ move }) => move).join(' ')).toBe(table[status][party])
      })

  test('is closed from its deadline on, job or no job', () => {
    expect(statusAt(facts({ apply_until: at(1) }))).toBe('open')
    expect(statusAt(facts({ apply_until: now }))).toBe('closed')
    expect(refusalOf('apply', 'creator', facts({ apply_until: now }))?.code).toBe('campaign.move_not_allowed')
  })

  test('is published whole, for an hour at least and half a year at most', () => {
    const publish = (changes: Partial<CampaignFacts>) => refusalOf('publish', 'brand', facts({ status: 'draft', ...changes }))
    expect(publish({})).toBeNull()
    const empty = { description: null, wanted: [], currency: null, budget_max_minor: null, apply_until: null }
    expect(publish(empty)?.detail).toBe('The brief still lacks description, wanted, currency, budget_max, apply_until')
    for (const missing of Object.entries(empty)) expect(publish(Object.fromEntries([missing]))?.code).toBe('campaign.incomplete')
    for (const late of [hour_ms - 1, 180 * day_ms + 1, -1])
      expect(publish({ apply_until: at(late) })?.code).toBe('campaign.deadline_out_of_range')
    for (const fine of [hour_ms, 180 * day_ms]) expect(publish({ apply_until: at(fine) })).toBeNull()
  })

  test('takes fifty applications for each creator wanted', () => {
    expect(refusalOf('apply', 'creator', facts({ applications: 99 }))).toBeNull()
    expect(refusalOf('apply', 'creator', facts({ applications: 100 }))?.code).toBe('campaign.full')
  })

  test('is filled when every place is taken', () => {
    for (const status of ['open', 'closed'] as const) {
      expect(refusalOf('fill', 'system', facts({ status, accepted: 1 }))?.code).toBe('campaign.places_left')
      expect(refusalOf('fill', 'system', facts({ status, accepted: 2 }))).toBeNull()
    }
    expect(campaignProcess.fill.by).toEqual(['system'])
  })

  test('that is open only grows', () => {
    const before = { creators_wanted: 2, budget_max_minor: 100n, budget_total_minor: null, apply_until: now }
    expect(frozenIn(before, { creators_wanted: 3, budget_max_minor: 100n, budget_total_minor: 500n, apply_until: at(1) })).toEqual([])
    expect(frozenIn(before, { creators_wanted: 1, budget_max_minor: 99n, apply_until: at(-1), title: 'Other', wanted: [] })).toEqual([
      'creators_wanted',
      'budget_max_minor',
      'apply_until',
      'title',
      'wanted',
    ])
    expect(frozenIn(before, { budget_max_minor: null })).toEqual(['budget_max_minor'])
  })
})

describe('an application', () => {
  const statusesOf = ['submitted', 'shortlisted', 'offered', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const
  const table: Record<(typeof statusesOf)[number], Record<Party, string>> = {
    submitted: { brand: 'shortlist offer decline', creator: 'withdraw', staff: '', system: 'lapse' },
    shortlisted: { brand: 'offer decline', creator: 'withdraw', staff: '', system: 'lapse' },
    offered: { brand: '', creator: '', staff: '', system: 'accept offer_declined offer_lapsed' },
    accepted: { brand: '', creator: '', staff: '', system: 'order_lapsed' },
    declined: { brand: '', creator: '', staff: '', system: '' },
    withdrawn: { brand: '', creator: '', staff: '', system: '' },
    lapsed: { brand: '', creator: '', staff: '', system: '' },
  }
  for (const status of statusesOf)
    for (const party of parties)
      test(`that is ${status} offers the ${party}: ${table[status][party] || 'nothing'}`, () => {
        expect(applicationMoves.filter((move) => !refusalToMove(move, party, status, choosing())).join(' ')).toBe(table[status][party])
        expect(
          canMove(party, status, choosing())
            .map(({ move }) => move)
            .join(' '),
        ).toBe(table[status][party])
      })

  test('always leads to a state from which it goes on or has ended', () => {
    const ended = statusesOf.filter((status) => !applicationMoves.some((move) => applicationProcess[move].from.includes(status)))
    expect(ended).toEqual(['declined', 'withdrawn', 'lapsed'])
  })

  test('is offered a place only while there is one, and while the brand may choose', () => {
    const offer = (changes: Partial<Choosing>) => refusalToMove('offer', 'brand', 'submitted', choosing(changes))?.code
    expect(offer({ accepted: 1 })).toBeUndefined()
    expect(offer({ accepted: 1, offered: 1 })).toBe('campaign.no_place_left')
    expect(offer({ offered: 2 })).toBe('campaign.no_place_left')
    expect(offer({ status: 'closed', choose_until: at(1) })).toBeUndefined()
    expect(offer({ status: 'closed', choose_until: now })).toBe('campaign.over')
    expect(offer({ apply_until: at(1 - choosing_ms) })).toBeUndefined()
    expect(offer({ apply_until: at(-choosing_ms) })).toBe('campaign.over')
    for (const status of ['draft', 'filled', 'cancelled'] as const) expect(offer({ status })).toBe('campaign.over')
  })
})
