import type { SMTPError } from 'nodemailer/lib/smtp-connection/index.js'
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
    return createTransport({ url, pool: true, maxConnections: 3, ...times, ...safe }, { from })
  })
  return {
    provider: 'smtp',
    async send({ to, subject, text }) {
      const transport = await opened()
      // An address object, so that nothing in it is read as a second recipient.
      const sent = await transport.sendMail({ to: { name: '', address: to }, subject, text }).catch((error: unknown) => {
        throw refusal(error)
      })
      return { id: sent.messageId }
    },
  }
}

export function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname)
}

/** A recipient whom the server will never take (5xx to RCPT TO) is told apart from everything that may pass. */
function refusal(error: unknown): Problem {
  const { command, responseCode = 0 } = error as SMTPError
  if (command === 'RCPT TO' && responseCode >= 550 && responseCode <= 559 && responseCode !== 552)
    return new Problem('invalid', 'mail.address_refused', 'Mail to this address is refused; give another one', { cause: error })
  return new Problem('unavailable', 'mail.unavailable', 'Mail cannot be sent right now; try again in a minute', {
    cause: error,
    headers: { 'retry-after': '60' },
  })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
