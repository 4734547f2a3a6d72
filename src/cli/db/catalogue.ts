import pg from 'pg'

/** A line for each thing of the schema `public` that Prisma can declare. */
export async function describeCatalogue(url: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rows } = await client.query<{ line: string }>(lines)
    return new Set(rows.map(({ line }) => line))
  } finally {
    await client.end()
  }
}

const tables = `
  select c.oid, c.relname from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'`

// Unique constraints and unique indexes are one thing to Prisma; primary and foreign keys are compared as constraints.
const lines = `
with t as (${tables})
select format('column %I.%I %s%s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end, ' default ' || pg_get_expr(d.adbin, d.adrelid)) as line
  from t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum and a.attgenerated = ''
union all
select format('constraint %I.%I %s', t.relname, k.conname, pg_get_constraintdef(k.oid))
  from t join pg_constraint k on k.conrelid = t.oid and k.contype in ('p', 'f')
union all
select format('index on %I: %s', t.relname, pg_get_indexdef(i.indexrelid))
  from t join pg_index i on i.indrelid = t.oid
  where not i.indisprimary and not i.indisexclusion and i.indpred is null and i.indexprs is null and i.indnatts = i.indnkeyatts
    and not exists (select from pg_class c where c.oid = i.indexrelid and c.reloptions is not null)
union all
select format('enum %I: %s', e.typname, (select string_agg(quote_literal(v.enumlabel), ', ' order by v.enumsortorder) from pg_enum v where v.enumtypid = e.oid))
  from pg_type e where e.typtype = 'e' and e.typnamespace = 'public'::regnamespace
union all
select format('table %I', relname) from t`
