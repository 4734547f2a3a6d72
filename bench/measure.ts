import { readCpu, spent } from './cpu.ts'
import type { Load, Loaded } from './load.ts'

export type Subject = { name: string; pid: number; urls: readonly string[] }
/** Milliseconds of processor per request: in the server, in PostgreSQL, and together. */
export type Cost = { server: number; postgres: number; total: number }
export type Plan = { rounds: number; requests: number; warmup: number; concurrency: number; postmaster: number }

/**
 * Measures the subjects in turns, forth and back (A B C, C B A, …), so that whatever else the machine does meets all of them alike.
 * Before that each gets requests that are not counted, until its code is compiled, and a few before each turn. Answers the costs of each round, in the order of the subjects.
 */
export async function measure(subjects: readonly Subject[], plan: Plan, load: (load: Load) => Promise<Loaded>): Promise<Cost[][]> {
  const costs: Cost[][] = subjects.map(() => [])
  for (const { urls } of subjects) await load({ urls, count: plan.warmup, concurrency: plan.concurrency })
  for (let round = 0; round < plan.rounds; round++) {
    const order = subjects.map((_, i) => i)
    for (const i of round % 2 === 0 ? order : order.reverse()) {
      const subject = subjects[i]
      if (subject) costs[i]?.push(await turn(subject, plan, load))
    }
  }
  return costs
}

async function turn({ pid, urls }: Subject, plan: Plan, load: (load: Load) => Promise<Loaded>): Promise<Cost> {
  const { requests: count, concurrency, postmaster } = plan
  await load({ urls, count: Math.ceil(count / 5), concurrency })
  const before = readCpu([pid], postmaster)
  await load({ urls, count, concurrency })
  const after = readCpu([pid], postmaster)
  const server = spent(before, after, (one) => one === pid) / count
  const postgres = spent(before, after, (one) => one !== pid) / count
  return { server, postgres, total: server + postgres }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** How far apart the rounds were: the middle half of the values, as a part of their median. */
export function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN
  return (at(0.75) - at(0.25)) / median(values)
}
