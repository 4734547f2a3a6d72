import type { Rewrite } from '#test/node.ts'
import type { Planted } from '../perform.ts'

/** One guard left out, by which the experiment named has to go red within so many trials. */
export type Plant = { readonly of: `F-${number}`; readonly fault: string; readonly trials: number; readonly planted: Planted }
/** In the statement of this name one text is replaced by another. */
export type Change = readonly [name: string, from: string, to: string]

export function sql(...changes: readonly Change[]): Planted {
  const rewrite: Rewrite = ({ name, text, ...rest }) => {
    let changed = text
    for (const [of, from, to] of changes) if (of === name) changed = changed.replaceAll(from, to)
    return { ...rest, name, text: changed }
  }
  return { rewrite, changes }
}

export const plant = (of: Plant['of'], fault: string, trials: number, planted: Planted): Plant => ({ of, fault, trials, planted })
