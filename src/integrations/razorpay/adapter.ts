import type { Clock } from '#platform/clock.ts'
import type { PaymentGateway } from '#platform/ports.ts'
import { openClient } from './client.ts'
import { Dispute, Refund } from './entities.ts'
import { chargebackOf, refundOf } from './views.ts'
import { makeRefund } from './refunds.ts'
import { readReport } from './report.ts'
import { openLink, readLink } from './sessions.ts'
import { verifyRazorpay } from './webhook.ts'

export type RazorpayOptions = {
  key_id: string
  key_secret: string
  /** One, or two while the secret of the webhook is changed. */
  webhook_secrets: readonly string[]
  /** Whose webhooks count; those of any account when it is not given, if they are signed. */
  account_id?: string | undefined
  base_url?: (() => string) | undefined
  clock: Clock
  /** For each call of several that one answer may need. */
  timeout_ms?: number
}

/** Payments by Razorpay's Payment Links, through the official client. A session is a link, a chargeback a dispute that takes money. */
export function razorpayGateway({ webhook_secrets, account_id, clock, timeout_ms = 10_000, ...place }: RazorpayOptions): PaymentGateway {
  const client = openClient({ ...place, timeout_ms })
  return {
    provider: 'razorpay',
    can: { partial_refund: true, payout: false, report: true },
    openSession: (session) => openLink(client, clock, session),
    fetchPayment: async (session_id) => readLink(client, theirs(session_id)),
    refund: async (refund) => makeRefund(client, { ...refund, payment_id: theirs(refund.payment_id) }),
    fetchRefund: async (id) => refundOf(await client.ask((rzp) => rzp.refunds.fetch(theirs(id)), Refund)),
    fetchChargeback: async (id) => chargebackOf(await client.ask((rzp) => rzp.disputes.fetch(theirs(id)), Dispute)),
    fetchReport: (span) => readReport(client, span),
    verifyWebhook: (webhook) => verifyRazorpay(webhook, { secrets: webhook_secrets, account_id }),
  }
}

/** The client puts ids into addresses as they are. */
function theirs(id: string): string {
  if (!/^\w{1,64}$/.test(id)) throw new Error('this is no id of Razorpay’s')
  return id
}
