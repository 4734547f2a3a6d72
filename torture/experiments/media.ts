import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { statement } from '#platform/db.ts'
import { picture } from '#test/files.ts'
import type { World } from '#test/world.ts'
import type { Experiment, Run } from '../experiment.ts'
import { get, post, signUp } from '../visitor.ts'

const unfinished = statement<{ count: bigint }>('torture.unfinished', `select count(*) from media_asset where state = 'uploading'`)

const part = (name: string, value: string) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const filePart = (name: string, type: string, bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(`--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ])
const end = Buffer.from('--edge--\r\n')

/** Forms that are right, or nearly so: what the mutations start from. */
async function corpus(): Promise<Buffer[]> {
  const bytes = await picture()
  const form = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((one) => Buffer.from(one)))
  return [
    form(part('purpose', 'portfolio'), filePart('a.jpg', 'image/jpeg', bytes), end),
    form(filePart('नमस्ते.jpg', 'image/jpeg', bytes), part('purpose', 'portfolio'), end),
    form(part('purpose', 'avatar'), filePart('', 'image/jpeg', bytes), end),
    form(part('purpose[a][b]', 'x'), part('__proto__', 'x'), filePart('a', 'text/html', Buffer.alloc(0)), end),
    form(part('purpose', 'cover'), filePart('a', 'image/jpeg', bytes), filePart('b', 'image/jpeg', bytes), end),
    form('--edge\r\nContent-Disposition: form-data\r\n\r\nx\r\n--edge\r\n\r\n\r\n', end),
    form('--edge\r\nContent-Disposition: form-data; name=purpose; filename*=UTF-8\'\'%ff%00\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n', end),
  ] // prettier-ignore
}

/** Bytes turned over, cut out, doubled, cut off, or replaced by what means something in a form. */
function mutate(form: Buffer, random: () => number): Buffer {
  const tokens = ['\r\n', '\r\n\r\n', '--edge', '--edge--', '"', ';', '\0', '%00', 'filename=', 'x'.repeat(5_000), '\r\n'.repeat(2_000)]
  let bytes = Buffer.from(form)
  for (let i = 0; i <= Math.floor(random() * 4); i++) {
    const at = Math.floor(random() * bytes.length)
    const way = Math.floor(random() * 5)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    const token = Buffer.from(tokens[Math.floor(random() * tokens.length)] ?? '')
    if (way === 0) bytes = Buffer.concat([before, Buffer.from([Math.floor(random() * 256)]), after.subarray(1)])
    else if (way === 1) bytes = Buffer.concat([before, after.subarray(Math.floor(random() * 40))])
    else if (way === 2) bytes = Buffer.concat([before, after.subarray(0, 60), after])
    else if (way === 3 && random() < 0.3) bytes = Buffer.from(before)
    else bytes = Buffer.concat([before, token, after])
  }
  return bytes
}

async function malformed({ world, n, random }: Run): Promise<string[]> {
  const { access_token: token } = await signUp(world)
  const forms = await corpus()
  const found: string[] = []
  const send = async (index: number) => {
    const body = index < forms.length ? forms[index] : mutate(forms[index % forms.length] ?? end, random)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=edge' }
    const answer = await fetch(`${world.url}/api/v1/media`, { method: 'POST', headers, body: new Uint8Array(body ?? []), signal: AbortSignal.timeout(20_000) }).catch((error: Error) => error) // prettier-ignore
    if (answer instanceof Error) found.push(`form ${index} was not answered: ${answer.message}`)
    else if (answer.status >= 500) found.push(`form ${index} came to ${answer.status}`)
    else await answer.text()
  }
  for (let at = 0; at < n; at += 10) await Promise.all(Array.from({ length: Math.min(10, n - at) }, (_, i) => send(at + i)))
  const alive = await get(world, '/auth/me', token)
  if (alive.status !== 200) found.push(`afterwards the server answered ${alive.status}`)
  return [...found, ...(await leftovers(world))]
}

/** What lies about of uploads; those that still end get some time for it. */
async function leftovers(world: World): Promise<string[]> {
  const count = (at: string) => {
    try {
      return readdirSync(join(world.data_dir, at)).length
    } catch {
      return 0
    }
  }
  const places = ['forms', 'files/incoming']
  for (let i = 0; i < 100 && places.some((at) => count(at) > 0); i++) await new Promise((resolve) => setTimeout(resolve, 50))
  return places.flatMap((at) => (count(at) > 0 ? [`${count(at)} files lie in ${at}`] : []))
}

/** Sends the head, as much of the body as chance will have, and hangs up. */
function cut(url: URL, head: string, body: Buffer, share: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname)
    socket.on('error', () => {}).on('close', () => resolve())
    socket.write(head)
    socket.write(body.subarray(0, Math.floor(body.length * share)), () =>
      setTimeout(() => socket.resetAndDestroy(), Math.floor(share * 20)),
    )
  })
}

async function cutOff({ world, n, random, long }: Run): Promise<string[]> {
  const { access_token: token } = await signUp(world)
  const url = new URL(world.url)
  const size = 400_000
  const form = Buffer.concat([Buffer.from(part('purpose', 'cover')), filePart('a.jpg', 'image/jpeg', Buffer.alloc(size, 'x')), end])
  const { body } = await post(world, '/media/uploads', { purpose: 'portfolio', content_type: 'video/mp4', bytes: size }, { token })
  const [direct] = (body as { parts: { url: string }[] }).parts
  const put = new URL(direct?.url ?? '')
  const formHead = `POST /api/v1/media HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: ${form.length}\r\n\r\n`
  const putHead = `PUT ${put.pathname} HTTP/1.1\r\nHost: x\r\nContent-Type: video/mp4\r\nContent-Length: ${size}\r\n\r\n`
  const memory = process.memoryUsage().rss
  for (let at = 0; at < n; at += 20) {
    const some = Array.from({ length: Math.min(20, n - at) }, (_, i) => [i, random() * 0.95] as const)
    await Promise.all(
      some.map(([i, share]) => (i % 2 === 0 ? cut(url, formHead, form, share) : cut(url, putHead, Buffer.alloc(size), share))),
    )
  }
  const found = await leftovers(world)
  // The one that was asked for and never came; of those by form there is no row at all.
  const [rows] = await world.database.query(unfinished)
  if (rows?.count !== 1n) found.push(`${rows?.count} rows wait for bytes that never come`)
  const grown = (process.memoryUsage().rss - memory) / 1e6
  if (long && grown > 64) found.push(`memory has grown by ${Math.round(grown)} MB`)
  const answer = await get(world, '/media', token)
  if (answer.status !== 200) found.push(`afterwards the server answered ${answer.status}`)
  return found
}

export const media: readonly Experiment[] = [
  { id: 'F-38', claim: 'no form, however broken, is answered by a failure of ours or leaves a file', n: { commit: 100, long: 10_000 }, run: malformed },
  { id: 'F-39', claim: 'uploads that are cut midway leave neither files nor rows', n: { commit: 60, long: 1_000 }, run: cutOff },
] // prettier-ignore
