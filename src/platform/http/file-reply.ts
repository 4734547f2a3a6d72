import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Range = { readonly start: number; readonly end: number }

/**
 * A file as it is. `open` gives all of it or the bytes from `start` to `end`, both included; it is asked only when they are sent. `bytes`
 * is null of what is written while it is sent: it goes out in chunks, never in ranges, and an answer that breaks off is visibly unfinished.
 */
export type FileReply = {
  readonly reply: 'file'
  readonly bytes: number | null
  readonly content_type: string
  /** Null of what has none: it is never asked again whether it changed. */
  readonly etag: string | null
  readonly cache: string
  readonly disposition: 'inline' | 'attachment'
  readonly name: string
  open(range?: Range): Promise<Readable>
}

/** Sends a file: ranges, conditions, and headers that keep a browser from running anything in it. */
export async function sendFile(req: IncomingMessage, res: ServerResponse, file: FileReply): Promise<void> {
  res.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; img-src 'self'; sandbox")
  res.setHeader('cache-control', file.cache)
  if (file.etag !== null) res.setHeader('etag', file.etag)
  if (file.bytes !== null) res.setHeader('accept-ranges', 'bytes')
  if (file.etag !== null && seen(req.headers['if-none-match'], file.etag)) return void res.writeHead(304).end()

  const ifRange = req.headers['if-range']
  const ranged = file.bytes !== null && (ifRange === undefined || ifRange === file.etag)
  const range = ranged ? rangeOf(req.headers.range, file.bytes) : undefined
  if (range === 'none') return void res.writeHead(416, { 'content-range': `bytes */${file.bytes}`, 'content-length': 0 }).end()

  const body = req.method === 'HEAD' ? undefined : await file.open(range)
  res.writeHead(range ? 206 : 200, {
    'content-type': file.content_type,
    'content-disposition': dispositionOf(file.disposition, file.name),
    ...(file.bytes !== null && { 'content-length': range ? range.end - range.start + 1 : file.bytes }),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${file.bytes}` }),
  })
  if (!body) return void res.end()
  // Who hangs up has seen enough; a storage that breaks off leaves an answer that is visibly too short.
  await pipeline(body, res).catch(() => void res.destroy())
}

function seen(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
}

/** One range; undefined where there is none that we understand (RFC 9110: then all of it is sent), `none` where it lies outside. */
export function rangeOf(header: string | undefined, bytes: number): Range | 'none' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  if (!match) return undefined
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined
  return start >= bytes || start > end ? 'none' : { start, end }
}

/** RFC 6266: the name in ASCII for old browsers, and as it is for the others; never more than one line. */
export function dispositionOf(disposition: string, name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
