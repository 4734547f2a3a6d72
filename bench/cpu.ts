import { readFileSync, readdirSync } from 'node:fs'

/** Nanoseconds on a processor so far, by the scheduler's own account (Linux), for each process. */
export type Reading = ReadonlyMap<number, bigint>

/** The processes themselves and, of PostgreSQL's postmaster, every process it started. */
export function readCpu(pids: readonly number[], postmaster: number): Reading {
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return new Map([...pids, postmaster, ...children.map(Number)].map((pid) => [pid, cpuOf(pid)]))
}

/** Milliseconds between two readings. A process that ended in between is left out: the pools of the side at rest close theirs. */
export function spent(before: Reading, after: Reading, of: (pid: number) => boolean): number {
  let sum = 0n
  for (const [pid, cpu] of after) if (of(pid)) sum += cpu - (before.get(pid) ?? 0n)
  return Number(sum) / 1e6
}

function cpuOf(pid: number): bigint {
  let sum = 0n
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`))
      sum += BigInt(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0] ?? '0')
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  return sum
}
