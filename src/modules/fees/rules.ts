/** What of an order policy counts here: the usual rates, in basis points. */
export type FeePolicy = {
  readonly brand_fee_bp: number
  readonly commission_bp: number
  /** On the brand fee and on the commission. */
  readonly tax_bp: number
  readonly withholding_bp: number
}

/** By what one order is reckoned: basis points, minor units of its currency, and the rule of commission that matched, if one did. */
export type Rates = {
  readonly brand_fee_bp: number
  readonly commission_bp: number
  readonly commission_fixed_minor: bigint
  readonly commission_min_minor: bigint | null
  readonly commission_max_minor: bigint | null
  readonly brand_fee_tax_bp: number
  readonly commission_tax_bp: number
  readonly withholding_bp: number
  readonly rule_id: bigint | null
  /** Why this rule, in words. */
  readonly why: string
}

/** How far a creator has come, by completed orders; the top have the mark of being verified as well. */
export const tiers = ['new', 'established', 'top'] as const
export type Tier = (typeof tiers)[number]
export const established_from = 3
export const top_from = 25

export function tierOf({ total_collaborations, verified }: { total_collaborations: number; verified: boolean }): Tier {
  if (total_collaborations < established_from) return 'new'
  return verified && total_collaborations >= top_from ? 'top' : 'established'
}

/** A stretch of time: its first moment belongs to it, its last does not. */
export type Period = { readonly valid_from: Date; readonly valid_until: Date | null }
export const isIn = ({ valid_from, valid_until }: Period, at: Date): boolean =>
  valid_from <= at && (valid_until === null || at < valid_until)

/** What a rule asks of a sale; null: anything. */
export type Key = {
  readonly platform: string | null
  readonly content_type: string | null
  readonly creator_tier: string | null
  readonly brand_id: bigint | null
  readonly currency: string | null
}
export type CommissionRule = Key &
  Period & {
    /** Null: it is only asked for. */
    readonly id: bigint | null
    readonly rate_bp: number
    readonly fixed_minor: bigint
    readonly min_minor: bigint | null
    readonly max_minor: bigint | null
  }

/** What is known of a sale. `brand_id` is null for a brand that is not known, countries where nobody gave one. */
export type SaleFacts = {
  readonly platform: string
  readonly content_type: string
  readonly creator_tier: Tier
  readonly brand_id: bigint | null
  readonly currency: string
  readonly brand_country: string | null
  readonly creator_country: string | null
}

/**
 * The most specific first: a rule that asks for the brand comes before all that do not, among equals one that asks for the creator's
 * tier, then for the content type, the platform, the currency. Two rules that ask for the same and both match are the same rule: the
 * database keeps no two of them at a time.
 */
export const specificity = ['brand_id', 'creator_tier', 'content_type', 'platform', 'currency'] as const

const weightOf = (rule: Key): number => specificity.reduce((weight, field) => weight * 2 + (rule[field] === null ? 0 : 1), 0)

/** The rule that holds for this sale at this moment; undefined when none does. */
export function choose(rules: readonly CommissionRule[], facts: SaleFacts, at: Date): CommissionRule | undefined {
  const matching = rules.filter(
    (rule) => isIn(rule, at) && specificity.every((field) => rule[field] === null || rule[field] === facts[field]),
  )
  return matching.sort((one, other) => weightOf(other) - weightOf(one))[0]
}

const asked: Readonly<Record<keyof Key, (rule: Key) => string>> = {
  brand_id: () => 'this brand',
  creator_tier: ({ creator_tier }) => `${creator_tier} creators`,
  content_type: ({ content_type }) => `content of the type ${content_type}`,
  platform: ({ platform }) => `work on ${platform}`,
  currency: ({ currency }) => `prices in ${currency}`,
}

/** Why a rule matched, in words. */
export function whyOf(rule: CommissionRule): string {
  const fields = specificity.filter((field) => rule[field] !== null).map((field) => asked[field](rule))
  return `${rule.id === null ? 'The rule asked for' : `Rule ${rule.id}`} is for ${fields.length > 0 ? fields.join(', ') : 'all orders'}`
}

export const taxKinds = ['brand_fee_tax', 'commission_tax', 'withholding'] as const
export type TaxKind = (typeof taxKinds)[number]
export type TaxRate = Period & { readonly kind: string; readonly country: string | null; readonly rate_bp: number }

/** The tax of this kind in this country at this moment: a row for the country comes before one for all; undefined when there is none. */
export function taxOf(taxes: readonly TaxRate[], kind: TaxKind, country: string | null, at: Date): number | undefined {
  const found = taxes.filter((tax) => tax.kind === kind && isIn(tax, at))
  return (found.find((tax) => tax.country !== null && tax.country === country) ?? found.find((tax) => tax.country === null))?.rate_bp
}

/** The rates of a policy alone. */
export function usualRates({ brand_fee_bp, commission_bp, tax_bp, withholding_bp }: FeePolicy): Rates {
  return {
    brand_fee_bp,
    commission_bp,
    commission_fixed_minor: 0n,
    commission_min_minor: null,
    commission_max_minor: null,
    brand_fee_tax_bp: tax_bp,
    commission_tax_bp: tax_bp,
    withholding_bp,
    rule_id: null,
    why: 'No rule is for this order, so the usual commission is taken',
  }
}

/** What the table of rules and that of taxes say of a sale; what they do not say, the policy says. */
export function ratesIn(
  { rules, taxes }: { readonly rules: readonly CommissionRule[]; readonly taxes: readonly TaxRate[] },
  facts: SaleFacts,
  policy: FeePolicy,
  at: Date,
): Rates {
  const usual = usualRates(policy)
  const rule = choose(rules, facts, at)
  return {
    ...usual,
    ...(rule && {
      commission_bp: rule.rate_bp,
      commission_fixed_minor: rule.fixed_minor,
      commission_min_minor: rule.min_minor,
      commission_max_minor: rule.max_minor,
      rule_id: rule.id,
      why: whyOf(rule),
    }),
    brand_fee_tax_bp: taxOf(taxes, 'brand_fee_tax', facts.brand_country, at) ?? usual.brand_fee_tax_bp,
    commission_tax_bp: taxOf(taxes, 'commission_tax', facts.creator_country, at) ?? usual.commission_tax_bp,
    withholding_bp: taxOf(taxes, 'withholding', facts.creator_country, at) ?? usual.withholding_bp,
  }
}
