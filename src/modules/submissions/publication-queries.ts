import type { PublicationStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type PublicationRow = {
  id: bigint
  order_id: bigint
  number: number
  round: number
  platform: string
  kind: string
  url: string
  post_id: string | null
  posted_at: Date
  disclosure: string
  media_id: bigint | null
  status: PublicationStatus
  reason: string | null
  created_at: Date
  decided_at: Date | null
}
const publication = `id, order_id, number, round, platform, kind, url, post_id, posted_at, disclosure, media_id, status, reason, created_at, decided_at`
export const listPublications = statement<PublicationRow>(
  'submissions.publications',
  `select ${publication} from publication_proof where order_id = $1 and ($2::int is null or number < $2) order by number desc limit $3`,
)
/** One by its number, or the newest; whoever adds numbers to it waits. */
export const lockPublication = statement<PublicationRow>(
  'submissions.lock_publication',
  `select ${publication} from publication_proof where order_id = $1 and ($2::int is null or number = $2) order by number desc limit 1 for no key update`,
)
export const lastPublication = statement<{ number: number; round: number }>(
  'submissions.last_publication',
  'select number, round from publication_proof where order_id = $1 order by number desc limit 1',
)
export const insertPublications = statement<{ id: bigint; number: number }>(
  'submissions.insert_publications',
  `insert into publication_proof (order_id, creator_id, number, round, platform, kind, url, post_id, posted_at, disclosure, media_id, created_at)
   select $1, $2, number, $3, platform, kind, url, post_id, posted_at, $4, media_id, $5
   from json_to_recordset($6) as p (number int, platform text, kind text, url text, post_id text, posted_at timestamptz, media_id bigint) returning id, number`,
)
export const decidePublications = statement(
  'submissions.decide_publications',
  `update publication_proof set status = $2::"PublicationStatus", reason = $3, decided_at = $4 where order_id = $1 and status = 'submitted'`,
)
