import type { BillingRow } from './queries.ts'
import type { Party } from './schema.ts'
import { stateOfTaxId } from './tax-id.ts'

/** As documents keep it; before there were states they kept none. */
export type FrozenParty = Omit<Party, 'state'> & Partial<Pick<Party, 'state'>>

/** What an invoice says of a party: the details it gave, or its name and town until it gave some. */
export function partyOf(row: BillingRow): Party {
  const { name, address_lines, country, tax_id, email, profile_name, place, profile_country } = row
  if (name !== null) {
    const state = row.state ?? stateOfTaxId(country, tax_id)
    return { name, address_lines: address_lines ?? [], country, state, tax_id, email }
  }
  const code = /^[A-Z]{2}$/.test(profile_country ?? '') ? profile_country : null
  return { name: profile_name, address_lines: place === null ? [] : [place], country: code, state: null, tax_id: null, email: null }
}
