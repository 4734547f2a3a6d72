import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { pageHeadersFor } from '#platform/http/headers.ts'
import { page, script, style } from './page.ts'
import type { Key, Wishes } from './token.ts'

/** What tests ask for: keys that cannot be had, or that may be kept for another time than an hour. */
export type Knobs = { down?: boolean; garbage?: boolean; max_age_s?: number }

type Options = {
  issuer: () => string
  issue: (wishes: Wishes) => string
  knobs: Knobs
  keys: () => readonly Key[]
}

const headers = pageHeadersFor({ scripts: [script], styles: [style] })
const Asked = z.strictObject({
  email: z.email().max(254),
  name: z.string().max(200).optional(),
  email_verified: z.boolean().optional(),
  subject: z.string().min(1).max(255).optional(),
  nonce: z.string().max(255).optional(),
})

/** `/google` for people, `POST /google/token` for scripts, and for libraries the addresses that Google has: discovery and keys in both forms. */
export function openPages({ issuer, issue, knobs, keys }: Options) {
  const giveKeys = (res: ServerResponse, form: (keys: readonly Key[]) => object) => {
    const published = keys()
    if (knobs.down) return void send(res, 500, 'application/json', '{}')
    if (knobs.garbage) return void send(res, 200, 'text/html', '<h1>Sign in to this network</h1>')
    res.setHeader('cache-control', `public, max-age=${knobs.max_age_s ?? 3600}, must-revalidate`)
    send(res, 200, 'application/json', JSON.stringify(form(published)))
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const at = `${req.method} ${new URL(req.url ?? '/', 'http://stand-in').pathname}`
    if (at === 'GET /') {
      for (const [name, value] of headers) res.setHeader(name, value)
      send(res, 200, 'text/html; charset=utf-8', page)
    } else if (at === 'GET /.well-known/openid-configuration') sendJson(res, 200, discoveryOf(issuer()))
    else if (at === 'GET /oauth2/v1/certs') giveKeys(res, asPem)
    else if (at === 'GET /oauth2/v3/certs') giveKeys(res, asJwks)
    else if (at === 'POST /token') {
      const asked = isOurs(req) ? Asked.safeParse(await readJson(req)) : undefined
      if (asked?.success) sendJson(res, 200, { id_token: issue(asked.data as Wishes) })
      else
        sendJson(res, 400, {
          detail: 'Send {"email": …} as application/json from here, with name, subject, nonce, email_verified if you like',
        })
    } else sendJson(res, 404, { detail: 'Here are /google, /google/token and /google/.well-known/openid-configuration' })
  }
}

/** Google's are certificates; the library and Node read a bare public key by the same door. */
function asPem(keys: readonly Key[]): object {
  return Object.fromEntries(keys.map(({ kid, public_key }) => [kid, public_key.export({ type: 'spki', format: 'pem' })]))
}

function asJwks(keys: readonly Key[]): object {
  return { keys: keys.map(({ kid, public_key }) => ({ ...public_key.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' })) }
}

function discoveryOf(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: issuer,
    jwks_uri: `${issuer}/oauth2/v3/certs`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email', 'profile'],
  }
}

/** A page of another site must not sign its author in here as whom they like. */
function isOurs(req: IncomingMessage): boolean {
  const { origin, host } = req.headers
  const here = origin === undefined || origin === `http://${host}` || origin === `https://${host}`
  return here && /^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')
}

async function readJson(req: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of req.setEncoding('utf8')) if ((text += chunk as string).length > 4000) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function sendJson(res: ServerResponse, status: number, value: object): void {
  res.setHeader('cache-control', 'no-store')
  send(res, status, 'application/json', JSON.stringify(value))
}

function send(res: ServerResponse, status: number, type: string, text: string): void {
  res.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text)
}
