import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { S3Client, PutObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import type { Storage } from '#platform/ports.ts'
import { openDisk } from '../disk/index.ts'
import { s3Storage } from './adapter.ts'
import { openS3StandIn, type S3StandIn } from './stand-in.ts'

const keys = { bucket: 'files', region: 'ap-south-1', access_key_id: 'AKIATEST', secret_access_key: 'the secret of this test' }
const folder = mkdtempSync(join(tmpdir(), 'influmojo-contract-'))
let standIn: S3StandIn
const servers: Server[] = []
let s3_url = ''
const storages: Record<string, Storage> = {}
let disk_room = Number.POSITIVE_INFINITY

async function serve(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  standIn = openS3StandIn(keys)
  s3_url = await serve((req, res) => void standIn.handle(req, res))
  storages['s3'] = s3Storage({ ...keys, endpoint: s3_url, part_bytes: 300_000, timeout_ms: 2_000 })
  const address = { url: '' }
  const room = async () => disk_room
  const disk = openDisk({ root: folder, secret: 'of the disk', clock: systemClock, base_url: () => address.url, room })
  address.url = await serve((req, res) => {
    req.url = (req.url ?? '').slice(disk.mount.path.length)
    void disk.mount.handle(req, res)
  })
  storages['disk'] = disk.port
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

let made = 0
const newKey = () => `${(++made).toString(16).padStart(2, '0')}/${randomBytes(19).toString('hex')}`
const put = (storage: Storage, key: string, bytes: Buffer) =>
  storage.put({ key, bytes: bytes.length, content_type: 'image/png', body: Readable.from([bytes]) })
const sendTo = (url: string, headers: Record<string, string>, body: Uint8Array) =>
  fetch(url, { method: 'PUT', headers, body: new Uint8Array(body) })

describe.each(['disk', 's3'])('%s', (name) => {
  const storage = () => storages[name] as Storage

  test('gives back what was put, whole and in part, and forgets it', async () => {
    const key = newKey()
    const bytes = randomBytes(700_000)
    await put(storage(), key, bytes)
    expect(await storage().bytesOf(key)).toBe(bytes.length)
    expect((await buffer(await storage().read(key))).equals(bytes)).toBe(true)
    expect(await buffer(await storage().read(key, { start: 10, end: 19 }))).toEqual(bytes.subarray(10, 20))
    await storage().remove(key)
    await storage().remove(key)
    expect(await storage().bytesOf(key)).toBeUndefined()
    await expect(storage().read(key)).rejects.toMatchObject({ code: 'storage.missing' })
  })

  test('copies what nobody can change by the first name any more', async () => {
    const [from, to] = [newKey(), newKey()]
    await put(storage(), from, Buffer.from('as it was looked at'))
    await storage().copy(from, to)
    await put(storage(), from, Buffer.from('something else'))
    expect(String(await buffer(await storage().read(to)))).toBe('as it was looked at')
    await expect(storage().copy(newKey(), newKey())).rejects.toMatchObject({ code: 'storage.missing' })
  })

  test('lists objects in the order of their keys', async () => {
    const [a, b] = [newKey(), newKey()]
    await put(storage(), b, Buffer.from('b'))
    await put(storage(), a, Buffer.from('a'))
    const listed = (await storage().list(`${a.slice(0, 3)}`)).map(({ key }) => key)
    expect(listed.filter((key) => key === a || key === b)).toEqual([a, b])
    expect((await storage().list(a)).map(({ key }) => key)).not.toContain(a)
  })

  test('takes an upload at its signed addresses, in any order, byte for byte', async () => {
    const key = newKey()
    const bytes = randomBytes(1_000_001)
    const { upload_id, parts } = await storage().openUpload({ key, bytes: bytes.length, content_type: 'video/mp4', seconds: 60 })
    expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(bytes.length)
    for (const part of [...parts].reverse()) {
      const answer = await sendTo(part.url, part.headers, bytes.subarray(part.offset, part.offset + part.bytes))
      expect(answer.status).toBe(200)
    }
    await storage().closeUpload({ key, upload_id })
    await storage().closeUpload({ key, upload_id })
    expect(
      createHash('md5')
        .update(await buffer(await storage().read(key)))
        .digest('hex'),
    ).toBe(createHash('md5').update(bytes).digest('hex'))
  })

  test('takes nothing longer, shorter, of another type, at a changed address or too late', async () => {
    const key = newKey()
    const bytes = randomBytes(1000)
    const object = { key, bytes: 1000, content_type: 'image/png' }
    const { parts } = await storage().openUpload({ ...object, seconds: 60 })
    const { url = '', headers = {} } = parts[0] ?? {}
    const wrong: [string, string, Record<string, string>, Uint8Array][] = [
      ['longer', url, headers, randomBytes(1001)],
      ['shorter', url, headers, randomBytes(999)],
      ['another type', url, { 'content-type': 'text/html' }, bytes],
      ['changed', url.replace(/.(?=.{4}$)/, (one) => (one === 'A' ? 'B' : 'A')), headers, bytes],
      ['changed', `${url.slice(0, -6)}${url.slice(-6).split('').reverse().join('')}x`, headers, bytes],
    ]
    for (const [what, to, sent, body] of wrong) expect((await sendTo(to, sent, body)).status, what).toBe(403)
    const late = await storage()
      .openUpload({ ...object, seconds: -1 })
      .catch(() => undefined)
    if (late) expect((await sendTo(late.parts[0]?.url ?? '', headers, bytes)).status).toBe(403)
    expect(await storage().bytesOf(key)).toBeUndefined()
  })

  test('forgets the parts of an upload that nobody finishes', async () => {
    const key = newKey()
    const bytes = randomBytes(600_000)
    const { upload_id, parts } = await storage().openUpload({ key, bytes: bytes.length, content_type: 'video/mp4', seconds: 60 })
    const [first] = parts
    if (first) await sendTo(first.url, first.headers, bytes.subarray(0, first.bytes))
    await storage().abortUpload({ key, upload_id })
    await storage().abortUpload({ key, upload_id })
    await storage().closeUpload({ key, upload_id })
    expect(await storage().bytesOf(key)).toBeUndefined()
    expect(standIn.bucket.uploads.size).toBe(0)
  })

  test('says that it is full, and keeps nothing of what did not fit', async () => {
    const key = newKey()
    disk_room = 1000
    standIn.knobs.most_bytes = 1000
    await expect(put(storage(), key, randomBytes(2000))).rejects.toMatchObject({ status: 503, code: 'storage.full' })
    expect(await storage().bytesOf(key)).toBeUndefined()
    disk_room = standIn.knobs.most_bytes = Number.POSITIVE_INFINITY
    await put(storage(), key, randomBytes(2000))
  })
})

const client = (more: object = {}) =>
  new S3Client({
    region: keys.region,
    endpoint: s3_url,
    forcePathStyle: true,
    credentials: { accessKeyId: keys.access_key_id, secretAccessKey: keys.secret_access_key },
    maxAttempts: 1,
    ...more,
  })

test('the stand-in refuses a wrong secret, a wrong key and a wrong region', async () => {
  const wrong = [
    { credentials: { accessKeyId: keys.access_key_id, secretAccessKey: 'another' } },
    { credentials: { accessKeyId: 'AKIAOTHER', secretAccessKey: keys.secret_access_key } },
    { region: 'us-east-1' },
  ]
  const names = ['SignatureDoesNotMatch', 'InvalidAccessKeyId', 'AuthorizationHeaderMalformed']
  for (const [i, more] of wrong.entries())
    await expect(client(more).send(new PutObjectCommand({ Bucket: 'files', Key: 'x', Body: 'x' })), names[i]).rejects.toMatchObject({
      name: names[i],
    })
})

test('the stand-in takes a streamed upload in chunks with a checksum, byte for byte', async () => {
  const bytes = randomBytes(3_000_000)
  const command = new PutObjectCommand({
    Bucket: 'files',
    Key: 'streamed',
    Body: Readable.from([bytes.subarray(0, 99_999), bytes.subarray(99_999)]),
    ContentLength: bytes.length,
    ChecksumAlgorithm: 'CRC32',
  })
  await client({ requestChecksumCalculation: 'WHEN_SUPPORTED' }).send(command)
  expect(standIn.bucket.objects.get('streamed')?.body.equals(bytes)).toBe(true)
})

test('the stand-in gives to whoever has a signed address, until it ends', async () => {
  standIn.bucket.put('given', Buffer.from('hello'), 'text/plain')
  const url = await getSignedUrl(client(), new GetObjectCommand({ Bucket: 'files', Key: 'given' }), { expiresIn: 60 })
  expect(await (await fetch(url)).text()).toBe('hello')
  expect((await fetch(url.replace('given', 'streamed'))).status).toBe(403)
  expect((await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'))).status).toBe(403)
})

test('an S3 that fails, hangs up or says nothing is a storage that is unavailable', async () => {
  const storage = storages['s3'] as Storage
  standIn.knobs.next.push('500', '500')
  await expect(storage.bytesOf(newKey())).rejects.toMatchObject({ status: 503, code: 'storage.unavailable' })
  standIn.knobs.next.push('drop', 'drop')
  await expect(storage.read(newKey())).rejects.toMatchObject({ code: 'storage.unavailable' })
  const impatient = s3Storage({ ...keys, endpoint: s3_url, timeout_ms: 100 })
  standIn.knobs.next.push('hang', 'hang')
  await expect(impatient.bytesOf(newKey())).rejects.toMatchObject({ code: 'storage.unavailable' })
  standIn.knobs.next.length = 0
})
