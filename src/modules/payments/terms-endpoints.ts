import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { giveGoodwill, goodwillFails } from './goodwill.ts'
import { AwaitsApproval, BrandTerms, GiveGoodwill, Goodwill, NamedBrand, SetTerms } from './terms-schema.ts'
import { approveTerms, viewTerms } from './terms.ts'

export const termsEndpoints = [
  endpoint({
    id: 'payments.brand_terms',
    at: 'GET /admin/brands/:brand_id/terms',
    allow: 'payments.watch',
    summary: 'What a brand may owe for orders on invoice, and what it owes',
    input: NamedBrand,
    output: BrandTerms,
    fails: { 'brand.not_found': 404 },
    run: viewTerms,
  }),
  endpoint({
    id: 'payments.set_brand_terms',
    at: 'PUT /admin/brands/:brand_id/terms',
    allow: 'payments.decide',
    summary: 'Let a brand order on invoice up to a limit in a currency; 0 takes it back',
    description: 'Needs a fresh sign-in.',
    input: SetTerms,
    output: BrandTerms,
    fails: { ...stepUp, 'brand.not_found': 404 },
    run: approveTerms,
  }),
  endpoint({
    id: 'payments.give_goodwill',
    at: 'POST /admin/brands/:brand_id/goodwill',
    allow: 'payments.handle',
    summary: 'Give a brand credit; above a limit two members of staff must ask for the same',
    description: 'Answers 200 when it was given, 202 when another member of staff has to ask for exactly the same. Needs a fresh sign-in.',
    input: GiveGoodwill,
    output: AwaitsApproval,
    status: 202,
    done: Goodwill,
    fails: goodwillFails,
    idempotency: 'required',
    run: giveGoodwill,
  }),
]
