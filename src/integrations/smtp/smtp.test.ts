import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect, test } from 'vitest'
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
const mailOn = (port: number, login = '') => smtpMail({ url: `smtp://${login}127.0.0.1:${port}`, from, timeout_ms: 400 })

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

test('an address the server will never take is refused, and whoever gave it is told', async () => {
  await using server = await openServer({ onRcptTo: (_address, _session, done) => done(refuse(550, 'No such user')) })
  await expect(mailOn(server.port).send(mail)).rejects.toMatchObject({ status: 400, code: 'mail.address_refused' })
})

test.each([
  ['is greylisting', { onRcptTo: (_a, _s, done) => done(refuse(451, 'Come back later')) }],
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
  await expect(mailOn(strict.port, 'somebody:wrong@').send(mail)).rejects.toMatchObject({ code: 'mail.unavailable' })

  for (const meet of [() => {}, (socket: { destroy(): void }) => socket.destroy()]) {
    const server = createServer((socket) => void meet(socket.on('error', () => {})))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await expect(mailOn(port).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable' })
    server.close()
  }
  await expect(mailOn(1).send(mail)).rejects.toMatchObject({ code: 'mail.unavailable' })
})

test('only on this machine mail may go in the clear', () => {
  expect(['smtp://localhost:25', 'smtp://127.0.0.1:2525', 'smtp://[::1]:25'].map(isLoopback)).toEqual([true, true, true])
  expect(['smtp://mail.example.com', 'smtp://127.0.0.1.example.com', 'smtp://10.0.0.1'].map(isLoopback)).toEqual([false, false, false])
})
