import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { once } from 'node:events'
import type { Scanner } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'

export type ClamavOptions = {
  address: () => Promise<{ host: string; port: number }>
  provider?: string
  /** How long the daemon may say and take nothing. */
  silence_ms?: number
}

/** Scans with a ClamAV daemon, by its INSTREAM command: chunks with their length before them, an empty one at the end, one line back. */
export function clamav({ address, provider = 'clamav', silence_ms = 20_000 }: ClamavOptions): Scanner {
  return {
    provider,
    async scan(body) {
      try {
        return { found: verdictOf(await ask(await address(), body, silence_ms)) }
      } catch (error) {
        throw new Problem('unavailable', 'scanner.unavailable', 'Files cannot be looked at right now; they wait until they can', {
          cause: error,
        })
      } finally {
        body.destroy()
      }
    },
  }
}

async function ask(address: { host: string; port: number }, body: Readable, silence_ms: number): Promise<string> {
  const socket = connect(address)
  socket.setTimeout(silence_ms, () => void socket.destroy(new Error('the scanner is silent')))
  try {
    const answer = answerFrom(socket)
    // What goes wrong on the way is told by the answer, which then never comes.
    await Promise.race([send(socket, body), answer.catch(() => {})])
    return await answer
  } finally {
    socket.destroy()
  }
}

async function send(socket: Socket, body: Readable): Promise<void> {
  await once(socket, 'connect')
  socket.write('zINSTREAM\0')
  for await (const chunk of body) {
    const bytes = chunk as Buffer
    if (socket.destroyed || socket.writableEnded) return
    // A chunk of no length would be the end, and what comes behind it would pass unseen.
    if (bytes.length === 0) continue
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    socket.write(length)
    if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
  }
  socket.write(Buffer.alloc(4))
}

function answerFrom(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
      if (text.length > 10_000) socket.destroy(new Error('the scanner says too much'))
      else if (text.includes('\0')) resolve(text.slice(0, text.indexOf('\0')))
    })
    socket.on('error', reject).on('close', () => reject(new Error('the scanner hung up')))
  })
}

/** What was found, null when nothing was. Anything but a clear answer is an error. */
function verdictOf(answer: string): string | null {
  if (answer === 'stream: OK') return null
  const found = /^stream: (.{1,200}) FOUND$/.exec(answer)?.[1]
  if (found) return found
  throw new Error(`the scanner said: ${answer.slice(0, 200)}`)
}
