import { statement } from '#platform/db.ts'
import type { Invariant } from '#platform/invariant.ts'
import { standing } from '#modules/users/index.ts'
import type { Account, AuditEvent, StatusChange } from './schema.ts'

const account = (now: string) => `select u.id, u.user_type, ${standing('u', now)} as status, u.name, u.email, u.email_verified, u.phone,
     u.phone_verified, u.last_login_at, u.created_at,
     case when ${standing('u', now)} = 'suspended' then u.suspended_until end as suspended_until,
     f.confirmed_at is not null as second_factor
   from "user" u left join second_factor f on f.user_id = u.id`

export const findAccount = statement<Account>('admin.find_account', `${account('$2')} where u.id = $1`)

export const listAccounts = statement<Account>(
  'admin.list_accounts',
  `${account('$1')}
   where ($2::bigint is null or u.id < $2)
     and ($3::text is null or u.email like $3 or u.phone like $3 or lower(u.name) like $3)
     and ($4::"UserType" is null or u.user_type = $4)
     and ($5::"UserStatus" is null or ${standing('u', '$1')} = $5)
   order by u.id desc limit $6`,
)

export const listStatusChanges = statement<StatusChange>(
  'admin.list_status_changes',
  `select id, from_status, to_status, reason, by_id, until, at from user_status_change
   where user_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
)

export const listAudit = statement<AuditEvent>(
  'admin.list_audit',
  `select id, at, event, actor_id, actor_role, impersonator_id, subject_id, session_id, ip, user_agent, request_id, facts from audit_event
   where ($1::bigint is null or id < $1) and ($2::bigint is null or subject_id = $2)
     and ($3::bigint is null or actor_id = $3 or impersonator_id = $3) and ($4::text is null or event = $4)
     and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)
   order by id desc limit $7`,
)

const orders = 'select max(id) as id from "order"'

/** What must hold between orders, payments and the ledger. What holds within one module stands there. */
export const betweenModules: readonly Invariant[] = [
  {
    id: 'orders.ended_hold_nothing',
    says: 'Nothing is held for an order that has ended',
    walks: orders,
    sql: `select o.id, o.status::text as status, a.currency, a.balance_minor::text as held from "order" o
      join account a on a.kind = 'order_held' and a.owner_id = o.id
      where o.id between :from and :to and o.ended_at is not null and a.balance_minor <> 0`,
  },
  {
    id: 'orders.completed_as_agreed',
    says: 'A completed order that nothing else happened to was handed out as it was frozen when it was placed',
    walks: orders,
    sql: `select o.id, o.price_minor::text as price, p3.creator::text as creator, p3.commission::text as commission, p3.brand_fee::text as brand_fee
      from "order" o cross join lateral (
        select coalesce(-sum(e.amount_minor) filter (where a.kind = 'creator_pending'), 0) as creator,
          coalesce(-sum(e.amount_minor) filter (where a.kind = 'commission'), 0) as commission,
          coalesce(-sum(e.amount_minor) filter (where a.kind = 'brand_fee'), 0) as brand_fee,
          coalesce(-sum(e.amount_minor) filter (where a.kind = 'tax_payable'), 0) as tax
        from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id
        where t.order_id = o.id and t.posting = 'P3'
      ) p3
      where o.id between :from and :to and o.status = 'completed'
        and not exists (select from ledger_transaction t where t.order_id = o.id and t.posting not in ('P1', 'P1f', 'P2', 'P3', 'P4'))
        and (p3.creator, p3.commission, p3.brand_fee, p3.tax) is distinct from (
          o.price_minor - o.commission_minor - o.commission_tax_minor - o.withholding_minor, o.commission_minor, o.brand_fee_minor,
          o.commission_tax_minor + o.brand_fee_tax_minor + o.withholding_minor)`,
  },
  {
    id: 'orders.paid_was_captured',
    says: 'What counts as paid has been captured in the ledger',
    walks: orders,
    sql: `select o.id, o.paid_at::text as paid_at from "order" o where o.id between :from and :to and o.paid_at is not null
      and not exists (select from ledger_transaction t where t.order_id = o.id and t.posting = 'P1')`,
  },
  {
    id: 'orders.path_without_gap',
    says: 'The transitions of an order are numbered without a gap up to its version, and the last leads where it stands',
    walks: orders,
    sql: `select o.id, o.version, o.status::text as status, count(t.seq)::int as transitions from "order" o left join order_transition t on t.order_id = o.id
      where o.id between :from and :to group by o.id
      having count(t.seq) <> o.version or max(t.seq) <> o.version or min(t.seq) <> 1 or (array_agg(t."to" order by t.seq desc))[1] <> o.status`,
  },
  {
    id: 'orders.each_starts_where_the_last_ended',
    says: 'Each transition of an order starts where the one before it ended',
    walks: orders,
    sql: `select order_id as id, seq, "from"::text as "from", before::text as before from (
        select order_id, seq, "from", lag("to") over (partition by order_id order by seq) as before from order_transition
        where order_id between :from and :to) steps
      where "from" is distinct from before`,
  },
  {
    id: 'orders.ended_wait_for_nothing',
    says: 'No timer runs for an order that has ended',
    sql: `select t.order_id as id, t.kind, o.status::text as status from order_timer t join "order" o on o.id = t.order_id
      where o.status in ('completed', 'cancelled', 'rejected', 'expired', 'refunded')`,
  },
  {
    id: 'payments.captured_once',
    says: 'Each captured payment has exactly one transaction, and each captured fact a payment',
    walks: 'select max(id) as id from payment',
    sql: `select p.id, p.status::text as status, t.id::text as transaction_id from payment p
        left join ledger_transaction t on t.idempotency_key = 'payment:' || p.id || ':captured'
      where p.id between :from and :to and p.status in ('completed', 'partially_refunded', 'refunded') and t.id is null
      union all
      select p.id, p.status::text, t.id::text from payment p join ledger_transaction t on t.idempotency_key = 'payment:' || p.id || ':captured'
      where p.id between :from and :to and p.status in ('pending', 'failed', 'cancelled')`,
  },
  {
    id: 'payments.refunded_once',
    says: 'Each refund that succeeded has exactly one transaction, and none that did not',
    walks: 'select max(id) as id from refund',
    sql: `select r.id, r.status::text as status, t.id::text as transaction_id from refund r
        left join ledger_transaction t on t.idempotency_key = 'refund:' || r.id || ':succeeded'
      where r.id between :from and :to and (r.status = 'succeeded') <> (t.id is not null)`,
  },
  {
    id: 'payments.refunds_within_captures',
    says: 'No more is refunded of an order than was captured for it',
    walks: orders,
    sql: `select r.order_id as id, sum(r.amount_minor)::text as refunded from refund r
      where r.order_id between :from and :to and r.status <> 'failed' group by r.order_id
      having sum(r.amount_minor) > (select coalesce(sum(-e.amount_minor), 0) from ledger_transaction t join entry e on e.transaction_id = t.id
        join account a on a.id = e.account_id
        where t.order_id = r.order_id and t.posting = 'P1' and a.kind in ('order_held', 'refund_due') and e.amount_minor < 0)`,
  },
]
