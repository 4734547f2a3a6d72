import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record, type Facts } from '#modules/audit/index.ts'

/** Enough of a number or an address to recognise it by, and not enough to use it. */
export function masked(subject: string): string {
  const at = subject.lastIndexOf('@')
  if (at < 0) return `${subject.slice(0, 3)}******${subject.slice(-2)}`
  return `${subject.slice(0, 1)}***${subject.slice(at)}`
}

type About = { subject_id?: bigint | null; facts?: Facts }

/** Does the work; when it is refused, records `event` with the problem's code before the refusal goes on. The refused transaction is gone by then. */
export async function recordingRefusal<T>(ctx: Ctx, event: `auth.${string}`, about: About, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem && error.kind !== 'unavailable')
      await ctx.tx((tx) => record(tx, event, { ...about, facts: { ...about.facts, reason: error.code } }))
    throw error
  }
}
