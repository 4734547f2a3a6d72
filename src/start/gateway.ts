import type { Inbox } from '#integrations/dev-inbox/index.ts'
import { openRazorpayStandIn, razorpayGateway } from '#integrations/razorpay/index.ts'
import { openSandbox, sandboxGateway } from '#integrations/sandbox/index.ts'
import { openStripeStandIn, stripeGateway } from '#integrations/stripe/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import type { PaymentGateway } from '#platform/ports.ts'
import { rootPath } from '#platform/root.ts'

type Needs = { config: Config; public_url: string; local_url: string; secret: string; clock: Clock; inbox: Inbox }
type Opened = { port: PaymentGateway; mounts: Mount[]; close(): Promise<void> }

/** The payment gateway that PAYMENT_GATEWAY names: the real one where its keys are given, else its stand-in on our own port. */
export function openGateway(needs: Needs): Opened {
  return gateways[needs.config.PAYMENT_GATEWAY](needs)
}

const gateways: Record<Config['PAYMENT_GATEWAY'], (needs: Needs) => Opened> = {
  sandbox: openSandboxHere,
  stripe: openStripe,
  razorpay: openRazorpay,
}

const keyOf = (secret: string, about: string) => hmacSha256(secret, about).toString('base64url')

function openSandboxHere({ config, public_url, local_url, secret, clock, inbox }: Needs): Opened {
  const key = keyOf(secret, 'sandbox gateway')
  const webhook_url = () => `${local_url}/api/v1/webhooks/sandbox`
  const file = rootPath(config.DATA_DIR, 'sandbox.json')
  const sandbox = openSandbox({ base_url: () => public_url, webhook_url, secret: key, clock, inbox, file })
  const port = sandboxGateway({ base_url: () => `${local_url}/sandbox`, secret: key })
  return { port, mounts: [sandbox.mount], close: sandbox.close }
}

function openStripe({ config, public_url, local_url, secret, clock, inbox }: Needs): Opened {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET = [], STRIPE_BASE_URL } = config
  if (STRIPE_SECRET_KEY) {
    const place = STRIPE_BASE_URL ? { base_url: () => STRIPE_BASE_URL } : {}
    const port = stripeGateway({ secret_key: STRIPE_SECRET_KEY, webhook_secrets: STRIPE_WEBHOOK_SECRET, clock, ...place })
    return { port, mounts: [], close: async () => {} }
  }
  const secret_key = `sk_test_${keyOf(secret, 'Stripe stand-in')}`
  const webhook_secret = `whsec_${keyOf(secret, 'webhooks of the Stripe stand-in')}`
  const webhook_url = () => `${local_url}/api/v1/webhooks/stripe`
  const file = rootPath(config.DATA_DIR, 'stripe.json')
  const standIn = openStripeStandIn({ base_url: () => public_url, webhook_url, webhook_secret, secret_key, clock, inbox, file })
  const base_url = () => `${local_url}${standIn.mount.path}`
  return {
    port: stripeGateway({ secret_key, webhook_secrets: [webhook_secret], base_url, clock }),
    mounts: [standIn.mount],
    close: standIn.close,
  }
}

function openRazorpay({ config, public_url, local_url, secret, clock, inbox }: Needs): Opened {
  const { RAZORPAY_KEY_ID: key_id, RAZORPAY_KEY_SECRET: key_secret = '', RAZORPAY_WEBHOOK_SECRET: webhook_secrets = [] } = config
  const { RAZORPAY_ACCOUNT_ID: account_id, RAZORPAY_BASE_URL } = config
  if (key_id) {
    const base_url = RAZORPAY_BASE_URL === undefined ? undefined : () => RAZORPAY_BASE_URL
    const port = razorpayGateway({ key_id, key_secret, webhook_secrets, account_id, base_url, clock })
    return { port, mounts: [], close: async () => {} }
  }
  const made = (what: string) => hmacSha256(secret, `${what} of the Razorpay stand-in`).toString('hex')
  const keys = { key_id: `rzp_test_${made('key').slice(0, 14)}`, key_secret: made('secret') }
  const webhook_secret = made('webhook')
  const file = rootPath(config.DATA_DIR, 'razorpay.json')
  const webhook_url = () => `${local_url}/api/v1/webhooks/razorpay`
  const standIn = openRazorpayStandIn({ base_url: () => public_url, webhook_url, webhook_secret, clock, keys, file, inbox })
  const base_url = () => `${local_url}${standIn.mount.path}`
  const port = razorpayGateway({ ...keys, webhook_secrets: [webhook_secret], account_id: standIn.account_id, base_url, clock })
  return { port, mounts: [standIn.mount], close: standIn.close }
}
