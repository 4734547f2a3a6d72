import { Problem } from '#platform/problem.ts'
import { reasonOf } from './lines.ts'
import type { Change } from './rules.ts'

/** A line beside what was promised of it. */
export type Compared = { readonly item_id: bigint; readonly changes: readonly Change[]; readonly problem: Problem | null }

export const refuseFails = { 'cart.changed': 409, 'cart.line_refused': 409 } as const

/** Problem `cart.line_refused` when one of the lines cannot be placed, `cart.changed` when it would buy something else; both carry all there is. */
export function refuseDifferent(lines: readonly Compared[]): void {
  const members = differences(lines)
  const [refused] = members.lines
  if (refused)
    throw new Problem(
      'conflict',
      'cart.line_refused',
      `Line ${refused.item_id} cannot be ordered: ${refused.detail}. Nothing was ordered`,
      {
        members,
      },
    )
  if (members.changes.length > 0)
    throw new Problem(
      'conflict',
      'cart.changed',
      'What you are about to buy is no longer what you saw; look at the changes and accept them',
      {
        members,
      },
    )
}

/** As members of a problem: JSON alone. */
export function differences(lines: readonly Compared[]) {
  return {
    changes: lines.flatMap(({ item_id, changes }) => changes.map((change) => ({ item_id: item_id.toString(), ...change }))),
    lines: lines.flatMap(({ item_id, problem }) => (problem ? [{ item_id: item_id.toString(), ...reasonOf(problem) }] : [])),
  }
}
