import type { Inbox } from '#integrations/dev-inbox/index.ts'
import { openRazorpayStandIn, razorpayGateway } from '#integrations/razorpay/index.ts'
import { openSandbox, sandboxGateway } from '#integrations/sandbox/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import type { PaymentGateway } from '#platform/ports.ts'
import { rootPath } from '#platform/root.ts'

type Needs = { config: Config; public_url: string; local_url: string; secret: string; clock: Clock; inbox: Inbox }
type Opened = { port: PaymentGateway; mounts: Mount[]; close(): Promise<void> }

const gateways: Record<Config['PAYMENT_GATEWAY'], (needs: Needs) => Opened> = {
  sandbox: openSandboxGateway,
  razorpay: openRazorpayGateway,
}

/** The gateway that PAYMENT_GATEWAY names: the real one where its keys are given, else its stand-in on our own port. */
export function openGateway(needs: Needs): Opened {
  return gateways[needs.config.PAYMENT_GATEWAY](needs)
}

const webhookUrl = (local_url: string, provider: string) => () => `${local_url}/api/v1/webhooks/${provider}`

function openSandboxGateway({ config, public_url, local_url, secret, clock, inbox }: Needs): Opened {
  const key = hmacSha256(secret, 'sandbox gateway').toString('base64url')
  const file = rootPath(config.DATA_DIR, 'sandbox.json')
  const webhook_url = webhookUrl(local_url, 'sandbox')
  const sandbox = openSandbox({ base_url: () => public_url, webhook_url, secret: key, clock, inbox, file })
  const port = sandboxGateway({ base_url: () => `${local_url}${sandbox.mount.path}`, secret: key })
  return { port, mounts: [sandbox.mount], close: () => sandbox.close() }
}

function openRazorpayGateway({ config, public_url, local_url, secret, clock, inbox }: Needs): Opened {
  const { RAZORPAY_KEY_ID: key_id, RAZORPAY_KEY_SECRET: key_secret = '', RAZORPAY_WEBHOOK_SECRET: webhook_secrets = [] } = config
  const { RAZORPAY_ACCOUNT_ID: account_id, RAZORPAY_BASE_URL } = config
  if (key_id) {
    const base_url = RAZORPAY_BASE_URL === undefined ? undefined : () => RAZORPAY_BASE_URL
    const port = razorpayGateway({ key_id, key_secret, webhook_secrets, account_id, base_url, clock })
    return { port, mounts: [], close: async () => {} }
  }
  const made = (what: string) => hmacSha256(secret, `razorpay stand-in ${what}`).toString('hex')
  const keys = { key_id: `rzp_test_${made('key').slice(0, 14)}`, key_secret: made('secret') }
  const webhook_secret = made('webhook')
  const file = rootPath(config.DATA_DIR, 'razorpay.json')
  const webhook_url = webhookUrl(local_url, 'razorpay')
  const standIn = openRazorpayStandIn({ base_url: () => public_url, webhook_url, webhook_secret, clock, keys, file, inbox })
  const base_url = () => `${local_url}${standIn.mount.path}`
  const port = razorpayGateway({ ...keys, webhook_secrets: [webhook_secret], account_id: standIn.account_id, base_url, clock })
  return { port, mounts: [standIn.mount], close: () => standIn.close() }
}
