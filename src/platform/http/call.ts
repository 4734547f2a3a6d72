import assert from 'node:assert/strict'
import { z } from 'zod'
import { openCtx, stranger, type Actor, type Ctx, type Engine, type Tx } from '../ctx.ts'
import { Problem } from '../problem.ts'
import { fp } from '../failpoint.ts'
import type { Endpoint } from './endpoint.ts'
import type { FileReply } from './file-reply.ts'
import { idempotencyKeyOf, once, type Answer } from './idempotency.ts'
import { parseInput, type Parts } from './parse.ts'
import { isReply, type Page, type Redirect } from './reply.ts'

export type Call = Parts & {
  raw: Uint8Array
  headers: Readonly<Record<string, string | string[] | undefined>>
  ip: string | null
  request_id: string
}
export type Answered = (Answer & { replayed?: boolean }) | Redirect | Page | FileReply

/** Runs one endpoint for one caller who may call it: parse, open the context, run, encode. `checked` holds every answer against the contract. */
export async function callEndpoint(engine: Engine, endpoint: Endpoint, call: Call, actor: Actor, checked: boolean): Promise<Answered> {
  const { dry_run, ...query } = call.query
  const dry = endpoint.dry_run && dryRun(dry_run)
  const parts = endpoint.raw
    ? { ...call, query: {}, body: { raw: call.raw, headers: call.headers } }
    : endpoint.dry_run
      ? { ...call, query }
      : { ...call, query: endpoint.root ? {} : call.query }
  const input = parseInput(endpoint, parts, versionOf(call.headers['if-match']))
  const ctx = openCtx(engine, actor, {
    ip: call.ip,
    user_agent: userAgentOf(call.headers['user-agent']),
    request_id: call.request_id,
  })

  try {
    if (!endpoint.idempotency)
      return encode(endpoint, await (endpoint.run as (ctx: Ctx, input: unknown) => Promise<unknown>)(ctx, input), checked)
    return await write(ctx, endpoint, endpoint.idempotency, call, input, dry, checked)
  } catch (error) {
    if (checked && error instanceof Problem && endpoint.fails[error.code] !== error.status && !isPlatforms(error.code)) {
      throw new Error(`${endpoint.id} failed with ${error.code} (${error.status}), which it does not declare`, { cause: error })
    }
    throw error
  }
}

/** Enough to recognise a device by, with nothing in it that the database cannot store. */
function userAgentOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header.slice(0, 300) : null
}

/**
 * Problem `auth.required` (401) or `auth.forbidden` (403) unless this kind of caller may call, `auth.second_factor_setup_required` and
 * `auth.impersonation_read_only` (403) when only this one may not.
 */
export function authorise(endpoint: Endpoint, actor: Actor): void {
  if (endpoint.allow === 'anyone') return
  if (actor === stranger)
    throw new Problem('unauthenticated', 'auth.required', 'Sign in and send the access token as Authorization: Bearer <token>', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  if (!endpoint.before_set_up) refuseUntilSetUp(actor)
  if (actor.impersonator_id !== null && endpoint.method !== 'GET')
    throw new Problem('forbidden', 'auth.impersonation_read_only', 'Who looks through the eyes of somebody else changes nothing')
  if (endpoint.allow !== 'signed_in' && !actor.permissions.has(endpoint.allow)) {
    throw new Problem('forbidden', 'auth.forbidden', `A ${actor.role} account may not do this`)
  }
}

/** Problem `auth.second_factor_setup_required` (403). */
export function refuseUntilSetUp(actor: Actor): void {
  if (actor.must_set_up)
    throw new Problem('forbidden', 'auth.second_factor_setup_required', 'Set up a second factor first: POST /auth/second-factor/setup')
}

async function write(
  ctx: Ctx,
  endpoint: Endpoint,
  need: 'required' | 'accepted',
  call: Call,
  input: unknown,
  dry: boolean,
  checked: boolean,
): Promise<Answered> {
  const header = call.headers['idempotency-key']
  const key = dry ? undefined : idempotencyKeyOf(typeof header === 'string' ? header : undefined, need)
  await fp('request.before_tx')
  const answer = await ctx.tx(
    async (tx) => {
      const work = async () =>
        encode(endpoint, await (endpoint.run as (tx: Tx, input: unknown) => Promise<unknown>)(tx, input), checked) as Answer
      // The path belongs to what the key stands for: the same key and body for another order is another request.
      const answered = await (key === undefined
        ? work()
        : once(tx, endpoint.id, key, Buffer.concat([Buffer.from(JSON.stringify(call.params)), call.raw]), work))
      await fp('request.before_commit')
      return answered
    },
    { rollback: dry },
  )
  await fp('request.after_commit')
  return answer
}

function encode(endpoint: Endpoint, result: unknown, checked: boolean): Answered {
  if (!isReply(result)) return { status: endpoint.status, json: JSON.stringify(z.encode(endpoint.output, result)) }
  if (result.reply === 'done') return encodeDone(endpoint, result.value)
  if (result.reply !== 'ready') return result
  if (checked) z.decode(endpoint.output, JSON.parse(result.json))
  return { status: endpoint.status, json: result.json }
}

function encodeDone({ id, done }: Endpoint, value: unknown): Answer {
  assert(done, `${id} declares what it answers when it is done at once`)
  return { status: 200, json: JSON.stringify(z.encode(done, value)) }
}

function dryRun(value: unknown): boolean {
  if (value === undefined || value === 'false') return false
  if (value === 'true') return true
  throw new Problem('invalid', 'request.invalid', 'dry_run is true or false', {
    errors: [{ pointer: '/dry_run', code: 'invalid_value', message: 'Give true or false', location: 'query' }],
  })
}

function versionOf(header: string | string[] | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined
  const match = typeof header === 'string' ? /^"(\d{1,9})"$/.exec(header) : null
  if (match) return Number(match[1])
  throw new Problem('invalid', 'request.invalid', 'If-Match holds the version in double quotes, such as "3"')
}

/** Codes any endpoint may answer with, because the platform around it does. */
const isPlatforms = (code: string) =>
  /^(request|idempotency|rate|service)\./.test(code) || code === 'auth.required' || code === 'auth.forbidden'
