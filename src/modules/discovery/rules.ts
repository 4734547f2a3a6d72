import { day_ms } from '#platform/clock.ts'

/** Letters that Unicode does not take apart into a base letter and an accent. */
const whole: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/**
 * A city as it is compared: "São  Paulo", "sao paulo" and "SÃO PAULO" are one. Only the accents of Latin, Greek and Cyrillic fall away;
 * the vowel signs of other scripts are letters.
 */
export function cityKey(city: string): string {
  return city
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => whole[letter] ?? letter)
    .normalize('NFC')
    .replace(/[\s-]+/g, ' ')
    .trim()
}

/** Above every rank there is: where the first page begins. */
export const top = { rank: 2_147_483_647, creator_id: 9_223_372_036_854_775_807n }

/** Whether brands find this creator in lists. The public page is there even for those who sell nothing right now. */
export function isListed(creator: { availability_status: string }, active_packages: number): boolean {
  return creator.availability_status !== 'unavailable' && active_packages > 0
}

/** So long a creator is new, which is worth something: whoever has no orders yet could otherwise never get the first. */
export const fresh_ms = 30 * day_ms

/** Goes up with every change of the table below. */
export const score_version = 1

export type Facts = {
  readonly rating_hundredths: number
  readonly on_time_bp: number | null
  readonly acceptance_bp: number | null
  readonly response_minutes: number | null
  readonly repeat_brands_bp: number | null
  readonly has: {
    readonly bio: boolean
    readonly image: boolean
    readonly city: boolean
    readonly languages: boolean
    readonly accounts: boolean
  }
  readonly verified: boolean
  readonly age_ms: number
}

const share = (bp: number | null, most: number) => Math.round(((bp ?? 0) * most) / 10_000)

/** What each fact about a creator is worth, in points; at most 1000 together. Version 1. */
const weights = {
  /** Of stars: 4.87 is 487 points. Few reviews are drawn towards the mean where they are counted. */
  rating: (facts: Facts) => facts.rating_hundredths,
  delivered_on_time: (facts: Facts) => share(facts.on_time_bp, 100),
  accepts: (facts: Facts) => share(facts.acceptance_bp, 50),
  answers_soon: ({ response_minutes: minutes }: Facts) =>
    minutes === null ? 0 : minutes <= 60 ? 50 : minutes <= 1440 ? 30 : minutes <= 4320 ? 10 : 0,
  brands_come_back: (facts: Facts) => share(facts.repeat_brands_bp, 50),
  complete_profile: ({ has }: Facts) => 20 * Object.values(has).filter(Boolean).length,
  verified: (facts: Facts) => (facts.verified ? 50 : 0),
  new_here: (facts: Facts) => (facts.age_ms < fresh_ms ? 50 : 0),
} as const satisfies Record<string, (facts: Facts) => number>

export type ScoreParts = Readonly<Record<keyof typeof weights, number>>
export const partNames = Object.keys(weights) as [keyof typeof weights, ...(keyof typeof weights)[]]

/** The points of a creator, one by one; the score is their sum. */
export function scoreOf(facts: Facts): { total: number; parts: ScoreParts } {
  const parts = Object.fromEntries(Object.entries(weights).map(([name, weigh]) => [name, weigh(facts)])) as ScoreParts
  return { total: Object.values(parts).reduce((sum, points) => sum + points, 0), parts }
}

/** A place in an order: whole points, the featured first among equals. */
export function placeOf(points: number, featured: boolean): number {
  return points * 2 + (featured ? 1 : 0)
}

/** The facet a number falls into: the greatest of the steps that it reaches, as text; undefined below the first or when unknown. */
export function stepOf(steps: readonly number[], value: number): string | undefined {
  const step = steps.findLast((one) => value >= one)
  return step === undefined ? undefined : String(step)
}

export const follower_steps = [0, 1_000, 10_000, 100_000, 1_000_000]
/** In major units of the currency. */
export const price_steps = [0, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000]
