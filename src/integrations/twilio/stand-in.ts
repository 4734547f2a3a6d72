import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Mount } from '#platform/http/server.ts'
import { messageOf, refusalOf, type Wanted } from './messages.ts'

export type TwilioStandIn = {
  readonly account_sid: string
  readonly auth_token: string
  readonly number: string
  readonly mount: Mount
  readonly knobs: Knobs
}
/** For tests: what to do instead of the next answers. */
export type Knobs = { next: ('429' | '500' | 'hang' | 'drop' | 'garbage')[] }

/** Twilio's Messages API as far as we use it, below `/twilio`: its credentials, its refusals, its shapes. Messages end where `deliver` takes them. */
export function openTwilioStandIn(deliver: (message: { to: string; text: string }) => void): TwilioStandIn {
  const account_sid = `AC${randomBytes(16).toString('hex')}`
  const auth_token = randomBytes(16).toString('hex')
  const knobs: Knobs = { next: [] }
  const path = `/2010-04-01/Accounts/${account_sid}/Messages.json`
  const basic = `Basic ${Buffer.from(`${account_sid}:${auth_token}`).toString('base64')}`

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const knob = knobs.next.shift()
    if (knob === 'hang') return
    if (knob === 'drop') return void req.socket.destroy()
    if (knob === 'garbage') return void res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>')
    if (knob === '429') return refuse(res, 429, 20429, 'Too Many Requests')
    if (knob === '500') return refuse(res, 500, 20500, 'Internal Server Error')
    if (req.headers.authorization !== basic) return refuse(res, 401, 20003, 'Authenticate')
    if (req.method !== 'POST' || req.url !== path) return refuse(res, 404, 20404, `The requested resource ${req.url} was not found`)
    const form = new URLSearchParams(await readForm(req))
    const wanted: Wanted = {
      to: form.get('To') ?? '',
      body: form.get('Body') ?? '',
      from: form.get('From'),
      service: form.get('MessagingServiceSid'),
    }
    const refusal = refusalOf(wanted)
    if (refusal) return refuse(res, 400, ...refusal)
    deliver({ to: wanted.to, text: wanted.body })
    send(res, 201, messageOf(account_sid, wanted))
  }
  return { account_sid, auth_token, number: '+15005550006', knobs, mount: { path: '/twilio', handle } }
}

async function readForm(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of req.setEncoding('utf8')) if ((text += chunk as string).length > 10_000) return ''
  return text
}

function refuse(res: ServerResponse, status: number, code: number, message: string): void {
  send(res, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })
}

function send(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
