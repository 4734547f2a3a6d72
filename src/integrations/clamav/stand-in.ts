import { createServer, type AddressInfo, type Socket } from 'node:net'

/** The EICAR test string, which every scanner takes for a virus; in two pieces, so that this file is none. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

export type ClamdStandIn = {
  /** Where it listens; it begins to when first asked. */
  address(): Promise<{ host: string; port: number }>
  readonly knobs: Knobs
  close(): Promise<void>
}
/** For tests: what to do in place of answering. */
export type Knobs = { mode: 'answer' | 'hang' | 'drop' | 'garbage' | 'error' }

const most_stream_bytes = 4_000_000_000

/** A ClamAV daemon that knows one virus, EICAR, wherever in a file it is. It listens on this machine only. */
export function openClamdStandIn(): ClamdStandIn {
  const knobs: Knobs = { mode: 'answer' }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    serve(socket, knobs)
  })
  let listening: Promise<void> | undefined
  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve)
      server.unref()
    })
  return {
    knobs,
    async address() {
      await (listening ??= listen())
      return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
    },
    async close() {
      if (!listening) return
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Reading = { command: string | undefined; waiting: Buffer; tail: string; found: boolean; total: number }

function serve(socket: Socket, knobs: Knobs): void {
  const state: Reading = { command: undefined, waiting: Buffer.alloc(0), tail: '', found: false, total: 0 }
  const say = (text: string) => void socket.end(`${text}\0`)
  socket.on('data', (chunk: Buffer) => {
    if (knobs.mode === 'hang') return
    if (knobs.mode === 'drop') return void socket.destroy()
    if (knobs.mode === 'garbage') return say('HTTP/1.1 200 OK')
    if (knobs.mode === 'error') return say('INSTREAM: Can not allocate memory. ERROR')
    state.waiting = state.waiting.length === 0 ? chunk : Buffer.concat([state.waiting, chunk])
    if (state.command === undefined) readCommand(state)
    if (state.command === 'PING') return say('PONG')
    if (state.command === 'INSTREAM') return readStream(state, say)
    if (state.command !== undefined) say('UNKNOWN COMMAND')
  })
}

function readCommand(state: Reading): void {
  const end = state.waiting.indexOf(0)
  if (end < 0) return
  const text = state.waiting.toString('latin1', 0, end)
  state.command = text.startsWith('z') ? text.slice(1) : text
  state.waiting = state.waiting.subarray(end + 1)
}

function readStream(state: Reading, say: (text: string) => void): void {
  while (state.waiting.length >= 4) {
    const length = state.waiting.readUInt32BE(0)
    if (length === 0) return say(state.found ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK')
    state.total += length
    if (state.total > most_stream_bytes) return say('INSTREAM size limit exceeded. ERROR')
    if (state.waiting.length < 4 + length) return
    const text = state.tail + state.waiting.toString('latin1', 4, 4 + length)
    state.found ||= text.includes(eicar)
    state.tail = text.slice(-eicar.length)
    state.waiting = state.waiting.subarray(4 + length)
  }
}
