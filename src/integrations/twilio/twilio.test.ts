import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { inspect } from 'node:util'
import twilio from 'twilio'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addressOf, twilioSms, type TwilioOptions } from './adapter.ts'
import { openTwilioStandIn, type TwilioStandIn } from './stand-in.ts'

const delivered: { to: string; text: string }[] = []
let standIn: TwilioStandIn
let server: Server
let url = ''
beforeAll(async () => {
  standIn = openTwilioStandIn((message) => void delivered.push(message))
  server = createServer((req, res) => void standIn.mount.handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => void (delivered.length = 0))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const sms = (wishes: Partial<TwilioOptions> = {}) => {
  const { account_sid, auth_token, number } = standIn
  return twilioSms({ account_sid, auth_token, from: { number }, base_url: () => url, timeout_ms: 20_000, ...wishes })
}
const message = { to: '+919876543210', text: '612845 is your Influmojo code.' }

test('a message is handed over by the official client, from a number or from a messaging service', async () => {
  expect(await sms().send(message)).toEqual({ id: expect.stringMatching(/^SM[0-9a-f]{32}$/) as string })
  expect(await sms({ from: { service_sid: `MG${'a'.repeat(32)}` } }).send(message)).toEqual({ id: expect.stringMatching(/^SM/) as string })
  expect(delivered).toEqual([message, message])
})

test('the stand-in answers what the official client reads a message from', async () => {
  const client = twilio(standIn.account_sid, standIn.auth_token)
  client.httpClient.request = rewritten(client.httpClient.request.bind(client.httpClient))
  const sent = await client.messages.create({ to: message.to, body: message.text, from: standIn.number })
  expect(sent).toMatchObject({
    to: message.to,
    body: message.text,
    status: 'queued',
    direction: 'outbound-api',
    numSegments: '1',
    errorCode: null,
  })
  expect(sent.dateCreated).toBeInstanceOf(Date)
  expect(Math.abs(sent.dateCreated.getTime() - Date.now())).toBeLessThan(60_000)
})

const rewritten =
  (request: ReturnType<typeof twilio>['httpClient']['request']): typeof request =>
  (options) =>
    request({ ...options, uri: addressOf(options.uri, url) })

test.each(['+15005550001', '+15005550002', '+15005550003', '+15005550004', '+15005550009', '+91', 'nonsense'])(
  'the number %s is refused, and whoever gave it is told',
  async (to) => {
    await expect(sms().send({ ...message, to })).rejects.toMatchObject({ status: 400, code: 'sms.number_refused' })
    expect(delivered).toEqual([])
  },
)

test.each([
  ['a wrong token', { auth_token: 'wrong' }, 20003],
  ['a number that is not ours', { from: { number: '+15005550007' } }, 21606],
  ['a full queue', { from: { number: '+15005550008' } }, 21611],
  ['a messaging service that does not exist', { from: { service_sid: 'MG1' } }, 21701],
])('%s is our trouble, not the caller’s', async (_, wishes, code) => {
  await expect(sms(wishes).send(message)).rejects.toMatchObject({ status: 503, code: 'sms.unavailable', cause: { code } })
})

test.each(['500', 'hang', 'drop', 'drip', 'garbage'] as const)(
  'when Twilio does %s it is tried once, and the caller comes back later',
  async (knob) => {
    standIn.knobs.next = [knob]
    await expect(sms({ timeout_ms: 300 }).send(message)).rejects.toMatchObject({
      status: 503,
      code: 'sms.unavailable',
      extra: { headers: { 'retry-after': '60' } },
    })
    expect(standIn.knobs.next).toEqual([])
    expect(delivered).toEqual([])
  },
)

test.each(['500', 'hang', 'drop', 'drip', 'garbage'] as const)(
  'when Twilio does %s the error tells neither token nor number nor code',
  async (knob) => {
    standIn.knobs.next = [knob]
    const error: unknown = await sms({ timeout_ms: 300 })
      .send(message)
      .catch((caught: unknown) => caught)
    const said = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
    expect(said).toContain('Twilio: ')
    const basic = Buffer.from(`${standIn.account_sid}:${standIn.auth_token}`).toString('base64')
    for (const secret of [standIn.auth_token, basic, '612845', '9876543210']) expect(said).not.toContain(secret)
  },
)

test('the longest message arrives, in any script', async () => {
  const text = 'न'.repeat(1600)
  await sms().send({ ...message, text })
  expect(delivered).toEqual([{ ...message, text }])
  await expect(sms().send({ ...message, text: `${text}न` })).rejects.toMatchObject({ code: 'sms.unavailable', cause: { code: 21617 } })
})

test('when Twilio is busy it is asked again', async () => {
  standIn.knobs.next = ['429', '429']
  await sms().send(message)
  expect(delivered).toEqual([message])
  standIn.knobs.next = ['429', '429', '429']
  await expect(sms().send(message)).rejects.toMatchObject({ code: 'sms.unavailable' })
})

test('no local request leaves for Twilio, whatever address its client asks', () => {
  expect(addressOf('https://api.twilio.com/2010-04-01/x', 'http://127.0.0.1:1/twilio')).toBe('http://127.0.0.1:1/twilio/2010-04-01/x')
  expect(addressOf('https://api.twilio.com/2010-04-01/x', undefined)).toBe('https://api.twilio.com/2010-04-01/x')
  for (const uri of ['https://verify.twilio.com/v2', 'https://api.dublin.ie1.twilio.com/2010-04-01', 'https://api.twilio.com.example/2010'])
    expect(() => addressOf(uri, 'http://127.0.0.1:1')).toThrow(/has no stand-in/)
})

test('the official client opens connections to the stand-in alone, also where its own variables name another place', async () => {
  const lost = createServer((req, res) => void standIn.mount.handle(req, res))
  await new Promise<void>((resolve) => lost.listen(0, '127.0.0.1', resolve))
  const { port } = lost.address() as AddressInfo
  const places: string[] = []
  const note = (found: unknown) => {
    const { socket } = found as { socket: Socket }
    socket
      .on('connect', () => places.push(`${socket.remoteAddress}:${socket.remotePort}`))
      .on('lookup', (_e, _a, _f, host) => places.push(host))
  }
  subscribe('net.client.socket', note)
  vi.stubEnv('TWILIO_EDGE', 'dublin').stubEnv('TWILIO_REGION', 'ie1')
  await sms({ base_url: () => `http://127.0.0.1:${port}` })
    .send(message)
    .finally(() => unsubscribe('net.client.socket', note))
  vi.unstubAllEnvs()
  expect(new Set(places)).toEqual(new Set([`127.0.0.1:${port}`]))
  expect(delivered).toEqual([message])
  lost.closeAllConnections()
  lost.close()
})
