import { statement } from '#platform/db.ts'

export type LicenceRow = {
  id: bigint
  order_id: bigint
  brand_id: bigint
  creator_id: bigint
  number: number
  file_id: bigint | null
  scope: string
  channels: string[]
  territory: string[]
  worldwide: boolean
  months: number | null
  exclusive_category: string | null
  exclusive_months: number | null
  exclusive_until: Date | null
  starts_at: Date
  ends_at: Date | null
  revoked_at: Date | null
}
const columns = `l.id, l.order_id, l.brand_id, l.creator_id, s.number, l.asset_id as file_id, l.scope, l.channels, l.territory, l.worldwide, l.months,
  l.exclusive_category, l.exclusive_months, l.exclusive_until, l.starts_at, l.ends_at, l.revoked_at
  from content_licence l join content_submission s on s.id = l.submission_id`

export const licencesOfOrder = statement<LicenceRow>(
  'submissions.licences_of_order',
  `select ${columns} where l.order_id = $1 order by l.id limit 500`,
)
/** One index for each side and each order. */
const newest = (side: string) =>
  statement<LicenceRow>(
    `submissions.licences_of_${side}`,
    `select ${columns} where l.${side} = $1 and ($2::bigint is null or l.id < $2) order by l.id desc limit $3`,
  )
const ending = (side: string) =>
  statement<LicenceRow>(
    `submissions.licences_ending_of_${side}`,
    `select ${columns} where l.${side} = $1 and l.revoked_at is null and l.ends_at > $2 and l.ends_at <= $3
       and (l.ends_at, l.id) > ($4, $5::bigint) order by l.ends_at, l.id limit $6`,
  )
export const licenceLists = {
  brand: { newest: newest('brand_id'), ending: ending('brand_id') },
  creator: { newest: newest('creator_id'), ending: ending('creator_id') },
}
