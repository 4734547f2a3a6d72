import { isUnavailable } from '../pg-error.ts'
import { Problem } from '../problem.ts'

export const titles: Record<number, string> = {
  400: 'Bad request', 401: 'Not signed in', 403: 'Not allowed', 404: 'Not found', 405: 'Method not allowed', 409: 'Conflict', 413: 'Too large',
  415: 'Unsupported media type', 422: 'Unprocessable', 429: 'Too many requests', 500: 'Internal error', 503: 'Unavailable',
} // prettier-ignore

export type Document = { status: number; headers: Readonly<Record<string, string>>; json: string }

/** Any error as an RFC 9457 document. What is not a Problem becomes 500 (503 when the database cannot be asked) and says nothing of the inside. */
export function toDocument(error: unknown, requestId: string): Document {
  const problem = error instanceof Problem ? error : unexpected(error)
  const status = problem?.status ?? 500
  const code = problem?.code ?? 'internal'
  const json = JSON.stringify({
    type: `/docs/problems#${code}`,
    title: titles[status],
    status,
    detail: problem?.message ?? `Something went wrong on our side. Try again; if it stays, tell us the request id ${requestId}`,
    code,
    request_id: requestId,
    ...(problem?.extra.errors && { errors: problem.extra.errors }),
    ...problem?.extra.members,
  })
  return { status, headers: problem?.extra.headers ?? {}, json }
}

function unexpected(error: unknown): Problem | undefined {
  if (!isUnavailable(error)) return undefined
  return new Problem('unavailable', 'service.unavailable', 'The service cannot answer right now; try again in a few seconds', {
    headers: { 'retry-after': '2' },
  })
}
