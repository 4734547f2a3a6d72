import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type { Actor, Engine } from '../ctx.ts'
import { authorise, callEndpoint } from '../http/call.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { toDocument } from '../http/problem-document.ts'
import { Problem } from '../problem.ts'

/** What a client is answered with: the status and body that HTTP would have given. */
export type Answer = { status: number; body: unknown }
export type Caller = { again: () => Promise<Actor>; ip: string; user_agent: string | undefined }

/** Runs an endpoint that declares `realtime` for a message with its id as name and its input as content: the same check of who calls, schema, function and problems as over HTTP. */
export function openCalls(engine: Engine, endpoints: readonly Endpoint[], checked: boolean) {
  const known = new Map(endpoints.filter(({ realtime }) => realtime).map((endpoint) => [endpoint.id, endpoint]))
  for (const { id, idempotency } of known.values()) assert(idempotency !== 'required', `${id} needs a key, and a socket brings none`)

  return async (caller: Caller, name: string, args: readonly unknown[]): Promise<Answer> => {
    const started = performance.now()
    const request_id = randomUUID()
    const { status, json, error } = await run(caller, name, args, request_id)
    const ms = Math.round((performance.now() - started) * 10) / 10
    const line = { request_id, endpoint: known.has(name) ? name : undefined, method: 'SOCKET', status, ms }
    if (status >= 500) engine.log.error({ ...line, err: error }, 'request failed')
    else engine.log.info(line, 'request')
    return { status, body: JSON.parse(json) as unknown }
  }

  async function run(caller: Caller, name: string, args: readonly unknown[], request_id: string) {
    try {
      const endpoint = known.get(name)
      if (!endpoint) throw new Problem('not_found', 'request.not_found', 'Nothing of this name is answered here; see /docs')
      // Nothing is believed of what the socket once was: role, status and session are read again, as with every request.
      const actor = await caller.again()
      authorise(endpoint, actor)
      const answer = await callEndpoint(engine, endpoint, { ...partsOf(endpoint, args), ...from(caller), request_id }, actor, checked)
      assert('json' in answer, `${name} answers with JSON`)
      return { status: answer.status, json: answer.json }
    } catch (error) {
      const { status, json } = toDocument(error, request_id)
      return { status, json, error }
    }
  }
}

const from = ({ ip, user_agent }: Caller) => ({ ip, headers: { 'user-agent': user_agent }, raw: new Uint8Array() })

/** The one object a message brings, as path and query or body. */
function partsOf({ method, params }: Endpoint, args: readonly unknown[]) {
  const [content = {}, ...more] = args
  if (typeof content !== 'object' || content === null || Array.isArray(content) || Buffer.isBuffer(content) || more.length > 0)
    throw new Problem('invalid', 'request.malformed', 'Send one JSON object, such as {"name": "value"}, and a callback for the answer')
  const inPath = (key: string) => params.includes(key)
  const entries = Object.entries(content)
  const fields = Object.fromEntries(entries.filter(([key]) => !inPath(key)))
  const asks = method === 'GET' || method === 'DELETE'
  return {
    params: Object.fromEntries(entries.filter(([key]) => inPath(key)).map(([key, value]) => [key, String(value)])),
    query: asks ? fields : {},
    body: asks ? undefined : fields,
  }
}
