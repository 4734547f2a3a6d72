import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { parse } from 'node:querystring'
import { stranger, type Actor } from '../ctx.ts'
import { Problem } from '../problem.ts'
import type { Match, openRouter } from './router.ts'

/** What the router makes of an address: an endpoint, the methods it would take, or nothing. */
export type Found = ReturnType<ReturnType<typeof openRouter>['find']>

/** The path of a request, without its query. */
export function pathOf(req: IncomingMessage): string {
  const url = req.url ?? '/'
  const at = url.indexOf('?')
  return at < 0 ? url : url.slice(0, at)
}

/** The query of a request, each name with its text or texts. */
export function queryOf(req: IncomingMessage): Record<string, unknown> {
  const at = req.url?.indexOf('?') ?? -1
  return at < 0 ? {} : { ...parse((req.url ?? '').slice(at + 1)) }
}

/** The caller's own id for the request if it is a harmless one, else a new one. */
export function request_idOf(req: IncomingMessage): string {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,100}$/.test(given) ? given : randomUUID()
}

/** Who sent the access token of a request, a stranger without one. Problems: `auth.required` (401) for a header that is none, and those of `whoIs`. */
export async function callerOf(req: IncomingMessage, whoIs: (token: string) => Promise<Actor>): Promise<Actor> {
  const header = req.headers.authorization
  if (header === undefined) return stranger
  const match = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(header)
  if (!match?.[1])
    throw new Problem('unauthenticated', 'auth.required', 'Send the access token as Authorization: Bearer <token>', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  return whoIs(match[1])
}

/** The endpoint at the address. Problems: `request.not_found` (404), `request.method_not_allowed` (405). */
export function found(match: Found, req: IncomingMessage): Match {
  if (!match) throw new Problem('not_found', 'request.not_found', `Nothing is at ${req.method} ${pathOf(req)}; see /docs`)
  if ('endpoint' in match) return match
  throw new Problem('method_not_allowed', 'request.method_not_allowed', `This address takes ${match.methods.join(', ')}`, {
    headers: { allow: match.methods.join(', ') },
  })
}
