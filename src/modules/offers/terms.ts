import type { Scope } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { checkContentType, contentTypeOf, packageForSale, priceOf, titleOf, type Terms } from '#modules/packages/index.ts'
import { needFree } from './rules.ts'
import type { GivenTerms } from './schema.ts'

/** Terms to begin with: those of the creator's package with what was given instead, or free ones. Problem `package.not_found` (404), `package.not_for_sale` (409). */
export async function beginTerms(
  scope: Scope,
  of: { creator_id: bigint; package_id: bigint | undefined; paid_in: string },
  given: GivenTerms,
): Promise<Terms> {
  if (of.package_id !== undefined) {
    const found = await packageForSale(scope, of.package_id)
    if (!found || found.creator_id !== of.creator_id) throw new Problem('not_found', 'package.not_found', 'The creator has no such package')
    if (!found.is_active) throw new Problem('conflict', 'package.not_for_sale', 'This package is not for sale at the moment')
    return changeTerms(found.sold, given, of.paid_in)
  }
  const { platform, content_type, price } = needFree(given)
  const free = { title: null, quantity: 1, revisions: 0, duration: null, delivery_days: 7, description: null, licence: null }
  const requires_publication = contentTypeOf(platform, content_type)?.requires_publication ?? true
  return changeTerms({ ...free, platform, content_type, price, requires_publication, currency: of.paid_in }, given, of.paid_in)
}

/** The terms with what was given instead, in the currency the creator is paid in now. */
export function changeTerms(before: Terms, given: GivenTerms, currency: string): Terms {
  const after = { ...before, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
  checkContentType(after.platform, after.content_type)
  const { platform, content_type, quantity, revisions, duration, delivery_days, description, requires_publication, licence } = after
  const title = after.title ?? titleOf(platform, content_type)
  // A title that was made from the content type follows it.
  const named = before.title === titleOf(before.platform, before.content_type) && given.title === undefined
  const price = formatMinor(priceOf(after.price, currency), currency)
  return {
    title: named ? titleOf(platform, content_type) : title,
    platform, content_type, quantity, revisions, duration, price, currency, delivery_days, description, requires_publication, licence,
  } // prettier-ignore
}
