import type { Socket as Connection } from 'engine.io'
import type { Server, Socket } from 'socket.io'
import type { Held } from './admit.ts'

type Seat = Held & { until: Date | null }
type Said = Record<string, (data: object) => void>
type Nothing = Record<string, never>

/** An open socket, and as whom it is open. */
export type Seated = Socket<Nothing, Said, Nothing, Seat>
export type Seats = Server<Nothing, Said, Nothing, Seat>

/** The session is over: the client is told, and nothing passes in either direction any more. It does not come back by itself. */
export function cut(socket: Seated | undefined): void {
  socket?.emit('closing', { code: 'auth.token_invalid' })
  socket?.disconnect(true)
}

export const connectionOf = (socket: Seated) => socket.conn as unknown as Connection

/** Without a word: to whom does not listen. */
export function hangUp(connection: Connection): void {
  const { socket } = connection.transport as { socket?: { terminate(): void } }
  connection.close(true)
  socket?.terminate()
}
