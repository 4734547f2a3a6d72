import { io, type Socket } from 'socket.io-client'
import type { Node } from './node.ts'
import type { World } from './world.ts'

export type Wishes = { transports?: ('polling' | 'websocket')[]; origin?: string; query?: Record<string, string>; auth?: object }
export type Refusal = Error & { data?: { status: number; code: string }; description?: number | { message?: string } }
export type Open = Socket & { readonly heard: [name: string, data: Record<string, unknown>][] }

/** A socket as an app opens it: connected, or rejected with what the client was told. It does not come back by itself. */
export function openSocket(node: World | Node, token: string | undefined, wishes: Wishes = {}): Promise<Open> {
  const { transports = ['websocket'], origin, query = {}, auth = token === undefined ? {} : { token } } = wishes
  const socket = io(node.url, {
    path: '/realtime',
    transports,
    forceNew: true,
    reconnection: false,
    auth,
    query,
    ...(origin !== undefined && { extraHeaders: { origin } }),
  })
  const heard: Open['heard'] = []
  socket.onAny((name: string, data: Record<string, unknown>) => void heard.push([name, data]))
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(Object.assign(socket, { heard })))
    socket.once('connect_error', (error) => {
      socket.close()
      reject(error)
    })
  })
}

/** What a call over the socket is answered with. */
export function ask(socket: Socket, name: string, ...content: unknown[]): Promise<{ status: number; body: Record<string, unknown> }> {
  return socket.timeout(20_000).emitWithAck(name, ...content) as Promise<{ status: number; body: Record<string, unknown> }>
}

/** Resolves once the socket is closed, with the code it was told, or Socket.IO's reason where it was told none. */
export function untilCut(socket: Open): Promise<string> {
  const reason = () => String(socket.heard.findLast(([name]) => name === 'closing')?.[1]['code'] ?? 'no word')
  if (socket.disconnected) return Promise.resolve(reason())
  return new Promise((resolve) => socket.once('disconnect', (why) => resolve(why === 'io server disconnect' ? reason() : why)))
}

/** What an attempt comes to: `open`, the code of the problem, or the status where the transport itself was refused. */
export async function attempt(node: World | Node, token: string | undefined, wishes: Wishes = {}): Promise<string> {
  try {
    const socket = await openSocket(node, token, wishes)
    const { status } = await ask(socket, 'auth.me')
    socket.close()
    return status === 200 ? 'open' : `open, but answered with ${status}`
  } catch (error) {
    const { data, description, message } = error as Refusal
    const status = typeof description === 'number' ? description : /\d{3}$/.exec(description?.message ?? '')?.[0]
    return data?.code ?? (status ? `HTTP ${status}` : message)
  }
}

/** Bytes as they are, past the client's own protocol. */
export function sendRaw(socket: Socket, frame: string | Buffer): void {
  const transport = socket.io.engine.transport as unknown as { ws: { send(frame: string | Buffer): void } }
  transport.ws.send(frame)
}
