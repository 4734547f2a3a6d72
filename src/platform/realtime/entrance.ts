import { randomUUID } from 'node:crypto'
import { ServerResponse, STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Server as Engine } from 'engine.io'
import { apiHeaders, openCors } from '../http/headers.ts'
import { toDocument } from '../http/problem-document.ts'
import { sendProblem } from '../http/send.ts'
import type { Mount } from '../http/server.ts'
import { Problem } from '../problem.ts'

const path = '/realtime'

type Entrance = { engine: Engine; gate: (req: IncomingMessage) => Promise<void>; cors_origins: readonly string[] }

/** The way of polling clients: a page among the others, so that what is asked of the API never passes here. */
export function polling({ engine, gate, cors_origins }: Entrance): Mount {
  const crossOrigin = openCors(cors_origins)
  return {
    path,
    handle(req, res) {
      for (const [name, value] of [...apiHeaders, ['cache-control', 'no-store'] as const]) res.setHeader(name, value)
      const enter = () =>
        gate(req).then(
          () => engine.handleRequest(req, res),
          (error: unknown) => sendProblem(res, error, randomUUID()),
        )
      crossOrigin(req, res, () => void enter())
    },
  }
}

/** The way of WebSockets. Whoever offers another protocol, or this one elsewhere, is answered as if they had not. */
export function upgrading(server: Server, { engine, gate }: Entrance): void {
  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {})
    if (!isOurs(req)) return answerAnyway(server, req, socket)
    gate(req).then(
      () => engine.handleUpgrade(req, socket, head),
      (error: unknown) => refuse(socket, error),
    )
  })
}

const isOurs = ({ url = '', headers }: IncomingMessage) =>
  (url.startsWith(`${path}/?`) || url.startsWith(`${path}?`)) && headers.upgrade?.toLowerCase() === 'websocket'

/** Clients of HTTP/2 offer it with their first request. Node has stopped reading, so this works for what has no body. */
function answerAnyway(server: Server, req: IncomingMessage, socket: Duplex): void {
  const bodied = req.headers['transfer-encoding'] !== undefined || (req.headers['content-length'] ?? '0') !== '0'
  if (bodied) return refuse(socket, new Problem('invalid', 'request.upgrade_refused', 'Send this request without an Upgrade header'))
  const res = new ServerResponse(req)
  res.shouldKeepAlive = false
  res.assignSocket(socket as Parameters<typeof res.assignSocket>[0])
  res.once('finish', () => socket.end())
  server.emit('request', req, res)
}

function refuse(socket: Duplex, error: unknown): void {
  const { status, headers, json } = toDocument(error, randomUUID())
  const all = { ...headers, 'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(json), connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${json}`)
}
