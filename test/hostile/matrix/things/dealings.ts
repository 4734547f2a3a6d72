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
  fields: ['package_id'],
  owners: ['creator'],
  async make(owner) {
    const { deal, marker } = tenantOf(owner)
    const ended = await owner.sdk.packages.create({ platform: 'x', content_type: 'post', price: '7', description: marker })
    await owner.sdk.packages.edit({ package_id: ended.id, is_active: false })
    return { own: deal.package_id, ended: ended.id }
  },
  open_at: ['orders.create'],
}

/** The public page of a creator. */
const creator: Thing = {
  fields: ['creator_id'],
  owners: ['creator'],
  make: (owner) => ({ own: tenantOf(owner).creator.profile_id }),
  open_at: ['discovery.portfolio'],
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

export const dealings: readonly Thing[] = [order, soldPackage, creator, payLink, provider]
