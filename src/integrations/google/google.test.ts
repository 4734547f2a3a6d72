import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { movableClock, second_ms } from '#platform/clock.ts'
import type { Google } from '#platform/ports.ts'
import { googleOff, googleSignIn, openGoogleStandIn } from './index.ts'
import { makeKey, signToken, type Wishes } from './token.ts'

/** The stand-in on a port of its own, and the adapter with its official library pointed at it. */
async function openGoogle() {
  const clock = movableClock()
  const address = { url: '' }
  const google = openGoogleStandIn({ base_url: () => address.url, clock })
  const server = createServer((req, res) => {
    req.url = (req.url ?? '').slice('/google'.length)
    void google.mount.handle(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { clock, google, port: google.port(), url: address.url, close, [Symbol.asyncDispose]: close }
}
type Opened = Awaited<ReturnType<typeof openGoogle>>

const claimsOf = ({ google }: Opened, wishes: Wishes = {}) => decodeJwt(google.issue(wishes))
const at = (clock: Opened['clock'], seconds: number) => Math.floor(clock.now().getTime() / 1000) + seconds
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const expectRefused = (port: Google, id_token: string, nonce?: string) =>
  expect(port.verify({ id_token, nonce }), id_token).rejects.toMatchObject({ status: 401, code: 'google.token_invalid' })

// For the tests that leave it as it is; a key of its own for each would take most of the time.
let opened: Opened
beforeAll(async () => {
  opened = await openGoogle()
})
afterAll(() => opened.close())

test('a token that Google made for us says who somebody is', async () => {
  const picture = 'https://lh3.example/a.png'
  const id_token = opened.google.issue({ email: 'Asha@Example.com', name: ' Asha Rao ', picture, subject: '110' })
  expect(await opened.port.verify({ id_token })).toEqual({
    subject: '110',
    email: 'asha@example.com',
    email_verified: true,
    name: 'Asha Rao',
    picture,
  })
})

test.each<[string, Wishes, object]>([
  ['no name', { claims: { name: undefined } }, { name: 'asha' }],
  ['a name that cannot be stored', { name: 'A\0sha\ud800' }, { name: 'Asha\ufffd' }],
  ['a long name', { name: 'x'.repeat(200) }, { name: 'x'.repeat(100) }],
  ['a picture that is a script', { picture: 'javascript:alert(1)' }, { picture: null }],
  ['an address Google has not verified', { email_verified: false }, { email_verified: false }],
  ['nothing about the address being verified', { claims: { email_verified: undefined } }, { email_verified: false }],
])('of a token with %s is made what can be used', async (_, wishes, expected) => {
  expect(await opened.port.verify({ id_token: opened.google.issue(wishes) })).toMatchObject(expected)
})

test.each<[string, (now: number) => Record<string, unknown>]>([
  ['for another application', () => ({ aud: 'somebody-else' })],
  ['for us and somebody else', () => ({ aud: ['influmojo.apps.stand-in', 'somebody-else'] })],
  ['for nobody', () => ({ aud: undefined })],
  ['given to another application', () => ({ azp: 'somebody-else' })],
  ['from another issuer', () => ({ iss: 'https://accounts.example.com' })],
  ['from the real Google, while we ask the stand-in', () => ({ iss: 'https://accounts.google.com' })],
  ['that has expired', (now) => ({ iat: now - 3600, exp: now - 6 })],
  ['that expired long ago', (now) => ({ iat: now - 9000, exp: now - 5400 })],
  ['without an end', () => ({ exp: undefined })],
  ['that lasts for years', (now) => ({ exp: now + 90_000_000 })],
  ['issued in the future', (now) => ({ iat: now + 90, exp: now + 3690 })],
  ['issued at no time', () => ({ iat: undefined })],
  ['without a person', () => ({ sub: undefined })],
  ['for an empty person', () => ({ sub: '' })],
  ['for a person who cannot be stored', () => ({ sub: '1\0' })],
  ['without an address', () => ({ email: undefined })],
  ['with something that is no address', () => ({ email: 'asha' })],
  ['with a nonce when none was begun with', () => ({ nonce: 'theirs' })],
])('a token %s is refused', async (_, claims) => {
  await expectRefused(opened.port, opened.google.issue({ claims: claims(at(opened.clock, 0)) }))
})

test('a nonce has to be the one the caller began with', async () => {
  const id_token = opened.google.issue({ nonce: 'mine' })
  expect(await opened.port.verify({ id_token, nonce: 'mine' })).toMatchObject({ email: 'asha@example.com' })
  await expectRefused(opened.port, id_token, 'another')
  await expectRefused(opened.port, opened.google.issue(), 'mine')
})

test('a token counts until its end and five seconds more', async () => {
  await using opened = await openGoogle()
  const id_token = opened.google.issue({ claims: { iat: at(opened.clock, -3600), exp: at(opened.clock, 10) } })
  expect(await opened.port.verify({ id_token })).toMatchObject({ email_verified: true })
  opened.clock.advance(16 * second_ms)
  await expectRefused(opened.port, id_token)
})

test('a token that Google did not sign is refused, whatever it says of its signature', async () => {
  const good = opened.google.issue()
  const { kid = '' } = decodeProtectedHeader(good)
  const claims = claimsOf(opened)
  const pem = ((await (await fetch(`${opened.url}/google/oauth2/v1/certs`)).json()) as Record<string, string>)[kid] ?? ''
  const [head = '', body = '', signature = ''] = good.split('.')
  const keyed = `${encode({ alg: 'HS256', kid, typ: 'JWT' })}.${encode(claims)}`
  const other = makeKey()
  const forged = [
    `${encode({ alg: 'none', kid })}.${body}.`,
    `${encode({ alg: 'none', kid })}.${body}.${signature}`,
    `${encode({ alg: 'None' })}.${body}.`,
    `${keyed}.${createHmac('sha256', pem).update(keyed).digest('base64url')}`,
    signToken({ ...other, kid }, claims),
    signToken(other, claims),
    signToken({ ...other, kid }, claims, { jwk: other.public_key.export({ format: 'jwk' }) }),
    signToken({ ...other, kid: 'constructor' }, claims),
    signToken({ ...other, kid: '__proto__' }, claims),
    signToken({ ...other, kid: '../../etc/passwd' }, claims),
    signToken({ ...other, kid }, claims, { alg: 'ES256' }),
    signToken({ ...other, kid }, claims, { crit: ['b64'] }),
    `${head}.${encode({ ...claims, email: 'victim@example.com' })}.${signature}`,
    `${head}.${body}.${signature.slice(0, -4)}AAAA`,
    `${head}.${body}.`,
    `${head}.${body}`,
    `${good}.x`,
    '..',
    'x',
  ]
  for (const id_token of forged) await expectRefused(opened.port, id_token)
  expect(await opened.port.verify({ id_token: good })).toMatchObject({ email_verified: true })
})

test('what refuses a token does not quote it', async () => {
  const id_token = `${opened.google.issue().slice(0, -8)}AAAAAAAA`
  const error: unknown = await opened.port.verify({ id_token }).catch((problem: unknown) => problem)
  const told = JSON.stringify([error, String(error), (error as Error).stack, String((error as Error).cause)])
  for (const part of id_token.split('.')) expect(told).not.toContain(part)
})

test('the keys are kept as long as their headers say, and fetched once for all who ask at once', async () => {
  await using opened = await openGoogle()
  const id_token = opened.google.issue()
  await Promise.all(Array.from({ length: 50 }, () => opened.port.verify({ id_token })))
  expect(opened.google.asked()).toBe(1)

  const strict = await openGoogle()
  strict.google.knobs.max_age_s = 0
  await strict.port.verify({ id_token: strict.google.issue() })
  await strict.port.verify({ id_token: strict.google.issue() })
  expect(strict.google.asked()).toBe(2)
  await strict.close()
})

test('after Google has changed its keys they are fetched again at once, and the old ones go on for a while', async () => {
  await using opened = await openGoogle()
  const before = opened.google.issue()
  await opened.port.verify({ id_token: before })
  opened.google.rotate()
  const after = opened.google.issue()
  const all = await Promise.all(Array.from({ length: 50 }, () => opened.port.verify({ id_token: after })))
  expect([all.length, opened.google.asked()]).toEqual([50, 2])
  await opened.port.verify({ id_token: before })

  opened.google.rotate()
  opened.clock.advance(10 * second_ms)
  await opened.port.verify({ id_token: opened.google.issue() })
  await expectRefused(opened.port, before)
})

test('keys that nobody knows do not make us hammer Google', async () => {
  await using opened = await openGoogle()
  const claims = claimsOf(opened)
  await opened.port.verify({ id_token: opened.google.issue() })
  const other = makeKey()
  const guess = (kid: string) => expectRefused(opened.port, signToken({ ...other, kid }, claims))
  await Promise.all(Array.from({ length: 50 }, (_, nth) => guess(`invented-${nth}`)))
  expect(opened.google.asked()).toBe(2)
  opened.clock.advance(10 * second_ms)
  await guess('invented')
  expect(opened.google.asked()).toBe(3)
})

test.each(['down', 'garbage'] as const)('while the keys cannot be had (%s) nobody is let in, and after it everybody is', async (knob) => {
  await using opened = await openGoogle()
  const id_token = opened.google.issue()
  opened.google.knobs[knob] = true
  const waiting = opened.port.verify({ id_token })
  await expect(waiting).rejects.toMatchObject({ status: 503, code: 'google.unavailable', extra: { headers: { 'retry-after': '5' } } })
  opened.google.knobs[knob] = false
  expect(await opened.port.verify({ id_token })).toMatchObject({ email: 'asha@example.com' })
  opened.google.knobs[knob] = true
  expect(await opened.port.verify({ id_token })).toMatchObject({ email: 'asha@example.com' })
})

test('where nobody listens the answer is that Google cannot be asked', async () => {
  const opened = await openGoogle()
  const id_token = opened.google.issue()
  await opened.close()
  await expect(opened.port.verify({ id_token })).rejects.toMatchObject({ status: 503, code: 'google.unavailable' })
})

test('the real adapter does not take what the stand-in issued, and without client ids nobody gets in', async () => {
  const id_token = opened.google.issue()
  const certs_url = () => `${opened.url}/google/oauth2/v1/certs`
  await expectRefused(googleSignIn({ audiences: [opened.google.client_id], certs_url }), id_token)
  await expectRefused(googleSignIn({ audiences: ['web', 'ios'], certs_url, issuers: () => [opened.google.issuer()] }), id_token)
  await expect(googleOff().verify({ id_token })).rejects.toMatchObject({ code: 'google.unavailable' })
})

test('any library of OpenID Connect finds the stand-in by discovery', async () => {
  const answer = await fetch(`${opened.url}/google/.well-known/openid-configuration`)
  const { issuer, jwks_uri } = (await answer.json()) as { issuer: string; jwks_uri: string }
  const { payload } = await jwtVerify(opened.google.issue(), createRemoteJWKSet(new URL(jwks_uri)), {
    issuer,
    audience: opened.google.client_id,
  })
  expect(payload).toMatchObject({ iss: `${opened.url}/google`, email: 'asha@example.com' })
})

test('scripts get a token by asking, other sites do not', async () => {
  const ask = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${opened.url}/google/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const { id_token } = (await (await ask({ email: 'a@example.com', nonce: 'n' })).json()) as { id_token: string }
  expect(await opened.port.verify({ id_token, nonce: 'n' })).toMatchObject({ email: 'a@example.com' })
  expect((await ask({ email: 'a@example.com' }, { origin: 'https://evil.example' })).status).toBe(400)
  expect((await ask({ email: 'a@example.com' }, { 'content-type': 'text/plain' })).status).toBe(400)
  expect((await ask({ email: 'a@example.com', exp: 1 })).status).toBe(400)
  expect((await ask({})).status).toBe(400)
  expect((await fetch(`${opened.url}/google`)).status).toBe(200)
})
