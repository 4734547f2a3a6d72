import { describe, expect, test } from 'vitest'
import { checkSignature, sign } from './signature.ts'

const now = new Date('2026-05-01T10:00:00Z')
const raw = '{"id":"evt_1","type":"payment.captured","subject":"cs_1"}'
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const header = sign('secret', raw, now)
const [time = '', signature = ''] = header.split(',')
const refused = { code: 'webhook.forged', status: 400 }

describe('a webhook counts', () => {
  test.each([
    ['as it was sent', raw, header, now],
    ['four minutes late', raw, header, at(299)],
    ['half a minute ahead of our clock', raw, header, at(-59)],
    ['signed with the old and the new secret', raw, `${time},v1=${'0'.repeat(64)},${signature}`, now],
  ])('%s', (_, body, signed, clock) => {
    expect(() => checkSignature('secret', body, signed, clock)).not.toThrow()
  })
})

describe('a webhook is forged', () => {
  test.each([
    ['without a signature', raw, undefined, now],
    ['with an empty one', raw, '', now],
    ['signed with another secret', raw, sign('other', raw, now), now],
    ['with one byte changed', raw.replace('cs_1', 'cs_2'), header, now],
    ['with its JSON written differently', JSON.stringify(JSON.parse(raw), null, 1), header, now],
    ['five minutes late', raw, header, at(301)],
    ['from the future', raw, header, at(-61)],
    ['with another time than was signed', raw, header.replace(time, `t=${now.getTime() / 1000 + 1}`), now],
    ['with no time', raw, signature, now],
    ['with a time that is no number', raw, `t=soon,${signature}`, now],
    ['with half a signature', raw, header.slice(0, -2), now],
    ['with the signature in capitals', raw, `${time},${signature.toUpperCase().replace('V1', 'v1')}`, now],
    ['under an older scheme only', raw, header.replace('v1=', 'v0='), now],
  ])('%s', (_, body, signed, clock) => {
    expect(() => checkSignature('secret', body, signed, clock)).toThrow(expect.objectContaining(refused))
  })
})
