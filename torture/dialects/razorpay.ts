import { openRazorpayStandIn, razorpayGateway, type RazorpayStandIn } from '#integrations/razorpay/index.ts'
import { signBody } from '#integrations/razorpay/stand-in/webhooks.ts'
import { sha256 } from '#platform/crypto.ts'
import { press } from '#test/razorpay.ts'
import { openEar, type Dialect } from './dialect.ts'

const webhook_secret = 'a secret of the webhook'

export function openRazorpay(): Dialect {
  const ear = openEar('event', /\bpay_\w+/)
  const held: { standIn?: RazorpayStandIn } = {}
  const standIn = () => {
    if (!held.standIn) throw new Error('there is no world yet')
    return held.standIn
  }
  return {
    provider: 'razorpay',
    world: {
      ports(own, { url, clock }) {
        const inbox = { record: ({ channel, text }: { channel: string; text: string }) => channel === 'webhook' && ear.hear(text) }
        const webhook_url = () => `${url()}/api/v1/webhooks/razorpay`
        held.standIn = openRazorpayStandIn({ base_url: url, webhook_url, webhook_secret, clock, inbox })
        held.standIn.knobs.drop_webhooks = Infinity
        const { key_id, key_secret, account_id } = held.standIn
        const base_url = () => `${url()}/razorpay`
        return {
          ...own,
          gateway: razorpayGateway({ key_id, key_secret, account_id, webhook_secrets: [webhook_secret], base_url, clock }),
        }
      },
      mounts: [{ path: '/razorpay', handle: (req, res) => standIn().mount.handle(req, res) }],
    },
    six: ['payment.authorized', 'payment.captured', 'payment_link.paid', 'refund.created', 'refund.processed', 'payment.dispute.created'],
    failed: 'payment.failed',
    again: 'payment.dispute.under_review',
    told: ear.of,
    async pay(page) {
      await press(page, 'decline')
      await press(page, 'card')
      const [declined = '', made = ''] = standIn()
        .book.payments.slice(-2)
        .map(({ id }) => id)
      for (const [kind, body] of ear.of(declined)) ear.of(made).set(kind, body)
      return made
    },
    delayRefunds: (count) => void (standIn().knobs.pending_refunds = count),
    endRefund(payment_id) {
      const refund = standIn().book.refunds.find((one) => one.payment_id === payment_id && one.status === 'pending')
      standIn().finishRefund(refund?.id ?? '', 'processed')
    },
    dispute: (payment_id, amount) => standIn().decideDispute(standIn().openDispute(payment_id, { amount }), 'under_review'),
    headersOf: (body) => ({
      'x-razorpay-signature': signBody(webhook_secret, body),
      'x-razorpay-event-id': sha256(body).toString('hex').slice(0, 14),
    }),
    close: async () => held.standIn?.close(),
  }
}
