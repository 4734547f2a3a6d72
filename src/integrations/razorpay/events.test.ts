import { describe, expect, test } from 'vitest'
import { signBody } from './stand-in/webhooks.ts'
import { verifyRazorpay } from './webhook.ts'

const notes = { influmojo_checkout: 'im_1' }
const link = { entity: { id: 'plink_Abc123', notes } }
const payment = { entity: { id: 'pay_Abc123', notes, description: '#Abc123' } }

describe('an event is about', () => {
  const about = (event: string, payload: object) => {
    const raw = Buffer.from(JSON.stringify({ entity: 'event', account_id: 'acc_1', event, payload, created_at: 1_764_000_000 }))
    const headers = { 'x-razorpay-signature': signBody('secret', raw), 'x-razorpay-event-id': 'RjyCdS5SNm93qh' }
    const { kind, subject } = verifyRazorpay({ raw, headers }, { secrets: ['secret'] })
    return [kind, subject]
  }
  const refund = { entity: { id: 'rfnd_Abc123' } }
  const dispute = (over: object = {}) => ({ entity: { id: 'disp_Abc123', phase: 'chargeback', status: 'open', ...over } })

  test.each([
    ['payment_link.paid', { payment_link: link, payment }, 'payment', 'plink_Abc123'],
    ['payment_link.partially_paid', { payment_link: link, payment }, 'payment', 'plink_Abc123'],
    ['payment_link.expired', { payment_link: link }, 'payment', 'plink_Abc123'],
    ['payment_link.cancelled', { payment_link: link }, 'payment', 'plink_Abc123'],
    ['payment.authorized', { payment }, 'payment', 'plink_Abc123'],
    ['payment.captured', { payment }, 'payment', 'plink_Abc123'],
    ['payment.failed', { payment }, 'payment', 'plink_Abc123'],
    ['refund.created', { refund, payment }, 'refund', 'rfnd_Abc123'],
    ['refund.processed', { refund, payment }, 'refund', 'rfnd_Abc123'],
    ['refund.failed', { refund, payment }, 'refund', 'rfnd_Abc123'],
    ['payment.dispute.created', { dispute: dispute(), payment }, 'chargeback', 'disp_Abc123'],
    ['payment.dispute.under_review', { dispute: dispute({ status: 'under_review' }), payment }, 'chargeback', 'disp_Abc123'],
    ['payment.dispute.action_required', { dispute: dispute(), payment }, 'chargeback', 'disp_Abc123'],
    ['payment.dispute.won', { dispute: dispute({ status: 'won' }), payment }, 'chargeback', 'disp_Abc123'],
    ['payment.dispute.lost', { dispute: dispute({ phase: 'fraud', status: 'lost' }), payment }, 'chargeback', 'disp_Abc123'],
    ['payment.dispute.closed', { dispute: dispute({ status: 'closed' }), payment }, 'chargeback', 'disp_Abc123'],
  ])('%s', (event, payload, kind, subject) => {
    expect(about(event, payload)).toEqual([kind, subject])
  })

  test.each([
    ['a link that is not ours', 'payment_link.paid', { payment_link: { entity: { id: 'plink_1', notes: [] } } }, 'plink_1'],
    ['a payment that is not ours', 'payment.captured', { payment: { entity: { ...payment.entity, notes: [] } } }, 'pay_Abc123'],
    ['a payment at no link', 'payment.captured', { payment: { entity: { ...payment.entity, description: 'Shoes' } } }, 'pay_Abc123'],
    ['an order', 'order.paid', { payment, order: { entity: { id: 'order_1' } } }, 'pay_Abc123'],
    ['a bank’s question', 'payment.dispute.created', { dispute: dispute({ phase: 'retrieval' }), payment }, 'disp_Abc123'],
    ['a bank’s suspicion', 'payment.dispute.closed', { dispute: dispute({ phase: 'fraud', status: 'closed' }), payment }, 'disp_Abc123'],
    ['a bank that is down', 'payment.downtime.started', { 'payment.downtime': { entity: { id: 'down_1' } } }, 'RjyCdS5SNm93qh'],
    ['something of a shape unknown to us', 'refund.processed', { refund: 'rfnd_1' }, 'RjyCdS5SNm93qh'],
    ['something new', 'moon.landed', {}, 'RjyCdS5SNm93qh'],
  ])('nothing we act on, when it is %s', (_, event, payload, subject) => {
    expect(about(event, payload)).toEqual(['other', subject])
  })
})
