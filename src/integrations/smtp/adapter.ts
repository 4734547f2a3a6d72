import type { SMTPError } from 'nodemailer/lib/smtp-connection/index.js'
import { once, within } from '#platform/deadline.ts'
import type { Mail } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'

export type SmtpOptions = {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`. */
  url: string
  /** `Influmojo <hello@example.com>` */
  from: string
  timeout_ms?: number
}

/**
 * Mail by SMTP, over a few connections that are kept. Outside of this machine nothing is sent in the clear. A mail that was handed over
 * may still be lost or bounce later: SMTP promises no more.
 */
export function smtpMail({ url, from, timeout_ms = 10_000 }: SmtpOptions): Mail {
  const opened = once(async () => {
    const { createTransport } = await import('nodemailer')
    const times = { connectionTimeout: timeout_ms, greetingTimeout: timeout_ms, socketTimeout: timeout_ms, dnsTimeout: timeout_ms }
    const safe = { requireTLS: !isLoopback(url), disableFileAccess: true, disableUrlAccess: true }
    return createTransport({ ...serverAt(url), pool: true, maxConnections: 3, ...times, ...safe }, { from })
  })
  return {
    provider: 'smtp',
    async send({ to, subject, text }) {
      try {
        const transport = await opened()
        // An address object, so that nothing in it is read as a second recipient.
        const sending = transport.sendMail({ to: { name: '', address: to }, subject, text })
        return { id: (await within(2 * timeout_ms, sending)).messageId }
      } catch (error) {
        throw refusal(error)
      }
    },
  }
}

export function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname)
}

/** Host, port and login, and nothing else: nodemailer would also take `?tls.rejectUnauthorized=false` from the address, before our own wishes. */
export function serverAt(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const auth = username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
  return { host: hostname.replace(/^\[|\]$/g, ''), secure: protocol === 'smtps:', ...(port && { port: Number(port) }), ...auth }
}

/** Answers to RCPT TO that speak of the mailbox or its domain: RFC 5321 section 4.2.3, RFC 7504. */
const ofTheAddress = new Set([501, 521, 550, 551, 553, 554, 556])

/** A recipient whom the server will never take is told apart from what may pass, and from what it holds against us (5.7: relaying, policy). */
function refusal(error: unknown): Problem {
  const { command, responseCode = 0, response = '' } = error as SMTPError
  if (command === 'RCPT TO' && ofTheAddress.has(responseCode) && !/^\d{3}[ -]5\.7\./.test(response))
    return new Problem('invalid', 'mail.address_refused', 'Mail to this address is refused; give another one', { cause: error })
  return new Problem('unavailable', 'mail.unavailable', 'Mail cannot be sent right now; try again in a minute', {
    cause: error,
    headers: { 'retry-after': '60' },
  })
}
