import { accounts } from './things/accounts.ts'
import { dealings } from './things/dealings.ts'
import type { Thing } from './thing.ts'

/** Everything requests name. A new kind of id: a `Thing` of a few lines in `things/`, listed here. */
export const things: readonly Thing[] = [...accounts, ...dealings]

export function thingOf(field: string): Thing | undefined {
  return things.find(({ fields }) => fields.includes(field))
}
