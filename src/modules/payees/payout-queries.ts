import { statement } from '#platform/db.ts'
import type { PayoutKindName } from './kinds.ts'
import type { PayoutState } from './rules.ts'

export type PayoutRow = {
  id: bigint
  creator_id: bigint
  currency: string
  kind: PayoutKindName
  state: PayoutState
  version: number
  sealed: Buffer
  last4: string
  usable_from: Date
  reason: string | null
  created_at: Date
  updated_at: Date
  decided_at: Date | null
}
const columns = 'id, creator_id, currency, kind, state, version, sealed, last4, usable_from, reason, created_at, updated_at, decided_at'

/** Those of one creator ($2), or anybody's where that is null. */
export const findPayoutAccount = statement<PayoutRow>(
  'payees.find_payout_account',
  `select ${columns} from payout_account where id = $1 and ($2::bigint is null or creator_id = $2)`,
)

export const findPayoutAccounts = statement<PayoutRow>(
  'payees.find_payout_accounts',
  `select ${columns} from payout_account where id = any($1::bigint[])`,
)

export const listPayoutAccounts = statement<PayoutRow>(
  'payees.list_payout_accounts',
  `select ${columns} from payout_account where creator_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
)

export const listPayoutCases = statement<PayoutRow>(
  'payees.list_payout_cases',
  `select ${columns} from payout_account
   where state = $1::"PayoutAccountState" and ($2::bigint is null or creator_id = $2)
     and (created_at, id) > ('epoch'::timestamptz + $3::bigint * interval '1 millisecond', $4::bigint)
   order by created_at, id limit $5`,
)

export const countSameAccount = statement<{ id: bigint; count: number }>(
  'payees.count_same_account',
  `select p.id, count(o.id)::int from payout_account p join payout_account o on o.fingerprint = p.fingerprint and o.creator_id <> p.creator_id
   where p.id = any($1::bigint[]) group by p.id`,
)

export const countRecent = statement<{ count: number }>(
  'payees.count_recent_payout_accounts',
  'select count(*)::int from payout_account where creator_id = $1 and created_at > $2',
)

export const insertPayoutAccount = statement<{ id: bigint }>(
  'payees.insert_payout_account',
  `insert into payout_account (creator_id, currency, kind, sealed, fingerprint, last4, usable_from, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning id`,
)

/** One that waits makes room for the next; or the one in force, for the one that is activated. */
export const replace = statement(
  'payees.replace_payout_account',
  `update payout_account set state = 'replaced', updated_at = $4, version = version + 1
   where creator_id = $1 and currency = $2 and state = any($3::"PayoutAccountState"[])`,
)

export const setPayoutState = statement(
  'payees.set_payout_state',
  `update payout_account set state = $2::"PayoutAccountState", reason = $3, updated_at = $4, version = version + 1,
     decided_at = case when $5::bigint is null then decided_at else $4 end, decided_by_id = coalesce($5, decided_by_id)
   where id = $1`,
)

/** The one in force before the one that waits. */
export const currentPayoutAccount = statement<PayoutRow>(
  'payees.current_payout_account',
  `select ${columns} from payout_account where creator_id = $1 and currency = $2 and state in ('pending', 'active', 'restricted')
   order by state = 'pending' limit 1`,
)
