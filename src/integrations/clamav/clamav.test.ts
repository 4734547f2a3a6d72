import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { clamav } from './adapter.ts'
import { eicar, openClamdStandIn } from './stand-in.ts'

const standIn = openClamdStandIn()
const scanner = clamav({ address: standIn.address, silence_ms: 300 })
beforeEach(() => void (standIn.knobs.mode = 'answer'))
afterAll(() => standIn.close())

const scan = (...pieces: (string | Buffer)[]) => scanner.scan(Readable.from(pieces.map((piece) => Buffer.from(piece))))

test('what is harmless is clean, however little or much it is', async () => {
  expect(await scan('hello')).toEqual({ found: null })
  expect(await scan()).toEqual({ found: null })
  const piece = Buffer.alloc(65_536, 'x')
  expect(await scan(...Array.from({ length: 300 }, () => piece))).toEqual({ found: null })
})

test('a virus is found wherever it is, also over the edge of two chunks', async () => {
  for (const at of [0, 1, 10, 34, 67])
    expect(await scan(Buffer.alloc(100_000), eicar.slice(0, at), eicar.slice(at), 'and more')).toEqual({ found: 'Eicar-Test-Signature' })
  expect(await scan(eicar.slice(0, -1))).toEqual({ found: null })
})

test('twenty files at once each get their own answer', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => scan(i % 2 === 0 ? eicar : 'harmless')))
  expect(answers.map(({ found }) => found !== null)).toEqual(Array.from({ length: 20 }, (_, i) => i % 2 === 0))
})

describe('a scanner', () => {
  test.each(['hang', 'drop', 'garbage', 'error'] as const)('that does %s has said nothing: not clean, and not infected', async (mode) => {
    standIn.knobs.mode = mode
    await expect(scan(eicar)).rejects.toMatchObject({ status: 503, code: 'scanner.unavailable' })
    await expect(scan(...Array.from({ length: 50 }, () => Buffer.alloc(65_536)))).rejects.toMatchObject({ code: 'scanner.unavailable' })
  })

  test('that is not there is unavailable', async () => {
    const nobody = clamav({ address: async () => ({ host: '127.0.0.1', port: 1 }) })
    await expect(nobody.scan(Readable.from([Buffer.from('x')]))).rejects.toMatchObject({ code: 'scanner.unavailable' })
  })

  test('is not believed when the file breaks off on its way', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half')
        throw new Error('the storage hung up')
      })(),
    )
    await expect(scanner.scan(broken)).rejects.toMatchObject({ code: 'scanner.unavailable' })
  })
})

test('the stand-in speaks as clamd does', async () => {
  const say = async (bytes: string) => {
    const socket = connect(await standIn.address())
    socket.end(Buffer.from(bytes, 'latin1'))
    return text(socket)
  }
  expect(await say('zPING\0')).toBe('PONG\0')
  expect(await say('zINSTREAM\0\0\0\0\x02hi\0\0\0\0')).toBe('stream: OK\0')
  expect(await say('zSHUTDOWN\0')).toBe('UNKNOWN COMMAND\0')
})
