import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Server as HttpServer } from 'node:http'
import { Server as Connections, type Socket as Connection } from 'engine.io'
import { Server } from 'socket.io'
import type { Engine } from '../ctx.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { openAddressOf } from '../http/client-address.ts'
import { networkOf } from '../http/limits.ts'
import { toDocument } from '../http/problem-document.ts'
import type { Mount } from '../http/server.ts'
import { Problem } from '../problem.ts'
import { openAdmission, type Doorkeeper, type Identified } from './admit.ts'
import { openBus, type Word } from './bus.ts'
import { openCalls } from './calls.ts'
import { polling, upgrading } from './entrance.ts'
import { openCounter, openGate } from './gate.ts'
import { roomsOf } from './rooms.ts'
import { connectionOf, cut, hangUp, type Seated, type Seats } from './seat.ts'
import { keepWatch } from './watch.ts'

export type RealtimeOptions = Doorkeeper & {
  engine: Engine
  /** Those that declare `realtime` are answered. */
  endpoints: readonly Endpoint[]
  cors_origins: readonly string[]
  trusted_proxies: readonly string[]
  requests_per_minute: number
  sockets_per_user: number
  sockets_per_network: number
  checked: boolean
}

export type Realtime = {
  /** Where polling clients come in. */
  readonly mount: Mount
  /** Lets WebSockets in at this server. */
  attach(server: HttpServer): void
  /** Tells every client to come back elsewhere, and lets nobody in any more; within a second. */
  close(): Promise<void>
}

const message_bytes = 16_384
/** A client's frames of every kind; whoever sends more is cut. */
const packets_per_second = 50
const token_ms = 5_000

/** Socket.IO at `/realtime`; nothing is asked of the database before somebody comes. */
export function openRealtime(options: RealtimeOptions): Realtime {
  const { engine, endpoints, checked, identify, findFallen, sockets_per_user, sockets_per_network, cors_origins } = options
  const connections = new Connections({ maxHttpBufferSize: message_bytes, httpCompression: false, cookie: false })
  const io: Seats = new Server({ serveClient: false, connectTimeout: token_ms })
  io.bind(connections)

  const bus = openBus(engine.database, { hear, missed: () => void io.emit('missed', {}), log: engine.log })
  const admit = openAdmission({ identify, bus, per_user: sockets_per_user })
  const call = openCalls(engine, endpoints, checked)
  const watch = keepWatch({ io, bus, findFallen, engine })
  const networks = openCounter(sockets_per_network)
  const open = new Set<Connection>()
  const addressOf = openAddressOf(options.trusted_proxies)
  const pass = openGate({ ...options, public_url: engine.public_url })
  let closed = false

  const entrance = { engine: connections, cors_origins, gate }
  async function gate(req: Parameters<typeof pass>[0]): Promise<void> {
    const { opens, network } = await pass(req)
    // Those that are open already come once more, to be told.
    if (closed && opens) throw stopping()
    if (opens && networks.isFull(network)) throw crowded()
  }

  connections.on('connection', (connection: Connection) => {
    const network = networkOf(addressOf(connection.request))
    if (!networks.take(network)) return hangUp(connection)
    open.add(connection)
    connection.once('close', () => {
      open.delete(connection)
      networks.giveBack(network)
    })
    meter(connection)
  })

  io.use((socket, next) => {
    admit(connectionOf(socket), socket.handshake.auth)
      .then((identified) => seat(socket, identified))
      .then(
        () => next(),
        (error: unknown) => next(refusal(error)),
      )
  })

  function seat(socket: Seated, { actor, until, again }: Identified): void {
    assert(actor.id !== null && actor.session_id !== null, 'a token names an account and a session')
    socket.data = { user_id: actor.id, session_id: actor.session_id, role: actor.role, impersonator_id: actor.impersonator_id, until }
    const { request } = connectionOf(socket)
    const caller = { again, ip: addressOf(request), user_agent: request.headers['user-agent'] }
    // The token has done its work, and a socket that is kept open for hours keeps what it holds.
    socket.handshake.auth = {}
    socket.handshake.headers = {}
    void socket.join(roomsOf(actor))
    socket.onAny((name: string, ...args: unknown[]) => {
      const last = args.at(-1)
      const answer = typeof last === 'function' ? (args.pop(), last as (answer: object) => void) : undefined
      void call(caller, name, args).then((answered) => answer?.(answered))
    })
    socket.on('disconnect', () => connectionOf(socket).close())
  }

  io.on('connection', watch.begin)

  function hear({ rooms, frame }: Word): void {
    if (frame) return void io.to([...rooms]).emit(...frame)
    for (const room of rooms) for (const id of io.sockets.adapter.rooms.get(room) ?? []) cut(io.sockets.sockets.get(id))
  }

  return {
    mount: polling(entrance),
    attach: (server) => upgrading(server, entrance),
    async close() {
      closed = true
      watch.stop()
      for (const connection of open) connection.close()
      for (let waited = 0; waited < 1_000 && open.size > 0; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20))
      for (const connection of open) hangUp(connection)
      connections.close()
      await bus.close()
    },
  }
}

const stopping = () =>
  new Problem('unavailable', 'service.unavailable', 'This server is stopping; try again', { headers: { 'retry-after': '2' } })

const crowded = () =>
  new Problem('too_many', 'realtime.too_many_connections', 'Your network has too many open connections; close one', {
    headers: { 'retry-after': '60' },
  })

/** Counts what a client sends, whatever it is, before anything looks at it. */
function meter(connection: Connection): void {
  let second = 0
  let count = 0
  connection.on('packet', () => {
    const now = Math.floor(performance.now() / 1000)
    count = now === second ? count + 1 : 1
    second = now
    if (count > packets_per_second) hangUp(connection)
  })
}

/** A problem as Socket.IO carries it: `message` is the code, `data` the document. */
function refusal(error: unknown): Error {
  const data = JSON.parse(toDocument(error, randomUUID()).json) as { code: string }
  return Object.assign(new Error(data.code), { data })
}
