import { statement } from '#platform/db.ts'

type LineRow = {
  id: bigint
  kind: string
  currency: string
  change_minor: bigint
  balance_after_minor: bigint
  at: Date
  posting: string
  order_id: bigint | null
  transaction_id: bigint
  corrects_id: bigint | null
  payout_id: bigint | null
}

/** The pages of each account, as `list` and the file's count ask for them. */
export const pagesOfAccounts = `from unnest($1::text[], $2::bigint[]) as own(kind, owner_id) join account a using (kind, owner_id)
   cross join lateral (
     select e.id, e.amount_minor * a.normal as change_minor, e.balance_after_minor, t.created_at as at, t.posting, t.order_id, t.id as transaction_id,
       t.corrects_id
     from entry e join ledger_transaction t on t.id = e.transaction_id
     where e.account_id = a.id and e.id < coalesce($6::bigint, 9223372036854775807)
       and ($4::timestamptz is null or t.created_at >= $4) and ($5::timestamptz is null or t.created_at < $5)
     order by e.id desc limit $7
   ) l
   where $3::text is null or a.currency = $3`

export const listLines = statement<LineRow>(
  'ledger.statement',
  `with page as (select l.*, a.kind, a.currency ${pagesOfAccounts} order by l.id desc limit $7)
   select page.*, case when posting in ('P5', 'P6', 'P7') then (
     select p.owner_id from entry e join account p on p.id = e.account_id where e.transaction_id = page.transaction_id and p.kind = 'payout_in_transit' limit 1
   ) end as payout_id
   from page order by id desc`,
)
