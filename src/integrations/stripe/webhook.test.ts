import { createHmac } from 'node:crypto'
import { Stripe } from 'stripe'
import { describe, expect, test } from 'vitest'
import { stripeGateway, type StripeOptions } from './adapter.ts'

const now = new Date('2026-05-01T10:00:00Z')
const seconds = now.getTime() / 1000
const [secret, other] = ['whsec_of_ours', 'whsec_of_another']
const session = { id: 'cs_test_1', object: 'checkout.session', metadata: { intent_id: 'checkout:1' } }
const event = (object: object, over: object = {}) =>
  JSON.stringify({ id: 'evt_1', object: 'event', type: 'checkout.session.completed', livemode: false, data: { object }, ...over })
const raw = event(session)

/** Signed by hand, so that the official client is tested too. */
const hex = (body: string | Buffer, at = seconds, key = secret) => createHmac('sha256', key).update(`${at}.`).update(body).digest('hex')
const sign = (body: string | Buffer, at = seconds, key = secret) => `t=${at},v1=${hex(body, at, key)}`
const gateway = (wishes: Partial<StripeOptions> = {}) =>
  stripeGateway({ secret_key: 'sk_test_1', webhook_secrets: [secret], base_url: () => 'http://127.0.0.1:1', ...wishes })
const verify = (body: string | Buffer, header: string | undefined, wishes?: Partial<StripeOptions>) =>
  gateway(wishes).verifyWebhook({ raw: Buffer.from(body), headers: header === undefined ? {} : { 'stripe-signature': header }, now })
const good = sign(raw)

describe('a webhook counts', () => {
  test.each<[string, string, string, Partial<StripeOptions>?]>([
    ['as it was sent', raw, good],
    ['five minutes late', raw, sign(raw, seconds - 300)],
    ['a minute ahead of our clock', raw, sign(raw, seconds + 60)],
    ['signed with the new secret while the old one still counts', raw, sign(raw, seconds, other), { webhook_secrets: [secret, other] }],
    ['signed with the old secret while the new one already counts', raw, good, { webhook_secrets: [other, secret] }],
    ['signed with both by Stripe', raw, `t=${seconds},v1=${hex(raw, seconds, other)},v1=${hex(raw)}`],
    ['with the v0 of test mode beside', raw, `${good},v0=${hex(raw)}`],
    [
      'of the live mode for a live key',
      event(session, { livemode: true }),
      sign(event(session, { livemode: true })),
      { secret_key: 'sk_live_1' },
    ],
    ['of the test mode for a restricted key', raw, good, { secret_key: 'rk_test_1' }],
    ['of our account', event(session, { account: 'acct_1' }), sign(event(session, { account: 'acct_1' })), { account: 'acct_1' }],
  ])('%s', (_, body, header, wishes) => {
    expect(verify(body, header, wishes)).toEqual({ event_id: 'evt_1', kind: 'payment', subject: 'cs_test_1' })
  })

  test('as the official client signs it for tests', () => {
    const header = Stripe.webhooks.generateTestHeaderString({ payload: raw, secret, timestamp: seconds })
    expect(verify(raw, header).subject).toBe('cs_test_1')
  })
})

const live = event(session, { livemode: true })
const foreign = event(session, { account: 'acct_2' })
const odd = Buffer.concat([Buffer.from(raw.slice(0, -1)), Buffer.from([0x20, 0xff, 0x7d])])

describe('a webhook is forged', () => {
  test.each<[string, string | Buffer, string | undefined, Partial<StripeOptions>?]>([
    ['without a signature', raw, undefined],
    ['with an empty one', raw, ''],
    ['with nonsense for one', raw, 'yes'],
    ['with half a signature', raw, good.slice(0, -32)],
    ['with one digit less', raw, good.slice(0, -1)],
    ['with one digit more', raw, `${good}0`],
    ['with one of zeros', raw, `t=${seconds},v1=${'0'.repeat(64)}`],
    ['with an empty v1', raw, `t=${seconds},v1=`],
    ['signed with another secret', raw, sign(raw, seconds, other)],
    ['signed with the API key', raw, sign(raw, seconds, 'sk_test_1')],
    ['signed with nothing', raw, sign(raw, seconds, '')],
    ['301 s old', raw, sign(raw, seconds - 301)],
    ['a day old', raw, sign(raw, seconds - 86_400)],
    ['61 s ahead', raw, sign(raw, seconds + 61)],
    ['an hour ahead', raw, sign(raw, seconds + 3_600)],
    ['with one byte changed', raw.replace('cs_test_1', 'cs_test_2'), good],
    ['with a byte more', `${raw} `, good],
    ['with a byte less', raw.slice(0, -1), good],
    ['with its JSON written differently', JSON.stringify(JSON.parse(raw), null, 2), good],
    ['with a byte order mark before it', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(raw)]), good],
    ['with bytes that are no text', odd, sign(odd)],
    ['with bytes that only read like what was signed', odd, sign(odd.toString('utf8'))],
    ['with v0 only', raw, good.replace('v1=', 'v0=')],
    ['with a scheme of the future', raw, good.replace('v1=', 'v2=')],
    ['in upper case', raw, `t=${seconds},v1=${hex(raw).toUpperCase()}`],
    ['with another time than was signed', raw, good.replace(String(seconds), String(seconds + 1))],
    ['with no time', raw, `v1=${hex(raw)}`],
    ['with a time that is no number', raw, `t=now,v1=${hex(raw)}`],
    ['with a time that only begins as one', raw, `t=${seconds}x,v1=${hex(raw)}`],
    ['with two times', raw, `t=${seconds + 7_200},${good}`],
    ['with the time of an hour ahead behind one of now', raw, `t=${seconds},${sign(raw, seconds + 3_600)}`],
    ['with a time before 1970', raw, sign(raw, -seconds)],
    ['with no body', '', sign('')],
    ['with a body that is no JSON', 'paid', sign('paid')],
    ['with JSON that is no event', '[]', sign('[]')],
    ['with JSON that is null', 'null', sign('null')],
    ['with a thing in place of an event', JSON.stringify(session), sign(JSON.stringify(session))],
    ['as a thin event', '{"id":"evt_1","object":"v2.core.event"}', sign('{"id":"evt_1","object":"v2.core.event"}')],
    ['of the live mode for a test key', live, sign(live)],
    ['of the test mode for a live key', raw, good, { secret_key: 'sk_live_1' }],
    ['of the test mode for a restricted live key', raw, good, { secret_key: 'rk_live_1' }],
    ['of a connected account where there is none', foreign, sign(foreign)],
    ['of another account', foreign, sign(foreign), { account: 'acct_1' }],
    ['of our own account where a connected one is configured', raw, good, { account: 'acct_1' }],
    ['signed with a secret that counts no longer', raw, sign(raw, seconds, other), { webhook_secrets: [secret] }],
    ['where no secret is configured', raw, sign(raw, seconds, ''), { webhook_secrets: [''] }],
  ])('%s', (_, body, header, wishes) => {
    expect(() => verify(body, header, wishes)).toThrow(expect.objectContaining({ code: 'webhook.forged', status: 400 }))
  })
})

describe('an event', () => {
  const ours = { metadata: { intent_id: 'refund:1' } }
  test.each<[string, object, string, string]>([
    ['checkout.session.completed', session, 'payment', 'cs_test_1'],
    ['checkout.session.async_payment_succeeded', session, 'payment', 'cs_test_1'],
    ['checkout.session.async_payment_failed', session, 'payment', 'cs_test_1'],
    ['checkout.session.expired', session, 'payment', 'cs_test_1'],
    ['checkout.session.completed', { ...session, metadata: {} }, 'other', 'cs_test_1'],
    ['checkout.session.completed', { ...session, metadata: null }, 'other', 'cs_test_1'],
    ['payment_intent.succeeded', { id: 'pi_1', object: 'payment_intent', ...ours }, 'other', 'pi_1'],
    ['payment_intent.payment_failed', { id: 'pi_1', object: 'payment_intent', ...ours }, 'other', 'pi_1'],
    ['refund.created', { id: 're_1', object: 'refund', ...ours }, 'refund', 're_1'],
    ['refund.updated', { id: 're_1', object: 'refund', ...ours }, 'refund', 're_1'],
    ['refund.failed', { id: 're_1', object: 'refund', ...ours }, 'refund', 're_1'],
    ['charge.refund.updated', { id: 're_1', object: 'refund', ...ours }, 'refund', 're_1'],
    ['refund.created', { id: 're_1', object: 'refund', metadata: {} }, 'other', 're_1'],
    ['charge.refunded', { id: 'ch_1', object: 'charge', refunds: { data: [{ id: 're_1', ...ours }] } }, 'refund', 're_1'],
    ['charge.refunded', { id: 'ch_1', object: 'charge', refunds: null }, 'other', 'ch_1'],
    ['charge.dispute.created', { id: 'du_1', object: 'dispute', status: 'needs_response' }, 'chargeback', 'du_1'],
    ['charge.dispute.closed', { id: 'du_1', object: 'dispute', status: 'lost' }, 'chargeback', 'du_1'],
    ['charge.dispute.created', { id: 'du_1', object: 'dispute', status: 'warning_needs_response' }, 'other', 'du_1'],
    ['customer.created', { id: 'cus_1', object: 'customer' }, 'other', 'cus_1'],
    ['balance.available', { object: 'balance' }, 'other', 'evt_1'],
  ])('%s of %j is of the kind %s', (type, object, kind, subject) => {
    const body = event(object, { type })
    expect(verify(body, sign(body))).toEqual({ event_id: 'evt_1', kind, subject })
  })
})
