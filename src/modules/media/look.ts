import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fileTypeFromBuffer } from 'file-type'
import type { Ctx } from '#platform/ctx.ts'
import { makeImages } from './image.ts'
import type { AssetRow } from './queries.ts'
import { judgeType, purposeOf, type Purpose } from './rules.ts'

export type Kept = { name: string; content_type: string; bytes: number; width: number | null; height: number | null; storage_key: string }
export type Outcome =
  | { state: 'clean'; content_type: string; width: number | null; height: number | null; sha256: Buffer; variants: Kept[] }
  | { state: 'infected' | 'refused'; reason: string }

type KeyOf = (variant: string) => string
type Found = AssetRow & { storage_key: string; purpose: Purpose }
const sniffed_bytes = 65_536
const refused = (reason: string): Outcome => ({ state: 'refused', reason })

/** Looks at what has arrived: what it is, whether it carries a virus, and makes of it what may be shown, under names of `keyOf`. */
export async function lookAt(ctx: Ctx, asset: Found, keyOf: KeyOf): Promise<Outcome> {
  return asset.kind === 'image' ? lookAtImage(ctx, asset, keyOf) : lookAtFile(ctx, asset, keyOf)
}

/** The same bytes are judged, scanned and decoded, whatever happens in the storage meanwhile. */
async function lookAtImage(ctx: Ctx, { storage_key, bytes, content_type, purpose }: Found, keyOf: KeyOf): Promise<Outcome> {
  const { storage, scanner } = ctx.ports
  if ((await storage.bytesOf(storage_key)) !== Number(bytes)) return refused('changed')
  const body = await buffer(await storage.read(storage_key))
  const verdict = judgeType(purpose, content_type, await sniff(body))
  if ('refused' in verdict) return refused(verdict.refused)
  const { found } = await scanner.scan(Readable.from(pieces(body)))
  if (found !== null) return { state: 'infected', reason: 'virus_found' }

  const images = await oneAtATime(() => makeImages(body, purposeOf(purpose).longest_edge))
  const full = images?.at(-1)
  if (!images || !full) return refused('image_unreadable')
  const variants: Kept[] = []
  for (const { name, content_type: type, width, height, body: made } of images) {
    const key = keyOf(name)
    await storage.put({ key, bytes: made.length, content_type: type, body: Readable.from([made]) })
    variants.push({ name, content_type: type, bytes: made.length, width, height, storage_key: key })
  }
  const sha256 = createHash('sha256').update(body).digest()
  return { state: 'clean', content_type: full.content_type, width: full.width, height: full.height, sha256, variants }
}

/** What is kept as it came is judged and scanned where nobody can send anything any more. */
async function lookAtFile(ctx: Ctx, { storage_key, bytes, content_type, purpose }: Found, keyOf: KeyOf): Promise<Outcome> {
  const { storage, scanner } = ctx.ports
  const key = keyOf('original')
  await storage.copy(storage_key, key)
  const outcome = async (): Promise<Outcome> => {
    const arrived = await storage.bytesOf(key)
    if (arrived !== Number(bytes)) return refused('changed')
    const head = await buffer(await storage.read(key, { start: 0, end: Math.min(sniffed_bytes, arrived) - 1 }))
    const verdict = judgeType(purpose, content_type, await sniff(head))
    if ('refused' in verdict) return refused(verdict.refused)
    const hash = createHash('sha256')
    const { found } = await scanner.scan(Readable.from(hashed(await storage.read(key), hash)))
    if (found !== null) return { state: 'infected', reason: 'virus_found' }
    const kept = { name: 'original', content_type: verdict.type, bytes: arrived, width: null, height: null, storage_key: key }
    return { state: 'clean', content_type: verdict.type, width: null, height: null, sha256: hash.digest(), variants: [kept] }
  }
  const seen = await outcome()
  if (seen.state !== 'clean') await storage.remove(key)
  return seen
}

/** What the first bytes say; undefined when they say nothing, or contradict themselves. */
async function sniff(bytes: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes.subarray(0, sniffed_bytes)).catch(() => undefined)
  return found?.mime
}

async function* hashed(body: Readable, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    hash.update(chunk as Buffer)
    yield chunk as Buffer
  }
}

function* pieces(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; at += sniffed_bytes) yield body.subarray(at, at + sniffed_bytes)
}

let last: Promise<unknown> = Promise.resolve()

/** Images are unpacked one after the other: how much memory that takes does not depend on how many come. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work)
  last = next.catch(() => {})
  return next
}
