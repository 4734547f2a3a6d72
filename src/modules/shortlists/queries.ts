import { statement } from '#platform/db.ts'

/** What a brand keeps is counted and added to by one request at a time. */
export const lockBrand = statement(
  'shortlists.lock_brand',
  `select pg_advisory_xact_lock(hashtextextended('shortlists ' || $1::bigint, 0))`,
)

/** A list of the brand's own, held so that what is added to it can be counted. */
export const lockList = statement<{ id: bigint }>(
  'shortlists.lock_list',
  'select id from shortlist where id = $1 and brand_id = $2 for update',
)

type ListRow = { id: bigint; name: string; creators: number; created_at: Date; updated_at: Date }
const list = `select l.id, l.name, l.created_at, l.updated_at, (select count(*)::int from shortlist_creator c where c.shortlist_id = l.id) as creators from shortlist l`

export const readLists = statement<ListRow>(
  'shortlists.read_lists',
  `${list} where l.brand_id = $1 and l.id < $2 order by l.id desc limit $3`,
)
export const readList = statement<ListRow>('shortlists.read_list', `${list} where l.id = $1 and l.brand_id = $2`)

export const putEntry = statement<{ note: string | null; added_at: Date }>(
  'shortlists.put_entry',
  `insert into shortlist_creator as e (shortlist_id, creator_id, note, added_at) values ($1, $2, $3, $5)
   on conflict (shortlist_id, creator_id) do update set note = case when $4 then excluded.note else e.note end
   returning note, added_at`,
)
