import type { LegalEntity } from './entity-schema.ts'
import type { Ground } from './queries.ts'
import { creatorIssuer, type InvoiceKind } from './rules.ts'
import type { Party } from './schema.ts'

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

export const partyOfEntity = ({ name, address_lines, country, tax_id, email }: LegalEntity): Party => ({
  name,
  address_lines,
  country,
  tax_id,
  email,
})
