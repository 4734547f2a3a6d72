import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import express from 'express'
import { stranger, type Actor, type Engine } from '../ctx.ts'
import { Problem } from '../problem.ts'
import { nothing, readBody } from './body.ts'
import { openAddressOf, openTransportGuard, type AddressOf } from './client-address.ts'
import { authorise, callEndpoint, type Answered } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import { openForms, type FormReader } from './form.ts'
import { apiHeaders, openCors } from './headers.ts'
import { openGuard, openScarceGuard, type Guard, type ScarceLimits } from './limits.ts'
import { hasBody } from './openapi-problems.ts'
import { callerOf, found, pathOf, queryOf, request_idOf, type Found } from './request.ts'
import { openRouter, type Match } from './router.ts'
import { send, sendProblem } from './send.ts'

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
  match: Found,
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
  else if ((res.statusCode === 401 || res.statusCode === 403) && !isRoutine(error))
    options.engine.log.warn({ ...line, code: codeOf(error), ip: address }, 'refused')
  else if (options.engine.log.isLevelEnabled('info')) options.engine.log.info({ ...line, code: codeOf(error) }, 'request')
}

/** Who calls, as soon as that is known; for the log. */
type Seen = { actor: Actor }

const isRoutine = (error: unknown) => error instanceof Problem && error.extra.routine === true
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
  // Who may not call is turned away before the body is read: strangers do not get to send us megabytes.
  const actor = endpoint.allow === 'anyone' && !endpoint.knows_caller ? stranger : await callerOf(req, options.whoIs)
  seen.actor = actor
  authorise(endpoint, actor)
  const call = { params, query: queryOf(req), headers: req.headers, ip: address || null, request_id }
  if (endpoint.form_bytes !== undefined) {
    const { fields, forget } = await readForm(req, res, endpoint.form_bytes)
    const form = { ...call, body: fields, raw: nothing.raw }
    return callEndpoint(options.engine, endpoint, form, actor, options.checked).finally(forget)
  }
  const { body, raw } = hasBody(endpoint) ? await readBody(req, res, endpoint.raw) : nothing
  return callEndpoint(options.engine, endpoint, { ...call, body, raw }, actor, options.checked)
}
