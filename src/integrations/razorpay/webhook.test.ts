import { describe, expect, test } from 'vitest'
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
