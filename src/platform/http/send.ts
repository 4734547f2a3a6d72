import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answered } from './call.ts'
import { sendFile } from './file-reply.ts'
import { toDocument } from './problem-document.ts'

/** Sends what an endpoint answered: JSON, a page, a file, or elsewhere. */
export async function send(req: IncomingMessage, res: ServerResponse, answer: Answered): Promise<void> {
  if ('reply' in answer) {
    if (answer.reply === 'file') return sendFile(req, res, answer)
    if (answer.reply === 'redirect') return void res.writeHead(303, { location: answer.url, 'cache-control': 'no-store' }).end()
    for (const [name, value] of answer.headers) res.setHeader(name, value)
    return void res.writeHead(answer.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(answer.html)
  }
  const headers: Record<string, string | number> = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(answer.json),
  }
  if (answer.replayed) headers['idempotency-replayed'] = 'true'
  res.writeHead(answer.status, headers).end(answer.json)
}

/** Answers with the problem document of any error. */
export function sendProblem(res: ServerResponse, error: unknown, request_id: string): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  const document = toDocument(error, request_id)
  const headers = {
    ...document.headers,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(document.json),
  }
  // The rest of a body that nobody will read would otherwise be taken for the next request.
  if (document.status === 413 || document.status === 415) res.setHeader('connection', 'close')
  res.writeHead(document.status, headers).end(document.json)
}
