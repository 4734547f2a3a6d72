import { statement } from '#platform/db.ts'

export type Row = {
  id: bigint
  email: string
  role: 'agent' | 'admin'
  name: string
  invited_by_id: bigint | null
  created_at: Date
  expires_at: Date
  accepted_at: Date | null
  accepted_by_id: bigint | null
  revoked_at: Date | null
}

const shown = 'id, email, role, name, invited_by_id, created_at, expires_at, accepted_at, accepted_by_id, revoked_at'

export const lockAddress = statement('invitations.lock_address', `select pg_advisory_xact_lock(hashtextextended('invitation ' || $1, 0))`)

export const insertInvitation = statement<Row>(
  'invitations.insert',
  `insert into invitation (email, role, name, token_hash, invited_by_id, created_at, expires_at)
   values ($1, $2::"UserType", $3, $4, $5, $6, $7) returning ${shown}`,
)

export const revokeOpen = statement(
  'invitations.revoke_open',
  'update invitation set revoked_at = $2 where email = $1 and accepted_at is null and revoked_at is null',
)

export const revokeOne = statement<Row>(
  'invitations.revoke',
  `update invitation set revoked_at = $2 where id = $1 and accepted_at is null and revoked_at is null returning ${shown}`,
)

export const findInvitation = statement<Row>('invitations.find', `select ${shown} from invitation where id = $1`)

const open = `select ${shown} from invitation where token_hash = $1 and accepted_at is null and revoked_at is null and expires_at > $2`
export const findOpen = statement<Row>('invitations.find_open', open)
/** Others with the same token wait here, and find it used. */
export const lockOpen = statement<Row>('invitations.lock_open', `${open} for update`)

/** Of any number of uses at once, one gets the row. */
export const accept = statement<{ id: bigint }>(
  'invitations.accept',
  `update invitation set accepted_at = $2, accepted_by_id = $3
   where token_hash = $1 and accepted_at is null and revoked_at is null and expires_at > $2 returning id`,
)

export const listInvitations = statement<Row>(
  'invitations.list',
  `select ${shown} from invitation where $1::bigint is null or id < $1 order by id desc limit $2`,
)
