import { statement } from '#platform/db.ts'

/** What a brand ($1) or a creator ($2) gave, or nothing where somebody gave another version meanwhile. */
export const putBilling = (side: 'brand_id' | 'creator_id') =>
  statement<{ version: number }>(
    `invoices.put_billing_${side}`,
    `insert into billing_details as d (${side}, name, address_lines, country, tax_id, email, updated_at)
     select $1, $2, $3, $4, $5, $6, $7 where $8::int is null or $8 = 0 or exists (select from billing_details where ${side} = $1)
     on conflict (${side}) do update set name = excluded.name, address_lines = excluded.address_lines, country = excluded.country, tax_id = excluded.tax_id,
       email = excluded.email, updated_at = excluded.updated_at, version = d.version + 1 where $8::int is null or d.version = $8 returning version`,
  )
