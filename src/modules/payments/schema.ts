import { z } from 'zod'
import { PaymentMethod, PaymentStatus } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant } from '#platform/wire.ts'

export const Checkout = z
  .object({ id, pay_url: z.url().describe('Open it in a browser to pay'), amount, currency, expires_at: instant })
  .meta({ id: 'Checkout' })

export const Payment = z
  .object({
    id,
    order_id: id,
    checkout_id: id,
    amount,
    currency,
    payment_method: z.enum(PaymentMethod).nullable(),
    status: z.enum(PaymentStatus),
    transaction_id: z.string().nullable().describe("The gateway's id of the payment"),
    payment_date: instant.nullable(),
    created_at: instant,
    pay_url: z.url().nullable().describe('Where the brand can still pay'),
  })
  .meta({ id: 'Payment' })
export const Payments = z.object({ items: z.array(Payment), next: z.null() })

export const OfOrder = z.object({ order_id: id })
/** Whoever follows a broken link gets a page, so what cannot be a token becomes one that nobody has. */
export const Token = z.object({ token: z.string().overwrite((typed) => (/^[\w-]{1,100}$/.test(typed) ? typed : '')) })
export const Webhook = z.object({
  provider: z.string().max(40),
  raw: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.undefined()])),
})
export const Received = z.object({ received: z.literal(true) })
