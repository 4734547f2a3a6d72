import { clamav, openClamdStandIn } from '#integrations/clamav/index.ts'
import { openDisk } from '#integrations/disk/index.ts'
import { inboxMail, openDevPages, openInbox, type Inbox } from '#integrations/dev-inbox/index.ts'
import { googleOff, googleSignIn, openGoogleStandIn } from '#integrations/google/index.ts'
import { smtpMail } from '#integrations/smtp/index.ts'
import { openTwilioStandIn, twilioSms } from '#integrations/twilio/index.ts'
import { systemClock, type Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Google, Mail, Ports, Scanner, Sms, Storage } from '#platform/ports.ts'
import { rootPath } from '#platform/root.ts'
import { keptClock } from './dev-clock.ts'
import { openGateway } from './gateway.ts'

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
export async function openProviders({ config, public_url, local_url, secret, settle, codes }: Needs): Promise<Providers> {
  const movable = config.production ? undefined : keptClock(rootPath(config.DATA_DIR, 'clock'))
  const clock = movable ?? systemClock
  const inbox = openInbox({ file: rootPath(config.DATA_DIR, 'inbox.jsonl'), now: () => clock.now() })
  const gateway = openGateway({ config, public_url, local_url, secret, clock, inbox })
  const sms = openSms({ config, local_url, inbox })
  const google = openGoogle({ config, public_url, local_url })
  const storage = await openStorage({ config, public_url, secret, clock })
  const scanner = openScanner(config)
  const ports = {
    sms: sms.port,
    mail: openMail(config, inbox),
    gateway: gateway.port,
    google: google.port,
    storage: storage.port,
    scanner: scanner.port,
  }
  const mounts = [...gateway.mounts, ...sms.mounts, ...google.mounts, ...storage.mounts]
  if (movable) {
    const advance = async (ms: number) => {
      movable.advance(ms)
      await settle()
      return movable.now()
    }
    mounts.push(openDevPages({ inbox, now: () => movable.now(), advance, codes: () => codes(movable.now()) }))
  }
  return { ports, clock, mounts, inbox, close: async () => void (await Promise.all([gateway.close(), scanner.close()])) }
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

type Kept = Pick<Needs, 'config' | 'public_url' | 'secret'> & { clock: Clock }
type Stored = { port: Storage; mounts: Mount[] }

/** A bucket of S3 or of what speaks like it, else a folder of this machine, which is no stand-in. */
async function openStorage({ config, public_url, secret, clock }: Kept): Promise<Stored> {
  const { S3_BUCKET, S3_REGION = '', S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '', S3_ENDPOINT } = config
  if (S3_BUCKET) {
    const keys = { region: S3_REGION, access_key_id: S3_ACCESS_KEY_ID, secret_access_key: S3_SECRET_ACCESS_KEY }
    // Its client is loaded only by those who have a bucket.
    const { s3Storage } = await import('#integrations/s3/index.ts')
    return { port: s3Storage({ bucket: S3_BUCKET, ...keys, ...(S3_ENDPOINT && { endpoint: S3_ENDPOINT }) }), mounts: [] }
  }
  const key = hmacSha256(secret, 'uploads').toString('base64url')
  const disk = openDisk({ root: rootPath(config.DATA_DIR, 'files'), secret: key, clock, base_url: () => public_url })
  return { port: disk.port, mounts: [disk.mount] }
}

/** A ClamAV daemon, else a stand-in that knows only the test virus. */
function openScanner({ CLAMAV_HOST: host, CLAMAV_PORT: port }: Config): { port: Scanner; close(): Promise<void> } {
  if (host !== undefined) return { port: clamav({ address: async () => ({ host, port }) }), close: async () => {} }
  const standIn = openClamdStandIn()
  return { port: clamav({ address: standIn.address, provider: 'clamav stand-in' }), close: standIn.close }
}
