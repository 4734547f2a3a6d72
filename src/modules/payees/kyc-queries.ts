import { statement } from '#platform/db.ts'
import type { DocumentKindName } from './kinds.ts'
import type { KycState } from './rules.ts'

export type DocumentRow = {
  id: bigint
  user_id: bigint
  kind: DocumentKindName
  country: string
  state: KycState
  version: number
  sealed: Buffer
  fingerprint: Buffer
  last4: string
  expires_on: Date | null
  reason: string | null
  created_at: Date
  updated_at: Date
  submitted_at: Date | null
  decided_at: Date | null
}
/** A date is a day, and the driver would make of it midnight wherever the server stands. */
const columns = `id, user_id, kind, country, state, version, sealed, fingerprint, last4, expires_on::timestamp at time zone 'UTC' as expires_on, reason,
  created_at, updated_at, submitted_at, decided_at`

/** One of one owner ($2), or anybody's that was handed in, where that is null. */
const one = `select ${columns} from kyc_document where id = $1 and (user_id = $2 or ($2::bigint is null and state <> 'draft'))`
export const findDocument = statement<DocumentRow>('payees.find_document', one)
export const lockDocument = statement<DocumentRow>('payees.lock_document', `${one} for update`)

export const listDocuments = statement<DocumentRow>(
  'payees.list_documents',
  `select ${columns} from kyc_document where user_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
)

export const listCases = statement<DocumentRow>(
  'payees.list_cases',
  `select ${columns} from kyc_document
   where state = $1::"KycState" and ($2::bigint is null or user_id = $2)
     and (submitted_at, id) > ('epoch'::timestamptz + $3::bigint * interval '1 millisecond', $4::bigint)
   order by submitted_at, id limit $5`,
)

/** How many documents of other accounts have the same number, for each. */
export const countSame = statement<{ id: bigint; count: number }>(
  'payees.count_same_number',
  `select d.id, count(o.id)::int from kyc_document d join kyc_document o on o.fingerprint = d.fingerprint and o.user_id <> d.user_id and o.state <> 'draft'
   where d.id = any($1::bigint[]) group by d.id`,
)

export const countDocuments = statement<{ count: number }>(
  'payees.count_documents',
  'select count(*)::int from kyc_document where user_id = $1',
)

export const insertDocument = statement<{ id: bigint }>(
  'payees.insert_document',
  `insert into kyc_document (user_id, kind, country, sealed, fingerprint, last4, expires_on, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning id`,
)

export const updateDocument = statement(
  'payees.update_document',
  `update kyc_document set country = $2, sealed = $3, fingerprint = $4, last4 = $5, expires_on = $6, updated_at = $7, version = version + 1 where id = $1`,
)

export const deleteDocument = statement('payees.delete_document', 'delete from kyc_document where id = $1')

export const setState = statement(
  'payees.set_kyc_state',
  `update kyc_document set state = $2::"KycState", reason = $3, updated_at = $4, version = version + 1,
     submitted_at = case when $2 = 'submitted' then $4 else submitted_at end,
     decided_at = case when $5::boolean then $4 else decided_at end, decided_by_id = case when $5 then $6::bigint else decided_by_id end
   where id = $1`,
)

/** The one in force makes room for its successor. */
export const supersede = statement(
  'payees.supersede_document',
  `update kyc_document set state = 'expired', reason = 'superseded', updated_at = $3, version = version + 1
   where user_id = $1 and kind = $2 and state = 'approved'`,
)

export const findEnded = statement<{ id: bigint; user_id: bigint }>(
  'payees.find_ended_documents',
  `select id, user_id from kyc_document where state = 'approved' and expires_on < $1::date order by expires_on, id limit 500`,
)

export const kindsInForce = statement<{ kind: DocumentKindName }>(
  'payees.kinds_in_force',
  `select kind from kyc_document where user_id = $1 and state = 'approved'`,
)
