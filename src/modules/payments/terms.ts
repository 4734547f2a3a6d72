import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import type { BrandTerms, NamedBrand, SetTerms } from './terms-schema.ts'
import { brandUser, lockTerms, setTerms, termsIn, termsOf, type TermsRow } from './terms-queries.ts'

export const termsFails = { 'terms.not_approved': 409, 'terms.limit_exceeded': 409 } as const

/**
 * After orders on invoice were placed in this transaction: goes on only if staff approved the brand for their currency and all it owes
 * for open orders stays within its limit. Problems: `termsFails`; then nothing was placed.
 */
export async function refuseBeyondTerms(tx: Tx, currency: string): Promise<void> {
  const brand_id = brandOf(tx.actor)
  const [approved] = await tx.query(lockTerms, [brand_id, currency])
  if (!approved || approved.limit_minor === 0n)
    throw new Problem(
      'conflict',
      'terms.not_approved',
      `You are not approved to order on invoice in ${currency}; write to support, or pay now`,
    )
  const [terms] = await tx.query(termsIn, [brand_id, currency])
  if (!terms || terms.open_minor <= terms.limit_minor) return
  const members = { credit_limit: formatMinor(terms.limit_minor, currency), open: formatMinor(terms.open_minor, currency), currency }
  throw new Problem(
    'conflict',
    'terms.limit_exceeded',
    `With this you would owe ${members.open} ${currency} for open orders; your limit is ${members.credit_limit}`,
    { members },
  )
}

/** What staff let a brand owe, by currency. Problem `brand.not_found` (404). */
export async function viewTerms(scope: Scope, { brand_id }: z.output<typeof NamedBrand>): Promise<z.output<typeof BrandTerms>> {
  await readBrandUser(scope, brand_id)
  return { brand_id, terms: (await scope.query(termsOf, [brand_id])).map(show) }
}

/** The user of a brand; Problem `brand.not_found` (404). */
export async function readBrandUser(scope: Scope, brand_id: bigint): Promise<bigint> {
  const [brand] = await scope.query(brandUser, [brand_id])
  if (brand) return brand.user_id
  throw new Problem('not_found', 'brand.not_found', 'There is no such brand')
}

/** Lets a brand order on invoice up to a limit; 0 takes it back, and orders that were placed stay as they are. */
export async function approveTerms(ctx: Ctx, input: z.output<typeof SetTerms>): Promise<z.output<typeof BrandTerms>> {
  const { brand_id, currency, credit_limit, reason } = input
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const subject_id = await readBrandUser(tx, brand_id)
    await tx.query(setTerms, [brand_id, currency, parseMajor(credit_limit, currency, '/credit_limit'), reason, tx.actor.id, tx.now])
    const facts = { brand_id: String(brand_id), currency, credit_limit, reason }
    await record(tx, 'payments.terms_set', { subject_id, facts })
    return viewTerms(tx, { brand_id })
  })
}

function show({ limit_minor, open_minor, currency, ...terms }: TermsRow) {
  const left = limit_minor > open_minor ? limit_minor - open_minor : 0n
  const money = (minor: bigint) => formatMinor(minor, currency)
  return { currency, ...terms, credit_limit: money(limit_minor), open: money(open_minor), left: money(left) }
}
