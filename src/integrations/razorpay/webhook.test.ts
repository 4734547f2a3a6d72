import { describe, expect, test } from 'vitest'
import { openRazorpayShop, press, type RazorpayShop } from '#test/razorpay.ts'
import { signBody } from './stand-in/webhooks.ts'
import { verifyRazorpay } from './webhook.ts'

const secret = 'the secret of now'
const account_id = 'acc_Ab3dEf7hIjKlMn'
const notes = { influmojo_checkout: 'im_1' }
const told = (event: string, payload: object) => JSON.stringify({ entity: 'event', account_id, event, payload, created_at: 1_764_000_000 })
const link = { entity: { id: 'plink_Abc123', notes } }
const payment = { entity: { id: 'pay_Abc123', notes, description: '#Abc123' } }
const raw = told('payment_link.paid', { payment_link: link, payment })
const signature = signBody(secret, raw)
const headers = { 'x-razorpay-signature': signature, 'x-razorpay-event-id': 'RjyCdS5SNm93qh' }
const ours = { secrets: [secret], account_id }
const verify = (body: string | Uint8Array, given: Record<string, string>, expected = ours) =>
  verifyRazorpay({ raw: typeof body === 'string' ? Buffer.from(body) : body, headers: given }, expected)
const changed = (over: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries({ ...headers, ...over }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
const paid = { event_id: 'RjyCdS5SNm93qh', kind: 'payment', subject: 'plink_Abc123' }

describe('a webhook counts', () => {
  test('as it was sent, and for ever, because nothing that is signed holds a time', () => {
    expect(verify(raw, headers)).toEqual(paid)
  })

  test('under the old secret and under the new one while it is changed', () => {
    const both = { ...ours, secrets: ['the secret of tomorrow', secret] }
    expect(verify(raw, headers, both)).toEqual(paid)
    expect(verify(raw, changed({ 'x-razorpay-signature': signBody('the secret of tomorrow', raw) }), both)).toEqual(paid)
    expect(verify(raw, headers, { ...ours, secrets: [secret, 'the secret of tomorrow'] })).toEqual(paid)
  })

  test('from any account when none is configured', () => {
    expect(verifyRazorpay({ raw: Buffer.from(raw), headers }, { secrets: [secret] })).toEqual(paid)
  })

  test('over its bytes, also where they are no text', () => {
    const bytes = Buffer.concat([Buffer.from(raw.slice(0, -1)), Buffer.from(',"note":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
    const sent = changed({ 'x-razorpay-signature': signBody(secret, bytes) })
    expect(verify(bytes, sent)).toEqual(paid)
    const same_text = Buffer.from(bytes.toString('utf8'))
    expect(() => verify(same_text, sent)).toThrow()
  })
})

const signed = (body: string) => changed({ 'x-razorpay-signature': signBody(secret, body) })
const other_account = raw.replace(account_id, 'acc_SomebodyElses')
const no_account = raw.replace('account_id', 'account')

describe('a webhook is forged', () => {
  test.each([
    ['without a signature', raw, changed({ 'x-razorpay-signature': undefined })],
    ['with an empty one', raw, changed({ 'x-razorpay-signature': '' })],
    ['with half a signature', raw, changed({ 'x-razorpay-signature': signature.slice(0, 32) })],
    ['with one digit less', raw, changed({ 'x-razorpay-signature': signature.slice(0, -1) })],
    ['with one digit more', raw, changed({ 'x-razorpay-signature': `${signature}0` })],
    ['with the signature twice', raw, changed({ 'x-razorpay-signature': `${signature},${signature}` })],
    ['with a space after it', raw, changed({ 'x-razorpay-signature': `${signature} ` })],
    ['with a scheme before it', raw, changed({ 'x-razorpay-signature': `sha256=${signature}` })],
    ['with the signature in capitals', raw, changed({ 'x-razorpay-signature': signature.toUpperCase() })],
    ['with the signature in base64', raw, changed({ 'x-razorpay-signature': Buffer.from(signature, 'hex').toString('base64') })],
    ['with zeros', raw, changed({ 'x-razorpay-signature': '0'.repeat(64) })],
    ['with no hexadecimal digits', raw, changed({ 'x-razorpay-signature': 'z'.repeat(64) })],
    ['signed with another secret', raw, changed({ 'x-razorpay-signature': signBody('other', raw) })],
    ['signed with no secret', raw, changed({ 'x-razorpay-signature': signBody('', raw) })],
    ['signed by the hash alone', raw, changed({ 'x-razorpay-signature': signBody(raw, '') })],
    ['with one byte changed', raw.replace('Abc123', 'Abc124'), headers],
    ['with a byte more', `${raw} `, headers],
    ['with its JSON written differently', JSON.stringify(JSON.parse(raw), null, 1), headers],
    ['with an empty body', '', headers],
    ['with the signature of another event', raw, signed(told('payment_link.expired', { payment_link: link }))],
    ['for another account', other_account, signed(other_account)],
    ['for no account', no_account, signed(no_account)],
    ['without the id of the event', raw, changed({ 'x-razorpay-event-id': undefined })],
    ['with an empty id', raw, changed({ 'x-razorpay-event-id': '' })],
    ['with an id that is none', raw, changed({ 'x-razorpay-event-id': '../1' })],
    ['with an id without end', raw, changed({ 'x-razorpay-event-id': 'x'.repeat(65) })],
    ['though signed, when it is no JSON', 'paid', signed('paid')],
    ['though signed, when it is no event', '[]', signed('[]')],
  ])('%s', (_, body, given) => {
    expect(() => verify(body, given)).toThrow(expect.objectContaining({ code: 'webhook.forged', status: 400 }))
  })

  test('however it is called in the sandbox’s or in Stripe’s way', () => {
    for (const name of ['sandbox-signature', 'stripe-signature'])
      expect(() => verify(raw, { [name]: signature, 'x-razorpay-event-id': 'Rjy' })).toThrow()
  })

  test('when no secret is left', () => {
    expect(() => verify(raw, headers, { ...ours, secrets: [] })).toThrow(expect.objectContaining({ code: 'webhook.forged' }))
  })
})

describe('an event is about', () => {
  const about = (event: string, payload: object) => {
    const body = told(event, payload)
    const { kind, subject } = verify(body, signed(body))
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

/** What the shop was told, event by event. */
const eventsOf = (shop: RazorpayShop) =>
  shop.taken.map(({ body, headers: given }) => {
    const { event } = JSON.parse(body) as { event: string }
    const { kind, subject } = shop.gateway.verifyWebhook({ raw: Buffer.from(body), headers: given, now: shop.clock.now() })
    return [event, kind, subject]
  })

test('what the stand-in sends of a payment, its refund and its dispute counts and is found', async () => {
  await using shop = await openRazorpayShop()
  const expires_at = new Date(shop.clock.now().getTime() + 3_600_000)
  const wanted = { intent_id: 'checkout:1', amount_minor: 105_000n, currency: 'INR', description: 'One reel', return_url: 'https://shop.example/done', expires_at } // prettier-ignore
  const { session_id, url } = await shop.gateway.openSession(wanted)
  await press(url, 'decline')
  await press(url, 'card')
  const { payment_id } = await shop.gateway.fetchPayment(session_id)
  const { refund_id } = await shop.gateway.refund({
    intent_id: 'refund:1',
    payment_id: payment_id ?? '',
    amount_minor: 500n,
    currency: 'INR',
  })
  const dispute = shop.standIn.openDispute(payment_id ?? '')
  shop.standIn.decideDispute(dispute, 'won')
  await shop.standIn.delivered()
  const events = eventsOf(shop)
  expect(events).toHaveLength(9)
  expect(events).toEqual(
    expect.arrayContaining([
      ['payment.failed', 'payment', session_id],
      ['payment.authorized', 'payment', session_id],
      ['payment.captured', 'payment', session_id],
      ['order.paid', 'other', payment_id],
      ['payment_link.paid', 'payment', session_id],
      ['refund.created', 'refund', refund_id],
      ['refund.processed', 'refund', refund_id],
      ['payment.dispute.created', 'chargeback', dispute],
      ['payment.dispute.won', 'chargeback', dispute],
    ]),
  )
})

test('a webhook can be lost, come twice, come late, and comes again to a shop that was down, under the same id', async () => {
  await using shop = await openRazorpayShop()
  const expires_at = new Date(shop.clock.now().getTime() + 3_600_000)
  const open = async (intent_id: string) =>
    (await shop.gateway.openSession({ intent_id, amount_minor: 1_000n, currency: 'INR', description: '', return_url: 'https://shop.example/', expires_at })).url // prettier-ignore
  const ids = () => shop.taken.map(({ headers: given }) => given['x-razorpay-event-id'])

  shop.standIn.knobs.drop_webhooks = 1
  await press(await open('lost'), 'decline')
  await shop.standIn.delivered()
  expect(ids()).toEqual([])

  shop.standIn.knobs.duplicate = 2
  await press(await open('twice'), 'decline')
  await shop.standIn.delivered()
  expect(ids()).toHaveLength(2)
  expect(new Set(ids()).size).toBe(1)

  shop.shop.open = false
  shop.standIn.knobs.delay_ms = 50
  await press(await open('late'), 'decline')
  expect(shop.standIn.book.undelivered).toEqual([])
  await expect.poll(() => shop.standIn.book.undelivered[0]?.tries).toBe(1)
  shop.shop.open = true
  await expect.poll(() => shop.standIn.book.undelivered.length, { timeout: 5_000 }).toBe(0)
  expect(new Set(ids()).size).toBe(2)
})
