import type { Owner, Tenant, Thing } from '../thing.ts'

export function tenantOf({ tenant }: Owner): Tenant {
  if (!tenant) throw new Error('staff have no such thing of their own')
  return tenant
}

const order: Thing = {
  fields: ['order_id'],
  owners: ['brand', 'creator'],
  make: (owner) => ({ own: tenantOf(owner).deal.order_id }),
  seen_by: ['agent', 'admin'],
}

const soldPackage: Thing = {
  fields: ['package_id', 'package_ids'],
  owners: ['creator'],
  async make(owner) {
    const { deal, marker } = tenantOf(owner)
    const ended = await owner.sdk.packages.create({ platform: 'x', content_type: 'post', price: '7', description: marker })
    await owner.sdk.packages.edit({ package_id: ended.id, is_active: false })
    return { own: deal.package_id, ended: ended.id }
  },
  open_at: ['orders.create', 'offers.make', 'cart.add', 'cart.add_many'],
}

const offer: Thing = {
  fields: ['offer_id'],
  owners: ['brand', 'creator'],
  async make({ sdk, role, ...owner }) {
    const { marker, brand, creator } = tenantOf({ sdk, role, ...owner })
    const to = role === 'brand' ? { creator_id: creator.profile_id } : { brand_id: brand.profile_id }
    const make = () => sdk.offers.make({ ...to, platform: 'x', content_type: 'post', price: '7', message: marker })
    const [own, ended] = [await make(), await make()]
    await sdk.offers.withdraw({ offer_id: ended.id })
    return { own: own.id, ended: ended.id }
  },
  seen_by: ['agent', 'admin'],
}

/** Of a package sold for the purpose, so that nobody else's thing is touched. */
async function putInCart({ sdk, ...owner }: Owner): Promise<string> {
  const { creator, marker } = tenantOf({ sdk, ...owner })
  const { id } = await creator.sdk.packages.create({ platform: 'x', content_type: 'post', price: '7' })
  const answers = { product_name: marker, key_messages: [marker] }
  return (await sdk.cart.add({ package_id: id, note: marker, answers })).id
}

const cartLine: Thing = {
  fields: ['item_id', 'item_ids'],
  owners: ['brand'],
  async make(owner) {
    const [own, ended] = [await putInCart(owner), await putInCart(owner)]
    await owner.sdk.cart.remove({ item_id: ended })
    return { own, ended }
  },
}

const quote: Thing = {
  fields: ['quote_id'],
  owners: ['brand'],
  async make(owner) {
    const quoted = async () => (await owner.sdk.cart.quote({ item_ids: [await putInCart(owner)] })).quotes[0]?.id ?? ''
    const [own, ended] = [await quoted(), await quoted()]
    await owner.sdk.cart.check_out({ quote_id: ended })
    return { own, ended }
  },
}

const brand: Thing = {
  fields: ['brand_id'],
  owners: ['brand'],
  make: (owner) => ({ own: tenantOf(owner).brand.profile_id }),
  open_at: [
    'admin.create_commission_rule',
    'offers.make',
    'payments.brand_terms',
    'payments.give_goodwill',
    'payments.set_brand_terms',
    'profile.brand',
    'reviews.of_brand',
  ],
  // Nobody blocks their own side.
  depends_at: ['profile.block', 'profile.unblock'],
}

/** The public page of a creator. */
const creator: Thing = {
  fields: ['creator_id'],
  owners: ['creator'],
  make: (owner) => ({ own: tenantOf(owner).creator.profile_id }),
  open_at: [
    'discovery.portfolio',
    'offers.make',
    'orders.availability',
    'payouts.account_queue',
    'payouts.all',
    'portfolio.of_creator',
    'reviews.of_creator',
    'shortlists.add',
    'social_accounts.of_creator',
  ],
  depends_at: ['profile.block', 'profile.unblock'],
}

/** Who holds the link pays: it is a secret, so it shows to all who have it. */
const payLink: Thing = {
  fields: ['token'],
  owners: ['brand'],
  make: (owner) => ({ own: tenantOf(owner).deal.pay_url.split('/').at(-1) ?? '' }),
  open_at: ['payments.visit_checkout', 'payments.return_from_gateway'],
  missing: 'A'.repeat(43),
}

const provider: Thing = {
  fields: ['provider'],
  owners: ['brand'],
  make: () => ({ own: 'sandbox' }),
  open_at: ['payments.receive_webhook'],
  missing: 'nobody',
}

export const dealings: readonly Thing[] = [order, soldPackage, offer, cartLine, quote, brand, creator, payLink, provider]
