import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { randomToken, sha256 } from '#platform/crypto.ts'
import { statement } from '#platform/db.ts'
import { rootPath } from '#platform/root.ts'
import { joinByPhone, post } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { openWorld } from '#test/world.ts'
import { newCode } from './codes.ts'

/** How far counts are from even, for nine degrees of freedom; by chance it is above 40 less than once in a hundred thousand times. */
function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

test('of a hundred thousand codes every digit is as likely at every place', () => {
  const codes = Array.from({ length: 100_000 }, newCode)
  for (let place = 0; place < 6; place++) {
    const counts = Array<number>(10).fill(0)
    for (const code of codes) counts[Number(code[place])]!++
    expect(chiSquare(counts, codes.length / 10), `place ${place}`).toBeLessThan(40)
  }
  expect(new Set(codes).size).toBeGreaterThan(90_000)
})

test('of fifty thousand tokens none comes twice, and each holds 256 bits', () => {
  const tokens = Array.from({ length: 50_000 }, () => randomToken())
  expect(new Set(tokens).size).toBe(tokens.length)
  expect(Buffer.from(tokens[0] ?? '', 'base64url')).toHaveLength(32)
})

test('nothing in the server is drawn with Math.random', () => {
  const files = readdirSync(rootPath('src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/test\.ts$|generated/.test(name),
  )
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((name) => readFileSync(rootPath(`src/${name}`), 'utf8').includes('Math.random'))).toEqual([])
})

test('a code is kept under a key and a salt of its own: not as it is, not as a digest that anybody can compute', async () => {
  await using world = await openWorld()
  const phones = Array.from({ length: 20 }, (_, nth) => `+9198765432${String(nth).padStart(2, '0')}`)
  for (const phone of phones) await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  const all = statement<{ subject: string; salt: Buffer; code_hmac: Buffer }>(
    'test.codes',
    'select subject, salt, code_hmac from one_time_code',
  )
  const rows = await world.database.query(all)
  expect(new Set(rows.map(({ salt }) => salt.toString('hex'))).size).toBe(20)
  for (const { subject, salt, code_hmac } of rows) {
    const code = codeSentTo(world, subject)
    const plain = [
      Buffer.from(code),
      sha256(code),
      sha256(Buffer.concat([salt, Buffer.from(code)])),
      sha256(`${code}${salt.toString('hex')}`),
    ]
    expect(code_hmac).toHaveLength(32)
    expect(plain.some((each) => each.equals(code_hmac))).toBe(false)
  }
})

test('a code counts for its own number, purpose and request alone', async () => {
  await using world = await openWorld()
  const [phone, other] = ['+919876543210', '+919876543211']
  const { access_token: token } = await joinByPhone(world, phone)
  await joinByPhone(world, other)
  await post(world, 'login', { phone })
  const older = codeSentTo(world, phone)
  const wrong = async (path: string, body: object) => expect((await post(world, path, body, token)).status, path).toBe(400)
  if (older !== codeSentTo(world, other)) await wrong('verify-otp', { phone: other, code: older })
  await wrong('step-up', { code: older })
  await wrong('phone/confirm', { phone, code: older })
  await post(world, 'login', { phone })
  const newer = codeSentTo(world, phone)
  if (older !== newer) await wrong('verify-otp', { phone, code: older })
  expect((await post(world, 'verify-otp', { phone, code: newer })).status).toBe(200)
})
