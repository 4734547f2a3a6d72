import { z } from 'zod'
import { PaymentMethod, PaymentSource, PaymentStatus, RefundDestination, RefundStatus } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant, pageOf, pageQuery } from '#platform/wire.ts'

export const Checkout = z
  .object({
    id,
    pay_url: z.url().nullable().describe('Open it in a browser to pay; null when credit has paid for everything'),
    amount: amount.describe('What is left to pay there'),
    wallet_amount: amount.describe('What credit has paid'),
    currency,
    expires_at: instant,
  })
  .meta({ id: 'Checkout' })

/** How much of the brand's credit is used first. */
export const useWallet = z
  .union([z.boolean(), amount])
  .describe('Pay from credit first: true for as much as there is, or an amount. What remains is paid at pay_url')

export const Payment = z
  .object({
    id,
    order_id: id,
    checkout_id: id.nullable().describe('Null for a transfer to the bank'),
    source: z.enum(PaymentSource),
    amount,
    refunded: amount.describe('Given back of it, or on its way back'),
    currency,
    payment_method: z.enum(PaymentMethod).nullable(),
    status: z.enum(PaymentStatus),
    transaction_id: z.string().nullable().describe("The gateway's id of the payment, or the bank's of a transfer"),
    payment_date: instant.nullable(),
    created_at: instant,
    pay_url: z.url().nullable().describe('Where the brand can still pay'),
  })
  .meta({ id: 'Payment' })
export const Payments = z.object({ items: z.array(Payment), next: z.null() })

export const Refund = z
  .object({
    id,
    order_id: id,
    payment_id: id,
    amount,
    currency,
    reason: z.string(),
    status: z.enum(RefundStatus).describe('failed: the gateway would not, and the brand has it as credit'),
    destination: z.enum(RefundDestination),
    provider: z.string(),
    gateway_refund_id: z.string().nullable(),
    bank_reference: z.string().nullable(),
    created_at: instant,
    settled_at: instant.nullable(),
  })
  .meta({ id: 'Refund' })
export const RefundPage = pageOf(Refund)

export const OfOrder = z.object({ order_id: id })
export const OrderRefunds = z.object({ order_id: id, ...pageQuery })
export const PayOrder = z.object({ order_id: id, use_wallet: useWallet.optional() })
/** Whoever follows a broken link gets a page, so what cannot be a token becomes one that nobody has. */
export const Token = z.object({ token: z.string().overwrite((typed) => (/^[\w-]{1,100}$/.test(typed) ? typed : '')) })
export const Webhook = z.object({
  provider: z.string().max(40),
  raw: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.undefined()])),
})
export const Received = z.object({ received: z.literal(true) })
