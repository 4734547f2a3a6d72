import { openStripeStandIn, stripeGateway, type StripeStandIn } from '#integrations/stripe/index.ts'
import { secret_key, webhook_secret } from '#test/stripe-shop.ts'
import { openWorld, type World, type WorldOptions } from '#test/world.ts'

type Wishes = Pick<WorldOptions, 'database'> & { hear?: (body: string) => void }
type StripeWorld = { world: World; stripe: StripeStandIn; env: Record<string, string> }

/** A world whose gateway outlives every process of the product, and tells those at `shop()` of what happens. */
export async function openStripeWorld(shop: () => string, { hear, ...wishes }: Wishes = {}): Promise<StripeWorld> {
  const held: { standIn?: StripeStandIn } = {}
  const standIn = () => held.standIn ?? nobody()
  const inbox = { record: ({ text }: { text: string }) => hear?.(text) }
  const world = await openWorld({
    ...wishes,
    ports(own, { url, clock }) {
      const webhook_url = () => `${shop()}/api/v1/webhooks/stripe`
      held.standIn = openStripeStandIn({ base_url: url, webhook_url, webhook_secret, secret_key, clock, inbox })
      const gateway = stripeGateway({ secret_key, webhook_secrets: [webhook_secret], base_url: () => `${url()}/stripe`, clock })
      return { ...own, gateway }
    },
    mounts: [{ path: '/stripe', handle: (req, res) => standIn().mount.handle(req, res) }],
  })
  const env = {
    PAYMENT_GATEWAY: 'stripe',
    STRIPE_SECRET_KEY: secret_key,
    STRIPE_WEBHOOK_SECRET: webhook_secret,
    STRIPE_BASE_URL: `${world.url}/stripe`,
  }
  return { world, stripe: standIn(), env }
}

function nobody(): never {
  throw new Error('there is no world yet')
}
