import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem } from '#platform/problem.ts'
import type { Files } from './files.ts'

export type Promised = { key: string; bytes: number; content_type: string; ends: number }

/** Takes one file at the address that was signed for it: this size, this type, once. Whoever knows the address may send from any web page. */
export async function receive(
  files: Files,
  promisedBy: (token: string) => Promised | undefined,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  res.setHeader('access-control-allow-origin', '*')
  if (req.method === 'OPTIONS') return preflight(res)
  const promised = req.method === 'PUT' ? promisedBy((req.url ?? '').slice(1).split('?')[0] ?? '') : undefined
  if (!promised) return answer(req, res, 403, 'upload.forbidden', 'This address takes no upload, or no longer')
  if (req.headers['content-type'] !== promised.content_type || req.headers['content-length'] !== String(promised.bytes)) {
    const wanted = `Send exactly ${promised.bytes} bytes as ${promised.content_type}`
    return answer(req, res, 403, 'upload.differs', wanted)
  }
  if ((await files.bytesOf(promised.key)) !== undefined) return answer(req, res, 409, 'upload.done', 'The file has arrived already')
  try {
    await files.write(promised.key, promised.bytes, req)
    res.writeHead(200, { 'content-length': 0 }).end()
  } catch (error) {
    if (req.destroyed && !req.complete) return void res.destroy()
    if (!(error instanceof Problem)) throw error
    answer(req, res, error.status, error.code, error.message)
  }
}

function preflight(res: ServerResponse): void {
  const allowed = { 'access-control-allow-methods': 'PUT', 'access-control-allow-headers': 'content-type', 'access-control-max-age': '600' }
  res.writeHead(204, allowed).end()
}

function answer(req: IncomingMessage, res: ServerResponse, status: number, code: string, detail: string): void {
  // Nobody reads what was still to come.
  if (!req.complete) res.setHeader('connection', 'close')
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  res.writeHead(status, headers).end(JSON.stringify({ type: `/docs/problems#${code}`, title: 'Refused', status, detail, code }))
}
