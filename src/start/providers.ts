import { inboxMail, openDevPages, openInbox, type Inbox } from '#integrations/dev-inbox/index.ts'
import { googleOff, googleSignIn, openGoogleStandIn } from '#integrations/google/index.ts'
import { openSandbox, sandboxGateway } from '#integrations/sandbox/index.ts'
import { smtpMail } from '#integrations/smtp/index.ts'
import { openTwilioStandIn, twilioSms } from '#integrations/twilio/index.ts'
import { systemClock, type Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Google, Mail, Ports, Sms } from '#platform/ports.ts'
import { rootPath } from '#platform/root.ts'
import { keptClock } from './dev-clock.ts'

type Needs = {
  config: Config
  public_url: string
  local_url: string
  secret: string
  settle: () => Promise<void>
  codes: (now: Date) => { name: string; code: string }[]
}
export type Providers = { ports: Ports; clock: Clock; mounts: Mount[]; inbox: Inbox; close(): Promise<void> }

/** Chooses the adapter of each port: the real service where it is configured, else a local stand-in, which production takes only with ALLOW_STANDINS=1. */
export function openProviders({ config, public_url, local_url, secret, settle, codes }: Needs): Providers {
  const movable = config.production ? undefined : keptClock(rootPath(config.DATA_DIR, 'clock'))
  const clock = movable ?? systemClock
  const inbox = openInbox({ file: rootPath(config.DATA_DIR, 'inbox.jsonl'), now: () => clock.now() })
  const key = hmacSha256(secret, 'sandbox gateway').toString('base64url')
  const webhook_url = () => `${local_url}/api/v1/webhooks/sandbox`
  const sandbox = openSandbox({
    base_url: () => public_url,
    webhook_url,
    secret: key,
    clock,
    inbox,
    file: rootPath(config.DATA_DIR, 'sandbox.json'),
  })
  const sms = openSms({ config, local_url, inbox })
  const google = openGoogle({ config, public_url, local_url })
  const ports = {
    sms: sms.port,
    mail: openMail(config, inbox),
    gateway: sandboxGateway({ base_url: () => `${local_url}/sandbox`, secret: key }),
    google: google.port,
  }
  const mounts = [sandbox.mount, ...sms.mounts, ...google.mounts]
  if (movable) {
    const advance = async (ms: number) => {
      movable.advance(ms)
      await settle()
      return movable.now()
    }
    mounts.push(openDevPages({ inbox, now: () => movable.now(), advance, codes: () => codes(movable.now()) }))
  }
  return { ports, clock, mounts, inbox, close: () => sandbox.close() }
}

/** Twilio, or its stand-in on our own port, asked by the same official client; its messages end in the Dev Inbox. */
function openSms({ config, local_url, inbox }: Pick<Needs, 'config' | 'local_url'> & { inbox: Inbox }): { port: Sms; mounts: Mount[] } {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN = '', TWILIO_FROM = '', TWILIO_MESSAGING_SERVICE_SID, TWILIO_BASE_URL } = config
  if (TWILIO_ACCOUNT_SID) {
    const from = TWILIO_MESSAGING_SERVICE_SID ? { service_sid: TWILIO_MESSAGING_SERVICE_SID } : { number: TWILIO_FROM }
    const place = TWILIO_BASE_URL ? { base_url: () => TWILIO_BASE_URL } : {}
    return { port: twilioSms({ account_sid: TWILIO_ACCOUNT_SID, auth_token: TWILIO_AUTH_TOKEN, from, ...place }), mounts: [] }
  }
  const standIn = openTwilioStandIn(({ to, text }) => void inbox.record({ channel: 'sms', to, text }))
  const { account_sid, auth_token, number } = standIn
  const base_url = () => `${local_url}${standIn.mount.path}`
  return { port: twilioSms({ account_sid, auth_token, from: { number }, base_url }), mounts: [standIn.mount] }
}

function openMail({ SMTP_URL, MAIL_FROM }: Config, inbox: Inbox): Mail {
  return SMTP_URL && MAIL_FROM ? smtpMail({ url: SMTP_URL, from: MAIL_FROM }) : inboxMail(inbox)
}

/** Google itself where client ids are given; else a stand-in, but never in production: it makes anybody anybody. */
function openGoogle({ config, public_url, local_url }: Pick<Needs, 'config' | 'public_url' | 'local_url'>): {
  port: Google
  mounts: Mount[]
} {
  if (config.GOOGLE_CLIENT_ID) return { port: googleSignIn({ audiences: config.GOOGLE_CLIENT_ID }), mounts: [] }
  if (config.production) return { port: googleOff(), mounts: [] }
  const standIn = openGoogleStandIn({ base_url: () => public_url, local_url: () => local_url })
  return { port: standIn.port(), mounts: [standIn.mount] }
}
