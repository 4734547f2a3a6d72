import type { Stripe } from 'stripe'
import { systemClock, type Clock } from '#platform/clock.ts'
import type { GatewayMovement, PaymentGateway } from '#platform/ports.ts'
import { amountOf } from './amounts.ts'
import { openClient, type ClientOptions } from './client.ts'
import { closingAt } from './closing.ts'
import { movementOf } from './movements.ts'
import { isFinal } from './refusal.ts'
import { chargebackOf, paymentOf, refundOf } from './views.ts'
import { checkWebhook } from './webhook.ts'

export type StripeOptions = ClientOptions & {
  /** One; or the old and the new one while they are exchanged. */
  webhook_secrets: readonly string[]
  clock?: Clock
}

const whole = ['payment_intent.latest_charge.balance_transaction']
const most_movements = 200_000

/** Payments by Stripe's hosted Checkout, through the official client, which is read from disk with the first payment. */
export function stripeGateway({ webhook_secrets, clock = systemClock, ...options }: StripeOptions): PaymentGateway {
  const { secret_key, account } = options
  const call = openClient(options)
  const terms = { secrets: webhook_secrets, live: /^[a-z]+_live_/.test(secret_key), account }
  const read = (session_id: string) => call((stripe) => stripe.checkout.sessions.retrieve(session_id, { expand: whole }))

  /** Stripe keeps a page open for half an hour at least, which may be longer than we wait: past our time it is closed, unless somebody has just paid. */
  async function close(session_id: string): Promise<Stripe.Checkout.Session> {
    await call((stripe) => stripe.checkout.sessions.expire(session_id)).catch((error: { param?: unknown; code?: unknown }) => {
      if (!('param' in error)) throw error
    })
    return read(session_id)
  }

  return {
    provider: 'stripe',
    can: { partial_refund: true, payout: false, report: true },
    async openSession({ intent_id, amount_minor, currency, description, return_url, expires_at }) {
      const metadata = { intent_id, pay_by: expires_at.toISOString() }
      const unit_amount = amountOf(amount_minor, currency)
      const item = { quantity: 1, price_data: { currency: currency.toLowerCase(), unit_amount, product_data: { name: description } } }
      const wanted: Stripe.Checkout.SessionCreateParams = {
        mode: 'payment',
        line_items: [item],
        client_reference_id: intent_id,
        metadata,
        payment_intent_data: { metadata, description },
        adaptive_pricing: { enabled: false },
        success_url: return_url,
        cancel_url: return_url,
        ...closingAt(expires_at, clock.now()),
      }
      const { id, url } = await call((stripe) => stripe.checkout.sessions.create(wanted, { idempotencyKey: intent_id }))
      if (!url) throw new Error(`Stripe gave no address for the session ${id}`)
      return { session_id: id, url }
    },
    async fetchPayment(session_id) {
      const session = await read(session_id)
      const pay_by = Date.parse(session.metadata?.['pay_by'] ?? '')
      return paymentOf(session.status === 'open' && pay_by <= clock.now().getTime() ? await close(session_id) : session)
    },
    async refund({ intent_id, payment_id, amount_minor, currency }) {
      const amount = amountOf(amount_minor, currency)
      // An idempotency key is forgotten after a day and answers what was true at first; the refund itself knows better.
      const known = await call((stripe) => refundFor(stripe, payment_id, intent_id))
      if (known) return refundOf(known)
      const wanted = { payment_intent: payment_id, amount, metadata: { intent_id } }
      try {
        return refundOf(await call((stripe) => stripe.refunds.create(wanted, { idempotencyKey: intent_id })))
      } catch (error) {
        if (!isFinal(error)) throw error
        return { refund_id: null, status: 'failed', amount_minor, currency }
      }
    },
    fetchRefund: async (refund_id) => refundOf(await call((stripe) => stripe.refunds.retrieve(refund_id))),
    fetchChargeback: async (chargeback_id) => chargebackOf(await call((stripe) => stripe.disputes.retrieve(chargeback_id))),
    async fetchReport({ from, to }) {
      const found: GatewayMovement[] = []
      // Stripe counts whole seconds: one is in the span when its beginning is.
      const created = { gte: Math.ceil(from.getTime() / 1000), lt: Math.ceil(to.getTime() / 1000) }
      let starting_after: string | undefined
      for (let seen = 0; seen < most_movements;) {
        const page = await call((stripe) =>
          stripe.balanceTransactions.list({ created, limit: 100, expand: ['data.source'], ...(starting_after && { starting_after }) }),
        )
        found.push(...page.data.flatMap((movement) => movementOf(movement) ?? []))
        if (!page.has_more) return found.reverse()
        seen += page.data.length
        starting_after = page.data.at(-1)?.id
      }
      throw new Error(`Stripe reports more than ${most_movements} movements in one span; ask for less`)
    },
    verifyWebhook: (webhook) => checkWebhook(terms, webhook),
  }
}

async function refundFor(stripe: Stripe, payment_intent: string, intent_id: string): Promise<Stripe.Refund | undefined> {
  for await (const refund of stripe.refunds.list({ payment_intent, limit: 100 }))
    if (refund.metadata?.['intent_id'] === intent_id) return refund
  return undefined
}
