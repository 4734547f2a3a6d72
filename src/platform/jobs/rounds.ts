/** Well within the 45 s that a job has. */
const time_ms = 20_000

/**
 * Does `work` for everything that is due, a batch at a time, until nothing is, or 20 s are over: the rest is for the next run. `take` gives what
 * is due, each once: marked as taken, or those after the last. A failure does not hold up the others; it is told at the end.
 */
export async function inRounds<T>(take: () => Promise<readonly T[]>, work: (one: T) => Promise<unknown>): Promise<void> {
  const end = performance.now() + time_ms
  const failures: unknown[] = []
  let more = true
  while (more) {
    const due = await take()
    for (const one of due) await work(one).catch((error: unknown) => failures.push(error))
    more = due.length > 0 && performance.now() < end
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be done: ${String(failures[0])}`)
}
