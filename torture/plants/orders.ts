import { plant, sql, type Plant } from './plant.ts'

const unlocked = sql(['orders.lock', 'for update', ''])
/** Reaches the servers that are processes of their own as well. */
const keysAreLost = {
  database: [
    'create function lose_key() returns trigger language plpgsql as $$ begin return null; end $$',
    'create trigger lose_key before insert on idempotency_key for each row execute function lose_key()',
  ],
}

const jobsAreLost = {
  database: [
    'create function lose_job() returns trigger language plpgsql as $$ begin return case when random() > 0.2 then new end; end $$',
    'create trigger lose_job before insert on graphile_worker._private_jobs for each row execute function lose_job()',
  ],
}

/** Orders, and the money they move. */
export const ofOrders: readonly Plant[] = [
  plant('F-01', 'a key is not kept', 4, keysAreLost),
  plant('F-02', 'a job of five is lost', 1, jobsAreLost),
  plant('F-04', 'a commit does not wait for the disk', 4, { careless: true }),
  plant('F-19', 'a key is not looked up', 1, sql(['idempotency.find', 'where', 'where false and'])),
  plant('F-20', 'an order is not locked', 2, unlocked),
  plant('F-21', 'an order is not locked', 20, unlocked),
  plant('F-22', 'an order is not locked', 2, unlocked),
  plant('F-23', 'what is available is not locked, and more than one payout may wait', 1, {
    ...sql(
      // Looked at long enough for all of them to have looked before the first one takes.
      ['ledger.lock_balance', 'for update', 'and pg_sleep(0.2) is not null'],
      ['payouts.standing', `status in ('requested', 'held')`, 'false'],
      ['payouts.insert', 'on conflict do nothing', ''],
    ),
    database: ['drop index payout_one_waits', 'alter table account drop constraint account_is_never_negative'],
  }),
  plant('F-24', 'timers come at once', 25, sql(['orders.move', 'w.due_at, moved', "w.due_at - interval '100 days', moved"])),
  plant('F-24', 'a timer is not looked at again under the lock', 100,
    sql(['orders.due_timers', 'due_at <= $1', "due_at <= $1::timestamptz + interval '30 days'"], ['orders.still_due', 'seq = $3 and due_at <= $4', '($3::int is null or $4::timestamptz is not null)'])),
  plant('F-24', 'a move takes every order for paid', 40, sql(['orders.find', 'o.paid_at,', 'coalesce(o.paid_at, o.created_at) as paid_at,'])),
  plant('F-24', 'a unit more than was frozen is taken as commission', 40, sql(['orders.find', 'o.commission_minor', 'o.commission_minor + 1 as commission_minor'])),
  plant('F-24', 'what was taken back of an earning is not noted', 40, sql(['ledger.take_earning', 'taken_minor = $2', 'taken_minor = taken_minor'])),
  plant('F-24', 'what is frozen is not noted', 40, sql(['ledger.freeze_earning', 'frozen_minor = $3', 'frozen_minor = 0 * $3::bigint'])),
] // prettier-ignore
