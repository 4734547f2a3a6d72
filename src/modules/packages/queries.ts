import { statement } from '#platform/db.ts'

export type SaleRow = {
  id: bigint
  creator_id: bigint
  platform: string
  content_type: string
  quantity: number
  revisions: number
  duration: string | null
  description: string | null
  delivery_days: number
  price: string
  currency: string
  is_active: boolean
  user_id: bigint
  status: 'pending' | 'active' | 'suspended' | 'banned'
  availability_status: 'available' | 'busy' | 'unavailable'
}

/** A package and whether its creator can sell it now. Priced in a currency the creator has left, it is not for sale. */
export const forSale = statement<SaleRow>(
  'packages.for_sale',
  `select p.id, p.creator_id, p.platform, p.content_type, p.quantity, p.revisions, p.duration, p.description, p.delivery_days, p.price,
     p.currency, p.is_active and p.currency = coalesce(c.rate_currency, 'USD') as is_active, c.user_id, u.status, coalesce(c.availability_status, 'available') as availability_status
   from package p join creator_profile c on c.id = p.creator_id join "user" u on u.id = c.user_id
   where p.id = $1`,
)

/**
 * The currency the creator is paid in and how many packages are active. The lock makes one creator's changes wait for each other
 * (and for a change of currency), so that what is decided on this row still holds at commit.
 */
export const lockSeller = statement<{ paid_in: string }>(
  'packages.lock_seller',
  `select coalesce(rate_currency, 'USD') as paid_in from creator_profile where id = $1 for no key update`,
)
