import { invalidField, Problem } from '#platform/problem.ts'
import { platforms, type SocialPlatform } from './platforms.ts'

/** Who says how large an account is, weakest first. */
export const sources = ['self_reported', 'staff', 'platform'] as const
export type Source = (typeof sources)[number]

export const most_accounts = 20
export const proof_ms = 24 * 60 * 60 * 1000

/** Words that stand in an address where a name would, and what follows them is the name. */
const before: Readonly<Partial<Record<SocialPlatform, readonly string[]>>> = {
  youtube: ['channel', 'c', 'user'],
  linkedin: ['in'],
  snapchat: ['add'],
}
/** Pages of the platform itself, which belong to nobody. */
const pages: ReadonlySet<string> = new Set([
  'p', 'reel', 'reels', 'explore', 'stories', 'watch', 'shorts', 'feed', 'home', 'login', 'share', 'groups', 'company', 'school', 'i', 'hashtag', 'directory',
]) // prettier-ignore

/**
 * The one form of a handle, however it was given: with an at sign, or as the address of the page. Problem `request.invalid` (400) for
 * what cannot be one there.
 */
export function handleOf(platform: SocialPlatform, typed: string): string {
  const { handle: shape, cased, name } = platforms[platform]
  const plain = typed.normalize('NFKC').trim()
  const given = isAddress(plain) ? handleInAddress(platform, plain) : plain.replace(/^@/, '')
  const handle = cased && /^UC[\w-]{22}$/.test(given) ? given : given.toLowerCase()
  if (shape.test(handle) && !(isAddress(plain) && pages.has(handle))) return handle
  throw invalidField('/handle', 'handle.invalid', `Give the name of an account on ${name}, or the address of its page there`)
}

const isAddress = (typed: string) => typed.includes('/')

function handleInAddress(platform: SocialPlatform, typed: string): string {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed.replace(/^\/+/, '')}`
  if (!URL.canParse(address)) return ''
  const { hostname, pathname, searchParams } = new URL(address)
  const host = hostname.toLowerCase()
  if (!platforms[platform].hosts.some((own) => host === own || host.endsWith(`.${own}`))) return ''
  if (platform === 'facebook' && pathname === '/profile.php') return searchParams.get('id') ?? ''
  const [first = '', second = ''] = pathname.split('/').filter(Boolean).map(decoded)
  const words = before[platform]
  if (words?.includes(first.toLowerCase())) return second.replace(/^@/, '')
  // What needs a word before it, or an at sign, is none without.
  if (platform === 'linkedin' || platform === 'snapchat') return first.startsWith('@') ? first.slice(1) : ''
  return first.replace(/^@/, '')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** Where people find the account. */
export function addressOf(platform: SocialPlatform, handle: string): string {
  if (platform === 'youtube' && /^UC[\w-]{22}$/.test(handle)) return `https://www.youtube.com/channel/${handle}`
  return platforms[platform].at.replace('{}', () => encodeURIComponent(handle))
}

export type Ownership = 'claimed' | 'asked' | 'verified' | 'refused'
export type Party = 'owner' | 'staff'
export type Move = 'ask_proof' | 'approve' | 'refuse' | 'revoke' | 'rename'
type Rule = {
  readonly from: readonly Ownership[]
  readonly to: Ownership
  readonly by: Party
  readonly guard?: (facts: Facts) => Refusal | null
}
export type Facts = { readonly ownership: Ownership; readonly proof_until: Date | null; readonly now: Date }
export type Refusal = { readonly code: string; readonly detail: string }

/**
 * Whose account it is.
 *
 *               ask_proof
 *               ┌───────┐
 *               ▼       │
 *   claimed ──▶ asked ──┴─ approve ──▶ verified
 *       ▲        │ ▲                      │
 *       │  refuse│ │ask_proof             │ revoke
 *       │        ▼ │                      │
 *       └────── refused ◀─────────────────┘
 *   rename: from every state to claimed
 */
export const ownershipProcess: Readonly<Record<Move, Rule>> = {
  ask_proof: { from: ['claimed', 'asked', 'refused'], to: 'asked', by: 'owner' },
  approve: { from: ['asked'], to: 'verified', by: 'staff', guard: codeHolds },
  refuse: { from: ['asked'], to: 'refused', by: 'staff' },
  revoke: { from: ['verified'], to: 'refused', by: 'staff' },
  rename: { from: ['claimed', 'asked', 'verified', 'refused'], to: 'claimed', by: 'owner' },
}
export const moves = Object.keys(ownershipProcess) as Move[]

function codeHolds({ proof_until, now }: Facts): Refusal | null {
  if (proof_until && proof_until > now) return null
  return { code: 'social_account.proof_expired', detail: 'The code is older than a day; its owner has to ask for a new one' }
}

/** Why this party cannot make this move now, or null when it can. */
export function refusalOf(move: Move, party: Party, facts: Facts): Refusal | null {
  const { from, by, guard } = ownershipProcess[move]
  const words = move.replaceAll('_', ' ')
  if (by !== party)
    return { code: 'social_account.move_not_allowed', detail: `Only ${by === 'staff' ? 'staff' : 'its owner'} can ${words}` }
  if (!from.includes(facts.ownership))
    return { code: 'social_account.move_not_allowed', detail: `An account that is ${facts.ownership} cannot be changed by ${words}` }
  return guard?.(facts) ?? null
}

/** The state after the move; Problem `social_account.move_not_allowed` or `social_account.proof_expired` (409). */
export function ownershipAfter(move: Move, party: Party, facts: Facts): Ownership {
  const refusal = refusalOf(move, party, facts)
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail)
  return ownershipProcess[move].to
}

export function canOf(party: Party, facts: Facts): { move: Move; allowed: boolean; reason: string | null }[] {
  return moves
    .filter((move) => ownershipProcess[move].by === party && ownershipProcess[move].from.includes(facts.ownership))
    .map((move) => {
      const refusal = refusalOf(move, party, facts)
      return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
    })
}
