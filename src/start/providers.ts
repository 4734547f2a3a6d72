import { inboxMail, inboxSms, openDevPages, openInbox, type Inbox } from '#integrations/dev-inbox/index.ts'
import { openSandbox, sandboxGateway } from '#integrations/sandbox/index.ts'
import { systemClock, type Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Ports } from '#platform/ports.ts'
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
  const ports = {
    sms: inboxSms(inbox),
    mail: inboxMail(inbox),
    gateway: sandboxGateway({ base_url: () => `${local_url}/sandbox`, secret: key }),
  }
  const mounts = [sandbox.mount]
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
