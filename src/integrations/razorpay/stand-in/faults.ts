import type { IncomingMessage, ServerResponse } from 'node:http'
import { refused } from './refusals.ts'
import type { Knobs } from './webhooks.ts'

/** What a gateway does on a bad day. */
export function misbehave(fault: NonNullable<Knobs['next']>[number], req: IncomingMessage, res: ServerResponse): void {
  if (fault === '429') throw refused('Too many requests', undefined, 429)
  if (fault === '500')
    throw refused('We are facing some trouble completing your request at the moment. Please try again shortly.', undefined, 500)
  if (fault === '502') return void res.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>')
  if (fault === 'garbage') return void res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>')
  if (fault === 'drop') return void req.socket.destroy()
  if (fault === 'drip') drip(res)
}

/** Says something all the time and never comes to an end. */
function drip(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => void res.write(' '), 50)
  res.on('close', () => clearInterval(timer))
}
