import { openStripeStandIn, stripeGateway, type StripeStandIn } from '#integrations/stripe/index.ts'
import { signatureOf } from '#integrations/stripe/stand-in/events.ts'
import { press, secret_key, webhook_secret } from '#test/stripe-shop.ts'
import { openEar, type Dialect } from './dialect.ts'

/** By a debit that takes days, so that there is something between begun and paid. */
export function openStripe(): Dialect {
  const ear = openEar('type', /\bpi_\w+/)
  const held: { standIn?: StripeStandIn } = {}
  const standIn = () => {
    if (!held.standIn) throw new Error('there is no world yet')
    return held.standIn
  }
  return {
    provider: 'stripe',
    world: {
      ports(own, { url, clock }) {
        const inbox = { record: ({ text }: { text: string }) => ear.hear(text) }
        const webhook_url = () => `${url()}/api/v1/webhooks/stripe`
        held.standIn = openStripeStandIn({ base_url: url, webhook_url, webhook_secret, secret_key, clock, inbox })
        held.standIn.knobs.drop_webhooks = Infinity
        const base_url = () => `${url()}/stripe`
        return { ...own, gateway: stripeGateway({ secret_key, webhook_secrets: [webhook_secret], base_url, clock }) }
      },
      mounts: [{ path: '/stripe', handle: (req, res) => standIn().mount.handle(req, res) }],
    },
    six: [
      'checkout.session.completed', 'payment_intent.succeeded', 'checkout.session.async_payment_succeeded', 'refund.created',
      'refund.updated', 'charge.dispute.created',
    ], // prettier-ignore
    failed: 'payment_intent.payment_failed',
    again: 'charge.dispute.funds_withdrawn',
    told: ear.of,
    async pay(page) {
      await press(page, 'decline')
      await press(page, 'slow')
      const session = standIn().book.sessions.find(({ id }) => page.endsWith(id))
      standIn().endPayment(session?.id ?? '', 'succeeded')
      return String(session?.payment_intent)
    },
    delayRefunds: (count) => void (standIn().knobs.refunds = Array.from({ length: count }, () => 'pending' as const)),
    endRefund(payment_id) {
      const refund = standIn().book.refunds.find(({ payment_intent, status }) => payment_intent === payment_id && status === 'pending')
      standIn().endRefund(refund?.id ?? '', 'succeeded')
    },
    dispute: (payment_id, amount) => void standIn().openDispute(payment_id, { amount }),
    headersOf: (body, now) => ({ 'stripe-signature': signatureOf(webhook_secret, body, now) }),
    close: async () => held.standIn?.close(),
  }
}
