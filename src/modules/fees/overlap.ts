import { pgCode } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'

/** Problem `<thing>.overlaps` (409) for one found that is in the way; told before anybody approves, the database decides when it is written. */
export function refuseOverlap(thing: string, [found]: readonly { id: bigint }[]): void {
  if (found) throw overlap(thing, { members: { [`${thing}_id`]: found.id.toString() } })
}

/** Waits for what was written; Problem `<thing>.overlaps` (409) when the database's constraint refused it. */
export async function orOverlap<T>(thing: string, writing: Promise<T>): Promise<T> {
  try {
    return await writing
  } catch (error) {
    if (pgCode(error) === '23P01') throw overlap(thing, { cause: error })
    throw error
  }
}

function overlap(thing: string, extra: ConstructorParameters<typeof Problem>[3]): Problem {
  return new Problem(
    'conflict',
    `${thing}.overlaps`,
    'There is one for the same at a moment of this time: end that one first, or begin after it',
    extra,
  )
}
