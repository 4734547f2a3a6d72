-- What Prisma cannot say: checks, immutability, and the one function that posts to the ledger.

alter table "user"
  add constraint user_email_is_lower check (email = lower(email)),
  add constraint user_phone_is_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  add constraint user_can_be_reached check (email is not null or phone is not null);

alter table creator_profile
  add constraint creator_rating_in_range check (rating between 0 and 5),
  add constraint creator_rates_in_order check (min_rate >= 0 and max_rate >= min_rate),
  add constraint creator_rate_currency check (rate_currency ~ '^[A-Z]{3}$');

alter table package
  add constraint package_price_is_positive check (price > 0),
  add constraint package_quantity_in_range check (quantity between 1 and 1000),
  add constraint package_revisions_in_range check (revisions between 0 and 100),
  add constraint package_delivery_days_in_range check (delivery_days between 1 and 365),
  add constraint package_currency check (currency ~ '^[A-Z]{3}$');

alter table "order"
  add constraint order_amounts_are_sane check (
    price_minor > 0 and brand_fee_minor >= 0 and brand_fee_tax_minor >= 0 and commission_minor >= 0
    and commission_tax_minor >= 0 and withholding_minor >= 0
    and commission_minor + commission_tax_minor + withholding_minor <= price_minor),
  add constraint order_revisions_in_range check (revisions_used between 0 and revisions_bought),
  add constraint order_version_is_positive check (version >= 1);

alter table checkout add constraint checkout_amount_is_positive check (amount_minor > 0);
alter table payment add constraint payment_amount_is_positive check (amount > 0);
alter table refund add constraint refund_amount_is_positive check (amount_minor > 0);
alter table earning add constraint earning_amount_is_positive check (amount_minor > 0);

-- One payment of an order can be on its way at a time.
create unique index payment_one_open_per_order on payment (order_id) where status in ('pending', 'processing');
create index earning_uncleared on earning (available_at) where cleared_at is null;
create index refund_unfinished on refund (id) where status in ('requested', 'processing');
create index checkout_open on checkout (id) where status = 'open';
create index gateway_event_unhandled on gateway_event (id) where handled_at is null;

-- The first version of fees (hundredths of a percent) and windows (milliseconds). Taxes are off until they are configured.
insert into order_policy (version, effective_from, body) values (1, '2026-01-01T00:00:00Z', '{
  "brand_fee_bp": 500, "commission_bp": 1500, "tax_bp": 0, "withholding_bp": 0,
  "payment_window_ms": 1800000, "payment_in_flight_ms": 86400000, "acceptance_window_ms": 259200000,
  "review_window_ms": 259200000, "revision_window_ms": 259200000, "late_grace_ms": 86400000,
  "clearance_ms": 259200000, "clearance_new_creator_ms": 1209600000, "new_creator_orders": 3
}');

-- The ledger.

alter table account
  add constraint account_normal_is_a_sign check (normal in (-1, 1)),
  add constraint account_is_never_negative check (balance_minor >= 0);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger entry_is_immutable before update or delete on entry for each row execute function refuse_change();
create trigger entry_is_not_truncated before truncate on entry execute function refuse_change();
create trigger ledger_transaction_is_immutable before update or delete on ledger_transaction for each row execute function refuse_change();
create trigger ledger_transaction_is_not_truncated before truncate on ledger_transaction execute function refuse_change();
create trigger order_transition_is_immutable before update or delete on order_transition for each row execute function refuse_change();
create trigger order_policy_is_immutable before update or delete on order_policy for each row execute function refuse_change();

-- All entries of a transaction arrive in one statement, so the sum is checked once per statement and at once.
create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from entry where transaction_id in (select transaction_id from added)
    group by transaction_id, currency having sum(amount_minor) <> 0
  ) then
    raise exception 'the entries of a ledger transaction must sum to zero' using errcode = 'check_violation', constraint = 'entry_sums_to_zero';
  end if;
  return null;
end $$;

create trigger entry_sums_to_zero after insert on entry referencing new table as added for each statement execute function refuse_unbalanced();

-- Posts one fact. Lines: [{kind, owner_id, label, currency, normal, keeps, amount}], amount in minor units, debit positive.
-- The same key again: the same lines answer the first transaction, other lines are refused. Accounts are locked in id order.
create function ledger_post(p_key text, p_posting text, p_order_id bigint, p_corrects_id bigint, p_now timestamptz, p_lines jsonb)
returns table (transaction_id bigint, posted boolean) language plpgsql as $$
#variable_conflict use_column
declare
  v_transaction bigint;
begin
  insert into ledger_transaction (idempotency_key, posting, order_id, corrects_id, created_at)
  values (p_key, p_posting, p_order_id, p_corrects_id, p_now)
  on conflict (idempotency_key) do nothing
  returning id into v_transaction;

  if v_transaction is null then
    select id into v_transaction from ledger_transaction where idempotency_key = p_key;
    if exists (
      select from (
        select kind, owner_id, label, currency, sum(amount) as amount
        from jsonb_to_recordset(p_lines) as l(kind text, owner_id bigint, label text, currency text, amount bigint)
        group by 1, 2, 3, 4 having sum(amount) <> 0
      ) wanted
      full join (
        select a.kind, a.owner_id, a.label, e.currency, sum(e.amount_minor) as amount
        from entry e join account a on a.id = e.account_id where e.transaction_id = v_transaction
        group by 1, 2, 3, 4
      ) found using (kind, owner_id, label, currency, amount)
      where wanted.amount is null or found.amount is null
    ) then
      raise exception 'the fact % was posted before with other amounts', p_key using errcode = 'integrity_constraint_violation', constraint = 'ledger_fact_is_posted_once';
    end if;
    return query select v_transaction, false;
    return;
  end if;

  insert into account (kind, owner_id, label, currency, normal, balance_minor)
  select distinct l.kind, l.owner_id, l.label, l.currency, l.normal, case when l.keeps then 0 end
  from jsonb_to_recordset(p_lines) as l(kind text, owner_id bigint, label text, currency text, normal smallint, keeps boolean)
  where not exists (select from account a where (a.kind, a.owner_id, a.label, a.currency) = (l.kind, l.owner_id, l.label, l.currency))
  order by 1, 2, 3, 4
  on conflict (kind, owner_id, label, currency) do nothing;

  perform from account a
  join jsonb_to_recordset(p_lines) as l(kind text, owner_id bigint, label text, currency text) using (kind, owner_id, label, currency)
  where a.balance_minor is not null
  order by a.id for update of a;

  with line as (
    select a.id, a.currency, sum(l.amount)::bigint as amount
    from jsonb_to_recordset(p_lines) as l(kind text, owner_id bigint, label text, currency text, amount bigint)
    join account a using (kind, owner_id, label, currency)
    group by a.id having sum(l.amount) <> 0
  ), balanced as (
    update account a set balance_minor = a.balance_minor + a.normal * line.amount
    from line where a.id = line.id and a.balance_minor is not null
    returning a.id, a.balance_minor
  )
  insert into entry (transaction_id, account_id, currency, amount_minor, balance_after_minor)
  select v_transaction, line.id, line.currency, line.amount, balanced.balance_minor
  from line left join balanced using (id) order by line.id;

  return query select v_transaction, true;
end $$;
