import { statement } from '#platform/db.ts'

export type AssetRow = {
  id: bigint
  submission_id: bigint
  media_id: bigint
  position: number
  alt: string | null
  note: string | null
  locked: boolean
}
export const insertAssets = statement(
  'submissions.insert_assets',
  `insert into submission_asset (submission_id, media_id, position, alt, note, locked)
   select $1, media_id, position, alt, note, locked
   from json_to_recordset($2) as file (media_id bigint, position int, alt text, note text, locked boolean)`,
)
export const assetsOf = statement<AssetRow>(
  'submissions.assets',
  `select id, submission_id, media_id, position, alt, note, locked from submission_asset
   where submission_id = any($1::bigint[]) order by submission_id, position`,
)
export const findAsset = statement<AssetRow>(
  'submissions.find_asset',
  `select id, submission_id, media_id, position, alt, note, locked from submission_asset where id = $1 and submission_id = $2`,
)
/** The files of what was approved; of one of them when its id is given. */
export const approvedAssets = statement<AssetRow & { number: number }>(
  'submissions.approved_assets',
  `select a.id, a.submission_id, a.media_id, a.position, a.alt, a.note, a.locked, s.number from content_submission s join submission_asset a on a.submission_id = s.id
   where s.order_id = $1 and s.status = 'approved' and ($2::bigint is null or a.id = $2) order by s.number, a.position`,
)
export const assetsToMark = statement<{ media_id: bigint; order_id: bigint }>(
  'submissions.assets_to_mark',
  `select a.media_id, s.order_id from submission_asset a join content_submission s on s.id = a.submission_id where s.id = $1 order by a.position`,
)
