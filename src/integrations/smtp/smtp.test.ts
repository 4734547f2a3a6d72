import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { describe, expect, test } from 'vitest'
import { isLoopback, smtpMail } from './adapter.ts'

const from = 'Influmojo <hello@example.com>'
const mail = { to: 'asha@example.com', subject: 'Your code', text: '612845 is your Influmojo code.' }

type Taken = { from: string; to: string[]; text: string }

/** A real SMTP server on a free port. */
async function openServer(options: SMTPServerOptions = {}) {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Connections are kept by the adapter; the server need not wait for them.
    closeTimeout: 1,
    onData(stream, session, done) {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        taken.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), text })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = (server.server.address() as AddressInfo).port
  return { taken, port, [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

const refuse = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code })
const mailOn = (port: number, { login = '', timeout_ms = 20_000 } = {}) =>
  smtpMail({ url: `smtp://${login}127.0.0.1:${port}`, from, timeout_ms })

test('a mail is handed over with its sender, subject and text', async () => {
  await using server = await openServer()
  const { id } = await mailOn(server.port).send({ ...mail, text: 'नमस्ते, 612845' })
  expect(server.taken).toEqual([{ from: 'hello@example.com', to: [mail.to], text: expect.stringContaining(id) as string }])
  expect(server.taken[0]?.text).toMatch(/^From: Influmojo <hello@example.com>\r$/m)
  expect(server.taken[0]?.text).toMatch(/^Subject: Your code\r$/m)
})

test('nothing that somebody typed becomes a header or another recipient', async () => {
  await using server = await openServer()
  const subject = 'Hello\r\nBcc: thief@example.com'
  await mailOn(server.port)
    .send({ ...mail, subject, to: 'asha@example.com, thief@example.com' })
    .catch(() => {})
  await mailOn(server.port).send({ ...mail, subject })
  for (const { to, text } of server.taken) {
    expect(to).not.toContain('thief@example.com')
    expect(text).not.toMatch(/^bcc:/im)
  }
  expect(server.taken.length).toBeGreaterThan(0)
})

test.each([
  [550, '5.1.1 No such user'],
  [554, 'No such user here'],
  [553, '5.1.3 Bad address'],
  [556, '5.1.10 The domain takes no mail'],
])('an address the server will never take (%d %s) is refused, and whoever gave it is told', async (code, text) => {
  await using server = await openServer({ onRcptTo: (_address, _session, done) => done(refuse(code, text)) })
  await expect(mailOn(server.port).send(mail)).rejects.toMatchObject({ status: 400, code: 'mail.address_refused' })
})

test.each([
  ['is greylisting', { onRcptTo: (_a, _s, done) => done(refuse(451, 'Come back later')) }],
  ['does not relay for us', { onRcptTo: (_a, _s, done) => done(refuse(554, '5.7.1 Relay access denied')) }],
  ['wants a login', { onRcptTo: (_a, _s, done) => done(refuse(530, '5.7.0 Authentication required')) }],
  ['has a full mailbox', { onRcptTo: (_a, _s, done) => done(refuse(552, 'Mailbox full')) }],
  ['refuses our sender', { onMailFrom: (_a, _s, done) => done(refuse(550, 'Who are you')) }],
  ['refuses the mail', { onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(554, 'Looks like spam'))) }],
  ['is closing', { onConnect: (_s, done) => done(refuse(421, 'Closing')) }],
] as [string, SMTPServerOptions][])('a server that %s is our trouble: mail is unavailable', async (_, options) => {
  await using server = await openServer(options)
  const sending = mailOn(server.port).send(mail)
  await expect(sending).rejects.toMatchObject({ status: 503, code: 'mail.unavailable', extra: { headers: { 'retry-after': '60' } } })
})

test('a wrong login, a server that hangs, hangs up or is not there: mail is unavailable', async () => {
  await using strict = await openServer({
    authOptional: false,
    onAuth: (_auth, _session, done) => done(refuse(535, 'No')),
    allowInsecureAuth: true,
  })
  await expect(mailOn(strict.port, { login: 'somebody:wrong@' }).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable' })

  for (const meet of [() => {}, (socket: { destroy(): void }) => socket.destroy()]) {
    const server = createServer((socket) => void meet(socket.on('error', () => {})))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await expect(mailOn(port, { timeout_ms: 300 }).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable' })
    server.close()
  }
  await expect(mailOn(1).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable' })
})

test('a mail whose receipt was lost is not sent again: it may be on its way', async () => {
  let mails = 0
  const server = createServer((socket) => {
    socket.on('error', () => {}).write('220 here\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      if (said.endsWith('\r\n.\r\n')) {
        mails++
        socket.destroy()
      } else socket.write(said.startsWith('DATA') ? '354 go on\r\n' : '250 fine\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await expect(mailOn((server.address() as AddressInfo).port).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable' })
  expect(mails).toBe(1)
  server.close()
})

test('nobody waits behind others for a server that hangs', async () => {
  const server = createServer((socket) => void socket.on('error', () => {}))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { send } = mailOn((server.address() as AddressInfo).port, { timeout_ms: 300 })
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => send(mail)))
  const reasons = outcomes.map((outcome) => (outcome.status === 'rejected' ? String((outcome.reason as Error).cause) : 'sent'))
  expect(reasons.at(-1)).toContain('nothing came within 600 ms')
  server.close()
})

describe('beyond this machine', () => {
  // 0.0.0.0 leads here too, but is no loopback address, so the rules of other machines hold.
  const elsewhere = (port: number, options = '') => smtpMail({ url: `smtp://0.0.0.0:${port}${options}`, from, timeout_ms: 20_000 })
  const options = [
    '',
    '?requireTLS=false',
    '?ignoreTLS=true',
    '?tls.rejectUnauthorized=false',
    '?secure=false&requireTLS=false&tls.rejectUnauthorized=false',
  ]

  test.each(options)('nothing is sent in the clear, whatever the address says (%s)', async (option) => {
    await using server = await openServer()
    await expect(elsewhere(server.port, option).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable', cause: { code: 'ETLS' } })
    expect(server.taken).toEqual([])
  })

  test.each(options)('nothing is sent to a server whose certificate nobody vouches for, whatever the address says (%s)', async (option) => {
    await using server = await openServer({ disabledCommands: [] })
    await expect(elsewhere(server.port, option).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable', cause: { code: 'ESOCKET' } })
    expect(server.taken).toEqual([])
  })
})

test('the login of an address may hold any character', async () => {
  const logins: unknown[] = []
  await using server = await openServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      logins.push({ username, password })
      done(null, { user: 1 })
    },
  })
  await mailOn(server.port, { login: 'app%40example.com:p%3A%2F%20%25@' }).send(mail)
  expect(logins).toEqual([{ username: 'app@example.com', password: 'p:/ %' }])
})

test('only on this machine mail may go in the clear', () => {
  expect(['smtp://localhost:25', 'smtp://127.0.0.1:2525', 'smtp://[::1]:25'].map(isLoopback)).toEqual([true, true, true])
  expect(['smtp://mail.example.com', 'smtp://127.0.0.1.example.com', 'smtp://10.0.0.1'].map(isLoopback)).toEqual([false, false, false])
})
