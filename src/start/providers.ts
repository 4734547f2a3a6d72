import { inboxMail, inboxSms, openDevPages, openInbox, type Inbox } from '#integrations/dev-inbox/index.ts'
import { googleOff, googleSignIn, openGoogleStandIn } from '#integrations/google/index.ts'
import { openSandbox, sandboxGateway } from '#integrations/sandbox/index.ts'
import { systemClock, type Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Google, Ports } from '#platform/ports.ts'
import { rootPath } from '#platform/root.ts'
import { keptClock } from './dev-clock.ts'

type Needs = { config: Config; public_url: string; local_url: string; secret: string; settle: () => Promise<void> }
export type Providers = { ports: Ports; clock: Clock; mounts: Mount[]; inbox: Inbox; close(): Promise<void> }

/** Chooses the adapter of each port. So far every one is a local stand-in, which production runs only with ALLOW_STANDINS=1. */
export function openProviders({ config, public_url, local_url, secret, settle }: Needs): Providers {
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
  const google = openGoogle({ config, public_url, local_url })
  const ports = {
    sms: inboxSms(inbox),
    mail: inboxMail(inbox),
    gateway: sandboxGateway({ base_url: () => `${local_url}/sandbox`, secret: key }),
    google: google.port,
  }
  const mounts = [sandbox.mount, ...google.mounts]
  if (movable) {
    const advance = async (ms: number) => {
      movable.advance(ms)
      await settle()
      return movable.now()
    }
    mounts.push(openDevPages({ inbox, now: () => movable.now(), advance }))
  }
  return { ports, clock, mounts, inbox, close: () => sandbox.close() }
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
