import { z } from 'zod'
import { platform } from '#modules/packages/index.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { tiers } from './rules.ts'

export const basisPoints = z.int().min(0).max(10_000)
const digits = z.codec(z.string(), z.bigint(), { decode: (value) => BigInt(value), encode: (value) => value.toString() })

/** Rates as orders and quotes keep them: minor units and ids in digits. */
export const KeptRates = z.object({
  brand_fee_bp: z.int(),
  commission_bp: z.int(),
  commission_fixed_minor: digits,
  commission_min_minor: digits.nullable(),
  commission_max_minor: digits.nullable(),
  brand_fee_tax_bp: z.int(),
  commission_tax_bp: z.int(),
  withholding_bp: z.int(),
  rule_id: digits.nullable(),
  why: z.string(),
})
export type KeptRates = z.input<typeof KeptRates>

export const Breakdown = {
  price: amount.describe('With add-ons, without fees'),
  brand_fee: amount,
  brand_fee_tax: amount,
  total: amount.describe('What the brand pays'),
  commission: amount,
  commission_tax: amount,
  withholding: amount,
  creator_net: amount.describe('What the creator nets'),
}
/** Which rule of commission an order is under, and the reason it matched. */
export const Matched = { commission_rule_id: id.nullable(), commission_why: z.string() }

const content_type = text(60).regex(/^[a-z0-9_]+$/, { error: 'A content type such as "reel"' })
export const note = text(500)
export const states = ['upcoming', 'current', 'ended'] as const

export const period = {
  valid_from: instant.nullable().default(null).describe('Not in the past; now, at the moment of the approval, unless given'),
  valid_until: instant.nullable().default(null).describe('No longer at this moment; for good unless given'),
}
export const kept = {
  valid_from: instant,
  valid_until: instant.nullable(),
  state: z.enum(states),
  note: z.string(),
  created_at: instant,
  created_by_id: id,
  approved_by_id: id.describe('Who asked for the same before'),
  ended_at: instant.nullable().describe('When somebody decided that it ends'),
  ended_by_id: id.nullable(),
  end_reason: z.string().nullable(),
}

export const CommissionRule = z
  .object({
    id,
    platform: z.string().nullable(),
    content_type: z.string().nullable(),
    creator_tier: z.enum(tiers).nullable(),
    brand_id: id.nullable(),
    currency: currency.nullable(),
    rate_bp: basisPoints.describe('Of the price, in hundredths of a percent'),
    fixed: amount.nullable().describe('On top of that'),
    min: amount.nullable(),
    max: amount.nullable(),
    ...kept,
  })
  .meta({ id: 'CommissionRule', description: 'Null in platform, content_type, creator_tier, brand_id and currency means any' })
export const CommissionRulePage = pageOf(CommissionRule)
export const ListCommissionRules = z.object({
  ...pageQuery,
  state: z.enum(states).optional(),
  platform: platform.optional(),
  creator_tier: z.enum(tiers).optional(),
  brand_id: id.optional(),
})
export const CreateCommissionRule = z.object({
  platform: platform.nullable().default(null),
  content_type: content_type.nullable().default(null),
  creator_tier: z.enum(tiers).nullable().default(null),
  brand_id: id.nullable().default(null),
  currency: currency.nullable().default(null).describe('Needed for fixed, min and max'),
  rate_bp: basisPoints,
  fixed: amount.default('0'),
  min: amount.nullable().default(null),
  max: amount.nullable().default(null),
  ...period,
  note: note.describe('Why, for the other staff'),
})
export const end = { valid_until: instant.nullable().default(null).describe('Not in the past; now unless given'), reason: note }
export const EndCommissionRule = z.object({ commission_rule_id: id, ...end })

const Side = z.object({ ...Matched, ...Breakdown })
export const Impact = z
  .object({
    packages: z.int().describe('On sale now and reached; counted up to 100,000'),
    creators: z.int().describe('Who sell them'),
    examples: z
      .array(z.object({ package_id: id, creator_id: id, currency, before: Side, after: Side }))
      .describe('Up to three of the packages, ordered at the moment of the change'),
  })
  .meta({ id: 'FeeImpact' })
export const Approval = z
  .object({ id, expires_at: instant })
  .meta({ id: 'AwaitedApproval', description: 'Somebody else of staff must ask for exactly the same' })

export const Awaited = z
  .object({ approval: Approval, impact: Impact })
  .meta({ id: 'AwaitedFeeChange', description: 'What it would do, and until when somebody else may ask for the same' })
export const ChangedRule = z.object({ commission_rule: CommissionRule, impact: Impact }).meta({ id: 'ChangedCommissionRule' })

export const Calculate = z.object({
  price: amount,
  currency,
  platform,
  content_type,
  creator_tier: z.enum(tiers).optional().describe('That of the creator who asks, otherwise new, unless given'),
})
export const Calculation = z
  .object({
    platform,
    content_type: z.string(),
    creator_tier: z.enum(tiers),
    currency,
    ...Breakdown,
    ...Matched,
    commission_bp: basisPoints,
    commission_fixed: amount,
    commission_min: amount.nullable(),
    commission_max: amount.nullable(),
    brand_fee_bp: basisPoints,
    brand_fee_tax_bp: basisPoints,
    commission_tax_bp: basisPoints,
    withholding_bp: basisPoints,
    policy_version: z.int(),
  })
  .meta({ id: 'FeeCalculation' })
