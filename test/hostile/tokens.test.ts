import { generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { base64url, decodeJwt, decodeProtectedHeader, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '#app'
import { joinByEmail, password, post, type Account } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { appCode, hire, staffPassword } from '#test/staff.ts'
import { openWorld, secret, type World } from '#test/world.ts'
import { attack, expectProblem, workOff } from './answers.ts'

let world: World
let account: Account
beforeAll(async () => {
  world = await openWorld()
  account = await joinByEmail(world, 'asha@example.com')
})
afterAll(() => world[Symbol.asyncDispose]())

const encode = (value: object) => base64url.encode(JSON.stringify(value))
const me = (token: string) => attack(world, { path: '/api/v1/auth/me', token })
const expectRefused = async (token: string, what = token) => expectProblem(await me(token), 401, 'auth.token_invalid', what)

async function resigned(changes: object, header: object = {}, key = secret): Promise<string> {
  const { kid } = decodeProtectedHeader(account.access_token)
  return new SignJWT({ ...decodeJwt(account.access_token), ...changes })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...(kid !== undefined && { kid }), ...header })
    .sign(new TextEncoder().encode(key))
}

test('an access token with any one byte changed opens nothing', async () => {
  const token = account.access_token
  expect((await me(token)).status).toBe(200)
  const parts = token.split('.').map((part) => base64url.decode(part))
  const flipped = parts.flatMap((bytes, part) =>
    [...bytes.keys()].map((at) => {
      const changed = parts.map((each) => Uint8Array.from(each))
      const one = changed[part]
      if (one) one[at] = (one[at] ?? 0) ^ 1
      return changed.map((each) => base64url.encode(each)).join('.')
    }),
  )
  expect(flipped.length).toBe(parts.reduce((sum, { length }) => sum + length, 0))
  await workOff(flipped, async (each) => {
    expect((await me(each)).status, each).toBe(401)
  })
})

test('no other algorithm counts: none in any spelling, RS256, and an ES256 signature of zeros', async () => {
  const claims = decodeJwt(account.access_token)
  const { kid } = decodeProtectedHeader(account.access_token)
  const unsigned = (alg: string) => `${encode({ alg, typ: 'at+jwt', kid })}.${encode(claims)}`
  for (const alg of ['none', 'None', 'NONE', 'nOnE', ''])
    for (const end of ['.', `.${base64url.encode('x')}`]) await expectRefused(unsigned(alg) + end)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const rs = unsigned('RS256')
  await expectRefused(`${rs}.${signBytes('sha256', Buffer.from(rs), privateKey).toString('base64url')}`)
  await expectRefused(`${unsigned('ES256')}.${base64url.encode(new Uint8Array(64))}`)
  for (const alg of ['HS384', 'HS512']) await expectRefused(await resigned({}, { alg }))
})

test('keys come from nowhere but the configuration: what a token’s header says of keys is not looked at', async () => {
  let asked = 0
  const canary = createServer((_req, res) => {
    asked++
    res.end('{"keys":[]}')
  })
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/keys`
  const mine = 'a secret that the attacker chose, long enough'
  const jwk = { kty: 'oct', k: base64url.encode(mine), alg: 'HS256' }
  const headers: object[] = [{ jku: url }, { x5u: url }, { jwk }, { jku: url, kid: 'theirs' }]
  for (const header of headers) await expectRefused(await resigned({}, header, mine), JSON.stringify(header))
  for (const kid of ['../../dev/null', '/dev/null', "' or 1=1 --", "x' union select 'k", '__proto__', 'constructor', '', 'a'.repeat(1_000)])
    for (const key of [mine, secret]) await expectRefused(await resigned({}, { kid }, key), kid)
  expect(asked).toBe(0)
  await new Promise((resolve) => canary.close(resolve))
})

test('issuer, audience, type, beginning and end of a token have to be ours', async () => {
  const now = Math.floor(world.clock.now().getTime() / 1000)
  const wrong: [changes: object, header?: object][] = [
    [{ aud: 'another-api' }],
    [{ aud: undefined }],
    [{ iss: 'somebody' }],
    [{ iss: undefined }],
    [{ exp: now - 1 }],
    [{ exp: now }],
    [{ exp: undefined }],
    [{ nbf: now + 60 }],
    [{}, { typ: 'JWT' }],
    [{}, { typ: undefined }],
  ]
  for (const [changes, header] of wrong) await expectRefused(await resigned(changes, header), JSON.stringify([changes, header]))
  expect((await me(await resigned({ exp: now + 2 }))).status).toBe(200)
})

test('nothing else that we give out is an access token: refresh and device tokens, challenges, codes, invitations, ID tokens', async () => {
  const staff = await hire(world, 'admin')
  const asked = await post(world, 'login', { email: staff.email, password: staffPassword })
  await post(world, 'password/forgot', { email: 'asha@example.com' })
  await staff.sdk.invitations.create({ email: 'invited@influmojo.example', role: 'agent', name: 'Somebody' })
  const invitation = /#([\w-]{43})$/m.exec(world.inbox.list().find(({ to }) => to === 'invited@influmojo.example')?.text ?? '')?.[1]
  const others: Record<string, string | undefined> = {
    'a refresh token': account.refresh_token,
    'a device token': account.device_token,
    'a challenge': asked.body['challenge'],
    'a reset code': codeSentTo(world, 'asha@example.com'),
    'a code of the app': staff.code(1),
    'a recovery code': staff.recovery_codes[0],
    'an invitation': invitation,
    'an ID token of Google': world.google.issue({ email: 'asha@example.com' }),
    'a password': Buffer.from(password).toString('base64'),
  }
  for (const [what, token] of Object.entries(others)) {
    expect(token, what).toBeTypeOf('string')
    await expectRefused(token ?? '', what)
  }
  // And an access token is none of the others.
  expect(await post(world, 'refresh', { refresh_token: account.access_token })).toMatchObject({ status: 400 })
  const { access_token } = account
  expect((await post(world, 'second-factor', { challenge: access_token, code: appCode(world, 'A'.repeat(32)) })).status).toBe(400)
})

test('a token that was tampered with is refused at every endpoint that asks who calls', async () => {
  const [head, body, signature = ''] = account.access_token.split('.')
  const token = `${head}.${body}.${signature.slice(0, -5)}AAAAA`
  const guarded = endpoints.filter(({ allow }) => allow !== 'anyone')
  expect(guarded.length).toBeGreaterThan(40)
  for (const { method, path, id } of guarded)
    expectProblem(await attack(world, { method, path: path.replace(/:\w+/g, '1'), token }), 401, 'auth.token_invalid', id)
})
