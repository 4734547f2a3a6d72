import { statement } from '#platform/db.ts'

/** What a brand ($1) or a creator ($2) gave, or nothing where somebody gave another version meanwhile. */
export const putBilling = (side: 'brand_id' | 'creator_id') =>
  statement<{ version: number }>(
    `invoices.put_billing_${side}`,
    `insert into billing_details as d (${side}, name, address_lines, country, state, tax_id, email, updated_at)
     select $1, $2, $3, $4, $5, $6, $7, $8 where $9::int is null or $9 = 0 or exists (select from billing_details where ${side} = $1)
     on conflict (${side}) do update set name = excluded.name, address_lines = excluded.address_lines, country = excluded.country, state = excluded.state, tax_id = excluded.tax_id,
       email = excluded.email, updated_at = excluded.updated_at, version = d.version + 1 where $9::int is null or d.version = $9 returning version`,
  )
