import { accounts } from './things/accounts.ts'
import { approvals } from './things/approvals.ts'
import { campaigns } from './things/campaigns.ts'
import { dealings } from './things/dealings.ts'
import { fees } from './things/fees.ts'
import { files } from './things/files.ts'
import { ledger } from './things/ledger.ts'
import { payments } from './things/payments.ts'
import { profiles } from './things/profiles.ts'
import { reviews } from './things/reviews.ts'
import type { Thing } from './thing.ts'

/** Everything requests name. A new kind of id: a `Thing` of a few lines in `things/`, listed here. */
export const things: readonly Thing[] = [
  ...accounts,
  ...files,
  ...profiles,
  ...dealings,
  ...reviews,
  ...campaigns,
  ...approvals,
  ...fees,
  ...ledger,
  ...payments,
]

export function thingOf(field: string): Thing | undefined {
  return things.find(({ fields }) => fields.includes(field))
}
