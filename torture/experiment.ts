import type { Node, NodeOptions } from '#test/node.ts'
import type { World } from '#test/world.ts'
import type { Dialect } from './dialects/dialect.ts'

export type Run = {
  /** Two nodes of the product over one database, a clock to be set, one inbox. */
  readonly world: World
  readonly other: Node
  /** How many trials. */
  readonly n: number
  /** From 0 to 1, the same for the same seed. */
  readonly random: () => number
  /** Faults that were planted to see the experiment find them. */
  readonly faults: Pick<NodeOptions, 'rewrite'> & { readonly careless?: true }
  /** Within `npm test` no time decides anything. */
  readonly long: boolean
  /** How the gateway speaks, unless it is the sandbox. */
  readonly dialect: Dialect | undefined
}

/** What must hold, tried n times. `run` answers what did not hold, a sentence for each violation. */
export type Experiment = {
  readonly id: `F-${number}`
  readonly claim: string
  /** Trials within `npm test` (a few seconds), and in the long run. */
  readonly n: { readonly commit: number; readonly long: number }
  /** So many trials in one database, and two databases side by side, where questions about all of it would get slow. */
  readonly per_world?: number
  readonly env?: Record<string, string>
  /** Another gateway than the sandbox. */
  readonly dialect?: () => Dialect
  run(run: Run): Promise<string[]>
}

export type Result = { experiment: string; claim: string; n: number; violations: number; seed: number; seconds: number; found?: string[] }

/** Mulberry32: small, and enough to draw trials with. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` calls at once; what each came to, errors included. */
export function atOnce<T>(count: number, call: (index: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  return Promise.allSettled(Array.from({ length: count }, (_, index) => call(index)))
}
