import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { Licence } from '#modules/packages/index.ts'
import { termOf } from './rules.ts'

/** What of an order decides what the brand may do with approved work. */
export type Deal = {
  readonly id: bigint
  readonly brand_id: bigint
  readonly creator_id: bigint
  readonly bought: { readonly licence: Licence | null }
}

/** One for each file, or one for all of it where there are only links. */
const insert = statement(
  'submissions.grant_licences',
  `insert into content_licence (order_id, brand_id, creator_id, submission_id, asset_id, scope, channels, territory, worldwide, months,
     exclusive_category, exclusive_months, exclusive_until, starts_at, ends_at)
   select $1, $2, $3, $4, file.id, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
   from (select id from submission_asset where submission_id = $4
         union all select null where not exists (select from submission_asset where submission_id = $4)) as file (id)`,
)

/** Writes down what the brand may do from now on with each file of the approved version; nothing when no licence was bought. */
export async function grantLicences(tx: Tx, { id, brand_id, creator_id, bought: { licence } }: Deal, submission_id: bigint): Promise<void> {
  if (!licence) return
  const { scope, channels, territory, months, exclusivity } = licence
  const { ends_at, exclusive_until } = termOf(licence, tx.now)
  const countries = territory === 'worldwide' ? [] : territory
  const exclusive = [exclusivity?.category ?? null, exclusivity?.months ?? null, exclusive_until]
  const worldwide = territory === 'worldwide'
  await tx.query(insert, [
    id,
    brand_id,
    creator_id,
    submission_id,
    scope,
    channels,
    countries,
    worldwide,
    months,
    ...exclusive,
    tx.now,
    ends_at,
  ])
}
