-- AlterTable
ALTER TABLE "legal_entity" ADD COLUMN "state" TEXT;

-- AlterTable
ALTER TABLE "billing_details" ADD COLUMN "state" TEXT;

-- AlterTable
ALTER TABLE "invoice" ADD COLUMN "edition" SMALLINT NOT NULL DEFAULT 1,
ADD COLUMN "place_of_supply" TEXT;

-- What Prisma cannot say.

alter table legal_entity add constraint legal_entity_has_a_state check (state is null or (state ~ '^\d\d$' and country = 'IN'));
alter table billing_details add constraint billing_details_have_a_state check (state is null or (state ~ '^\d\d$' and country = 'IN'));
alter table invoice add constraint invoice_has_an_edition check (edition >= 1 and (edition > 1 or place_of_supply is null));

-- Every tax of every line of a document.
create function taxes_of(lines jsonb) returns table (line bigint, kind text, amount_minor bigint) language sql immutable as $$
  select l.nth, t.part->>'kind', (t.part->>'amount_minor')::bigint
  from jsonb_array_elements(lines) with ordinality l(said, nth), jsonb_array_elements(l.said->'taxes') t(part)
$$;

-- Whether the lines say what the document says, and their taxes sum to their tax.
create function lines_add_up(lines jsonb, net_minor bigint, tax_minor bigint) returns boolean language sql immutable as $$
  select coalesce(sum((l.said->>'net_minor')::bigint) = lines_add_up.net_minor and sum((l.said->>'tax_minor')::bigint) = lines_add_up.tax_minor
      and bool_and((l.said->>'tax_minor')::bigint = (select coalesce(sum(t.amount_minor), 0) from taxes_of(lines) t where t.line = l.nth)), false)
    and not exists (select from taxes_of(lines) t where t.amount_minor < 0)
  from jsonb_array_elements(lines) with ordinality l(said, nth)
$$;

-- As before, and since edition 2 each part of the taxes is held as the sums are.
create or replace function refuse_wrong_invoice() returns trigger language plpgsql as $$
declare
  invoiced invoice;
  credited record;
begin
  if new.seq > 1 and not exists (select from invoice i where (i.issuer, i.series, i.year, i.seq) = (new.issuer, new.series, new.year, new.seq - 1)) then
    raise exception 'the invoice before % is missing', new.number;
  end if;
  if new.edition > 1 and not lines_add_up(new.lines, new.net_minor, new.tax_minor) then
    raise exception 'the lines of % do not add up', new.number;
  end if;
  if new.corrects_id is null then
    return new;
  end if;
  -- Two notes for one invoice wait for each other here.
  select * into strict invoiced from invoice where id = new.corrects_id for no key update;
  select coalesce(sum(net_minor), 0) as net, coalesce(sum(tax_minor), 0) as tax into credited from invoice where corrects_id = new.corrects_id;
  if invoiced.corrects_id is not null or invoiced.order_id <> new.order_id or invoiced.currency <> new.currency
    or new.kind::text <> invoiced.kind || '_credit' or credited.net + new.net_minor > invoiced.net_minor or credited.tax + new.tax_minor > invoiced.tax_minor then
    raise exception 'credit note % takes more than invoice % has left', new.number, invoiced.number;
  end if;
  -- A process from before the editions issues none for what it does not know.
  if new.edition <> invoiced.edition then
    raise exception 'credit note % says less than invoice %', new.number, invoiced.number;
  end if;
  if exists (
    select from (
        select each.kind, sum(each.amount_minor) as amount_minor from (
          select t.kind, t.amount_minor from invoice n, taxes_of(n.lines) t where n.corrects_id = new.corrects_id
          union all select t.kind, t.amount_minor from taxes_of(new.lines) t
        ) each group by each.kind
      ) taken
      left join (select t.kind, sum(t.amount_minor) as amount_minor from taxes_of(invoiced.lines) t group by t.kind) had using (kind)
    where taken.amount_minor > coalesce(had.amount_minor, 0)
  ) then
    raise exception 'credit note % takes more of a tax than invoice % has left', new.number, invoiced.number;
  end if;
  return new;
end $$;
