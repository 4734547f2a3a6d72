import type { LegalEntity } from './entity-schema.ts'
import type { Ground } from './queries.ts'
import { creatorIssuer, type InvoiceKind } from './rules.ts'
import type { Party } from './schema.ts'
import { stateOfTaxId } from './tax-id.ts'

type Parties = { us: Party; brand: Party; creator: Party }

/** Who issues it, to whom, and who sees it. */
export function sidesOf(kind: InvoiceKind, { brand_id, creator_id }: Ground, { code }: LegalEntity, { us, brand, creator }: Parties) {
  if (kind === 'fee') return { issuer: code, issued_by: us, issued_to: brand, brand_id, creator_id: null }
  if (kind === 'commission') return { issuer: code, issued_by: us, issued_to: creator, brand_id: null, creator_id }
  return { issuer: creatorIssuer(creator_id), issued_by: creator, issued_to: brand, brand_id, creator_id }
}

export function textOf(kind: InvoiceKind, order_id: bigint, { quantity, platform, content_type }: Ground): string {
  const work = `${quantity} × ${platform} ${content_type}, order ${order_id}`
  return { fee: `Platform fee: ${work}`, commission: `Commission: ${work}`, on_behalf: work }[kind]
}

/** In basis points, as the order froze it; what a creator's work bears is not ours to say. */
export const rateOf = (kind: InvoiceKind, { brand_fee_tax_bp, commission_tax_bp }: Ground): number =>
  ({ fee: brand_fee_tax_bp, commission: commission_tax_bp, on_behalf: 0 })[kind]

export const partyOfEntity = ({ name, address_lines, country, state, tax_id, email }: LegalEntity): Party => ({
  name,
  address_lines,
  country,
  state: state ?? stateOfTaxId(country, tax_id),
  tax_id,
  email,
})
