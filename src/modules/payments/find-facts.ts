import { hour_ms } from '#platform/clock.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { GatewayMovement } from '#platform/ports.ts'
import { ourFacts, ourFactsBetween } from './fact-queries.ts'
import { at_once } from './note-movements.ts'
import type { Fact } from './rules.ts'

export const factOf = ({ kind, subject, amount_minor, currency, at }: GatewayMovement): Fact => ({
  fact: kind,
  subject,
  amount_minor,
  currency,
  at,
})

/** A day of ours, hour by hour. */
export async function ourFactsOf(ctx: Ctx, provider: string, start: number): Promise<Fact[]> {
  const facts: Fact[] = []
  for (let hour = 0; hour < 24; hour++) {
    const [from, to] = [new Date(start + hour * hour_ms), new Date(start + (hour + 1) * hour_ms)]
    facts.push(...(await ctx.query(ourFactsBetween, [provider, from, to])))
  }
  return facts
}

export async function findFacts(ctx: Ctx, provider: string, subjects: readonly string[]): Promise<Fact[]> {
  const all = [...new Set(subjects)]
  const facts: Fact[] = []
  for (let start = 0; start < all.length; start += at_once)
    facts.push(...(await ctx.query(ourFacts, [provider, all.slice(start, start + at_once)])))
  return facts
}
