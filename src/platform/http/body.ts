import type { IncomingMessage, ServerResponse } from 'node:http'
import express from 'express'
import { Problem } from '../problem.ts'

type Reader = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void

const keepRaw = (req: IncomingMessage, _res: ServerResponse, raw: Buffer) => void ((req as WithBody).raw = raw)
const readJson = express.json({ limit: '100kb', verify: keepRaw }) as unknown as Reader
const readRaw = express.raw({ limit: '1mb', type: () => true, verify: keepRaw }) as unknown as Reader

type WithBody = IncomingMessage & { body?: unknown; raw?: Buffer }
export type Body = { body: unknown; raw: Buffer }

export const nothing: Body = { body: undefined, raw: Buffer.alloc(0) }

/** Reads the body, at most 100 kB of JSON (1 MB raw). What is not JSON is 415, what does not parse 400, what is too big 413. */
export async function readBody(req: IncomingMessage, res: ServerResponse, raw: boolean): Promise<Body> {
  const length = req.headers['content-length']
  if ((length === undefined || length === '0') && req.headers['transfer-encoding'] === undefined) return nothing
  if (!raw && !/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(req.headers['content-type'] ?? '')) {
    throw new Problem(
      'unsupported',
      'request.unsupported_media_type',
      'Send the body as JSON, with the header Content-Type: application/json',
    )
  }
  await new Promise<void>((resolve, reject) =>
    (raw ? readRaw : readJson)(req, res, (error) => (error ? reject(refusal(error)) : resolve())),
  )
  const read = req as WithBody
  if (!raw && read.raw && suspicious(read.raw.toString('latin1')) && hasPrototypeKey(read.body)) {
    throw new Problem('invalid', 'request.malformed', 'The body holds the key "__proto__", which is not accepted')
  }
  return { body: read.body, raw: read.raw ?? nothing.raw }
}

function refusal(error: unknown): Problem {
  const type = (error as { type?: string }).type
  if (type === 'entity.too.large') return new Problem('too_large', 'request.too_large', 'The body is larger than this address accepts')
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
    return new Problem('unsupported', 'request.unsupported_media_type', 'Send the body as UTF-8, plain or compressed with gzip')
  }
  return new Problem('invalid', 'request.malformed', 'The body is not valid JSON')
}

/** A key can also be written with escapes, so an escape is reason enough to look. */
const suspicious = (text: string) => text.includes('__proto__') || text.includes('\\u')

function hasPrototypeKey(value: unknown): boolean {
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Object.hasOwn(next, '__proto__')) return true
    for (const inner of Object.values(next)) open.push(inner)
  }
  return false
}
