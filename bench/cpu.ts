import { readFileSync, readdirSync } from 'node:fs'

/** Nanoseconds on a processor so far: of all threads of a process, by the scheduler's own account (Linux). */
export function cpuOf(pid: number): bigint {
  let sum = 0n
  for (const thread of readdirSync(`/proc/${pid}/task`)) sum += read(`/proc/${pid}/task/${thread}/schedstat`)
  return sum
}

/** The same for PostgreSQL: the postmaster and every process it started. */
export function cpuOfPostgres(postmaster: number): bigint {
  let sum = cpuOf(postmaster)
  for (const pid of readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ')) {
    if (pid) sum += cpuOf(Number(pid))
  }
  return sum
}

function read(file: string): bigint {
  try {
    return BigInt(readFileSync(file, 'utf8').split(' ')[0] ?? '0')
  } catch {
    // A thread that ended between the listing and the reading.
    return 0n
  }
}
