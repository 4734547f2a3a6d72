import type { BillingRow } from './queries.ts'
import type { Party } from './schema.ts'

/** What an invoice says of a party: the details it gave, or its name and town until it gave some. */
export function partyOf(row: BillingRow): Party {
  const { name, address_lines, country, tax_id, email, profile_name, place, profile_country } = row
  if (name !== null) return { name, address_lines: address_lines ?? [], country, tax_id, email }
  const code = /^[A-Z]{2}$/.test(profile_country ?? '') ? profile_country : null
  return { name: profile_name, address_lines: place === null ? [] : [place], country: code, tax_id: null, email: null }
}
