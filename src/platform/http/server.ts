import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import { parse as parseQuery } from 'node:querystring'
import express from 'express'
import { stranger, type Actor, type Engine } from '../ctx.ts'
import { Problem } from '../problem.ts'
import { nothing, readBody } from './body.ts'
import { openAddressOf, openTransportGuard, type AddressOf } from './client-address.ts'
import { authorise, callEndpoint, type Answered } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import { sendFile } from './file-reply.ts'
import { openForms, type FormReader } from './form.ts'
import { apiHeaders, openCors } from './headers.ts'
import { openGuard, openScarceGuard, type Guard, type ScarceLimits } from './limits.ts'
import { hasBody } from './openapi-problems.ts'
import { toDocument } from './problem-document.ts'
import { openRouter, type Match } from './router.ts'

/** Something that is not an endpoint, below a path of its own: pages, stand-ins. */
export type Mount = {
  path: string
  handle: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>
  /** Takes bodies that may be long on their way. */
  patient?: true
}

export type ServerOptions = {
  engine: Engine
  endpoints: readonly Endpoint[]
  mounts?: readonly Mount[]
  /** The actor behind an access token, read from the database; Problem `auth.token_invalid` (401) when it is none. */
  whoIs: (token: string) => Promise<Actor>
  cors_origins: readonly string[]
  requests_per_minute: number
  /** Of endpoints that are `scarce`. */
  scarce: ScarceLimits
  /** Our own proxies, whose word on where a request came from counts. */
  trusted_proxies: readonly string[]
  /** Where the files of forms are kept until their request is answered. */
  forms_dir: string
  /** Hold every answer against its contract: everywhere but in production. */
  checked: boolean
}

type Door = {
  guard: Guard
  scarceGuard: (address: string) => Promise<void>
  addressOf: AddressOf
  refuseInsecure: (req: IncomingMessage) => void
  readForm: FormReader
}

/** Builds the HTTP server; nothing listens yet. */
export function openServer(options: ServerOptions): Server {
  // The endpoints stand before Express: its chain would cost each of them as much as a small answer.
  const api = openApi(options)
  const app = express()
  app.disable('x-powered-by').disable('etag')
  for (const mount of options.mounts ?? []) {
    app.use(mount.path, (req, res, next) => {
      hurry(req, mount.patient ?? false)
      Promise.resolve(mount.handle(req, res)).catch(next)
    })
  }
  app.use((req: IncomingMessage, res: ServerResponse) =>
    sendProblem(res, new Problem('not_found', 'request.not_found', `Nothing is at ${req.method} ${pathOf(req)}; see /docs`), randomUUID()),
  )
  app.use((error: unknown, _req: IncomingMessage, res: ServerResponse, _next: unknown) => {
    options.engine.log.error({ err: error }, 'a page failed')
    sendProblem(res, error, randomUUID())
  })
  return createServer({ requestTimeout: patience_ms, headersTimeout: 10_000, maxHeaderSize: 16_384 }, (req, res) =>
    api(req, res, () => void app(req, res)),
  )
}

const patience_ms = 900_000

/** A file may take a quarter of an hour from a telephone; any other body has half a minute to arrive. */
function hurry(req: IncomingMessage, patient: boolean): void {
  if (patient || (req.headers['content-length'] === undefined && req.headers['transfer-encoding'] === undefined)) return
  const timer = setTimeout(() => void (req.complete || req.socket.destroy()), 30_000).unref()
  req.once('close', () => clearTimeout(timer))
}

/** The endpoints: finds the address, knows the caller, runs, answers; other paths go on to `next`. */
function openApi(options: ServerOptions) {
  const router = openRouter(options.endpoints)
  const door: Door = {
    guard: openGuard(options.requests_per_minute),
    scarceGuard: openScarceGuard(options.scarce),
    addressOf: openAddressOf(options.trusted_proxies),
    refuseInsecure: openTransportGuard(options.trusted_proxies),
    readForm: openForms(options.forms_dir),
  }
  const crossOrigin = openCors(options.cors_origins)

  return (req: IncomingMessage, res: ServerResponse, next: () => void): void => {
    const path = pathOf(req)
    const match = router.find(req.method ?? 'GET', path)
    if (!match && !path.startsWith('/api/v1/')) return next()
    for (const [name, value] of apiHeaders) res.setHeader(name, value)
    const answer = () => void respond(options, door, match, req, res)
    if (req.headers.origin === undefined) answer()
    else crossOrigin(req, res, answer)
  }
}

async function respond(
  options: ServerOptions,
  { guard, scarceGuard, addressOf, refuseInsecure, readForm }: Door,
  match: ReturnType<ReturnType<typeof openRouter>['find']>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const started = performance.now()
  const request_id = request_idOf(req)
  res.setHeader('x-request-id', request_id)
  const address = addressOf(req)
  const seen: Seen = { actor: stranger }
  let error: unknown
  try {
    hurry(req, match !== undefined && 'endpoint' in match && match.endpoint.form_bytes !== undefined)
    await guard(address, res)
    refuseInsecure(req)
    if (match && 'endpoint' in match && match.endpoint.scarce) await scarceGuard(address)
    await send(req, res, await run(options, readForm, found(match, req), { request_id, address }, req, res, seen))
  } catch (caught) {
    error = caught
    sendProblem(res, caught, request_id)
  }
  const endpoint = match && 'endpoint' in match ? match.endpoint.id : undefined
  const line = {
    request_id: request_id,
    trace: req.headers.traceparent,
    endpoint,
    method: req.method,
    status: res.statusCode,
    ms: Math.round((performance.now() - started) * 10) / 10,
    user_id: seen.actor.id?.toString(),
  }
  if (res.statusCode >= 500) options.engine.log.error({ ...line, err: error }, 'request failed')
  else if (res.statusCode === 401 || res.statusCode === 403)
    options.engine.log.warn({ ...line, code: codeOf(error), ip: address }, 'refused')
  else if (options.engine.log.isLevelEnabled('info')) options.engine.log.info({ ...line, code: codeOf(error) }, 'request')
}

/** Who calls, as soon as that is known; for the log. */
type Seen = { actor: Actor }

const codeOf = (error: unknown) => (error instanceof Problem ? error.code : undefined)

async function run(
  options: ServerOptions,
  readForm: FormReader,
  { endpoint, params }: Match,
  { request_id, address }: { request_id: string; address: string },
  req: IncomingMessage,
  res: ServerResponse,
  seen: Seen,
): Promise<Answered> {
  const at = req.url?.indexOf('?') ?? -1
  const query = at < 0 ? {} : { ...parseQuery((req.url ?? '').slice(at + 1)) }
  // Who may not call is turned away before the body is read: strangers do not get to send us megabytes.
  const actor = endpoint.allow === 'anyone' && !endpoint.knows_caller ? stranger : await callerOf(req, options.whoIs)
  seen.actor = actor
  authorise(endpoint, actor)
  const call = { params, query, headers: req.headers, ip: address || null, request_id }
  if (endpoint.form_bytes !== undefined) {
    const { fields, forget } = await readForm(req, res, endpoint.form_bytes)
    const form = { ...call, body: fields, raw: nothing.raw }
    return callEndpoint(options.engine, endpoint, form, actor, options.checked).finally(forget)
  }
  const { body, raw } = hasBody(endpoint) ? await readBody(req, res, endpoint.raw) : nothing
  return callEndpoint(options.engine, endpoint, { ...call, body, raw }, actor, options.checked)
}

async function callerOf(req: IncomingMessage, whoIs: ServerOptions['whoIs']): Promise<Actor> {
  const header = req.headers.authorization
  if (header === undefined) return stranger
  const match = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(header)
  if (!match?.[1])
    throw new Problem('unauthenticated', 'auth.required', 'Send the access token as Authorization: Bearer <token>', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  return whoIs(match[1])
}

function found(match: ReturnType<ReturnType<typeof openRouter>['find']>, req: IncomingMessage): Match {
  if (!match) throw new Problem('not_found', 'request.not_found', `Nothing is at ${req.method} ${pathOf(req)}; see /docs`)
  if ('endpoint' in match) return match
  throw new Problem('method_not_allowed', 'request.method_not_allowed', `This address takes ${match.methods.join(', ')}`, {
    headers: { allow: match.methods.join(', ') },
  })
}

function pathOf(req: IncomingMessage): string {
  const url = req.url ?? '/'
  const at = url.indexOf('?')
  return at < 0 ? url : url.slice(0, at)
}

/** The caller's own id for the request if it is a harmless one, else a new one. */
function request_idOf(req: IncomingMessage): string {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,100}$/.test(given) ? given : randomUUID()
}

async function send(req: IncomingMessage, res: ServerResponse, answer: Answered): Promise<void> {
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
