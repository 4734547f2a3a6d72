import { expect, test } from 'vitest'
import type { Rewrite } from '#test/node.ts'
import { auc } from './experiments/enumeration.ts'
import { experiments } from './experiments.ts'
import { perform, type Planted } from './perform.ts'

/** Statements in which a text is replaced by another. */
function sql(...changes: [name: string, from: string, to: string][]): Planted {
  const rewrite: Rewrite = ({ name, text, ...rest }) => {
    let changed = text
    for (const [of, from, to] of changes) if (of === name) changed = changed.replaceAll(from, to)
    return { ...rest, name, text: changed }
  }
  return { rewrite }
}

const usedOrNot: [string, string, string] = ['auth.guess_code', 'used_at is null and', '']

const setBack = sql([
  'payments.set_event_handled',
  'update gateway_event set',
  `with told as (select subject from gateway_event where id = $1 and body::text like '%payment.failed%'),
     back as (update payment p set status = 'pending' from checkout c, told where c.id = p.checkout_id and c.session_id = told.subject)
   update gateway_event set`,
])
const actedTwice: Planted = {
  ...sql(['payments.insert_chargeback', 'on conflict (provider, gateway_chargeback_id) do nothing', '']),
  database: ['drop index chargeback_provider_gateway_chargeback_id_key'],
}

/** A check counts once it has been seen to fail: each of these leaves one guard out. */
test.each<[id: string, fault: string, n: number, planted: Planted]>([
  ['F-27', 'a token that comes back ends nothing', 6, sql(['auth.revoke_session', 'revoked_at is null', 'false'])],
  ['F-28', 'a token may be traded twice', 1, sql(['auth.use_refresh_token', 't.used_at is null and', ''])],
  ['F-29', 'a token that comes back late ends nothing', 2, sql(['auth.revoke_session', 'revoked_at is null', 'false'])],
  [
    'F-30',
    'wrong guesses are not counted',
    40,
    sql(['auth.guess_code', 'tries + 1', 'tries'], ['auth.guess_code', 'tries < $4', '$4::int > 0']),
  ],
  ['F-31', 'what was sent is not looked at', 50, sql(['auth.find_sent', 'subject = $1', 'subject = $1 and false'])],
  ['F-32', 'budgets have no limit', 60, sql(['auth.spend', '< $4', '< $4 + 1000'])],
  [
    'F-33',
    'a known address is answered otherwise',
    2,
    sql(['users.find_holder_of_email', 'select id,', "select id / (case when status = 'active' then 0 else 1 end) as id,"]),
  ],
  ['F-34', 'a used code counts again', 1, sql(usedOrNot)],
  [
    'F-50',
    'a session that ended counts',
    50,
    sql(
      ['auth.find_caller', 's.revoked_at is not null', 'false'],
      ['auth.find_caller', '(s.revoked_at is null or', '(true or'],
      ['auth.find_caller', 'as status,', "as was, 'active' as status,"],
    ),
  ],
  [
    'F-11',
    'a copy is stored as another event',
    1,
    {
      ...sql(['payments.insert_events', 'on conflict (provider, event_id) do nothing', '']),
      database: [
        'alter table gateway_event drop constraint if exists gateway_event_provider_event_id_key',
        'drop index if exists gateway_event_provider_event_id_key',
      ],
    },
  ],
  ['F-12', 'a try that failed sets what was paid back', 3, setBack],
  ['F-12', 'a chargeback that is told of again is another one', 2, actedTwice],
  ['F-12.1', 'a chargeback that is told of again is another one', 1, actedTwice],
  ['F-12.2', 'a try that failed sets what was paid back', 5, setBack],
  [
    'F-17',
    'a refund is noted twice',
    1,
    sql([
      'payments.insert_refund',
      `values ($1, $2, $3, $4, $5, $6, $7::"RefundDestination", $8, $9, $9) on conflict (fact, payment_id) do nothing`,
      `select $1::bigint, $2::bigint, $3::bigint, $4, $5, $6 || nth, $7::"RefundDestination", $8, $9, $9 from generate_series(1, 2) as nth`,
    ]),
  ],
  ['F-21', 'an order is not locked', 20, sql(['orders.lock', 'for update', ''])],
  [
    'F-23',
    'what is available is not locked, and more than one payout may wait',
    1,
    {
      ...sql(
        // Looked at long enough for all of them to have looked before the first one takes.
        ['ledger.lock_balance', 'for update', 'and pg_sleep(0.2) is not null'],
        ['payouts.standing', `status in ('requested', 'held')`, 'false'],
        ['payouts.insert', 'on conflict do nothing', ''],
      ),
      database: ['drop index payout_one_waits', 'alter table account drop constraint account_is_never_negative'],
    },
  ],
  ['F-13', 'what came early is not tried again', 2, sql(['payments.events_to_try', 'where', 'where false and'])],
  ['F-16', 'nobody asks the gateway', 2, sql(['payments.unsettled', 'where', 'where false and'])],
  ['F-17', 'a refund whose reply was lost is left alone', 1, sql(['payments.unfinished_refunds', 'where', 'where false and'])],
  ['F-19', 'a key is not looked up', 1, sql(['idempotency.find', 'where', 'where false and'])],
  ['F-20', 'an order is not locked', 2, sql(['orders.lock', 'for update', ''])],
  ['F-22', 'an order is not locked', 2, sql(['orders.lock', 'for update', ''])],
  ['F-24', 'timers come at once', 25, sql(['orders.move', 'w.due_at, moved', "w.due_at - interval '100 days', moved"])],
  [
    'F-24',
    'what was taken back of an earning is not noted',
    40,
    sql(['ledger.take_earning', 'taken_minor = $2', 'taken_minor = taken_minor']),
  ],
  ['F-24', 'what is frozen is not noted', 40, sql(['ledger.freeze_earning', 'frozen_minor = $3', 'frozen_minor = 0 * $3::bigint'])],
  ['F-53', 'the outer limit is wide', 100, { env: { REQUESTS_PER_MINUTE: '1000000' } }],
  ['F-57', 'a password was written down with the device', 1, { careless: true }],
])('%s finds that %s', async (id, _fault, n, planted) => {
  const experiment = experiments.find((one) => one.id === id)
  if (!experiment) throw new Error(`there is no ${id}`)
  const { violations } = await perform(experiment, 1, { long: false, trials: n, planted })
  expect(violations).toBeGreaterThan(0)
})

test('the area tells apart what differs, and not what does not', () => {
  const even = Array.from({ length: 400 }, (_, nth) => nth % 20)
  expect(auc(even, even)).toBeCloseTo(0.5, 1)
  expect(auc(even.map((ms) => ms + 2), even)).toBeGreaterThan(0.55) // prettier-ignore
  expect(auc(even, even.map((ms) => ms + 2))).toBeLessThan(0.45) // prettier-ignore
})
