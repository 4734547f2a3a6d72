import { z } from 'zod'

const amount = z.int().nonnegative()
const notes = z.record(z.string(), z.unknown()).catch({})
const list = <T extends z.ZodType>(item: T) => z.array(item)

/** What we read of Razorpay's entities; all else is theirs. */
export const Link = z.object({
  id: z.string().min(1),
  reference_id: z.string().nullish(),
  amount,
  currency: z.string(),
  status: z.string(),
  short_url: z.url(),
  order_id: z.string().nullish(),
  payments: list(z.object({ payment_id: z.string(), status: z.string() })).nullish(),
})
export const Links = z.object({ payment_links: list(Link) })

export const Payment = z.object({
  id: z.string().min(1),
  amount,
  currency: z.string(),
  status: z.string(),
  method: z.string().nullish(),
  fee: amount.nullish(),
  base_amount: amount.nullish(),
  base_currency: z.string().nullish(),
  description: z.string().nullish(),
  notes,
  created_at: z.int(),
})
export type Payment = z.output<typeof Payment>

export const Refund = z.object({
  id: z.string().min(1),
  payment_id: z.string(),
  amount,
  currency: z.string(),
  status: z.string(),
  receipt: z.string().nullish(),
  created_at: z.int(),
})
export type Refund = z.output<typeof Refund>

export const Dispute = z.object({
  id: z.string().min(1),
  payment_id: z.string(),
  amount,
  amount_deducted: amount.catch(0),
  currency: z.string(),
  reason_code: z.string().catch(''),
  respond_by: z.int().nullish(),
  status: z.string(),
  phase: z.string().catch('chargeback'),
  created_at: z.int(),
})
export type Dispute = z.output<typeof Dispute>

export const Settlement = z.object({ id: z.string().min(1), amount, status: z.string(), created_at: z.int() })

/** A page of any of them. */
export const items = <T extends z.ZodType>(item: T) => z.object({ items: list(item) })
