import type { Person } from '#test/people.ts'
import type { Staff } from '#test/staff.ts'
import type { Deal } from '#test/stories.ts'
import type { World } from '#test/world.ts'

export type Role = 'brand' | 'creator' | 'agent' | 'admin'

/** A brand and a creator who have a deal with each other and nothing to do with the other tenant. */
export type Tenant = {
  readonly name: 'A' | 'B'
  /** Stands in private texts of the tenant and of nobody else: put it into yours. */
  readonly marker: string
  readonly brand: Person
  readonly creator: Person
  /** The creator's work waits for the brand's word. */
  readonly deal: Deal
}

/** Somebody who has things of their own. */
export type Owner = Pick<Staff, 'sdk' | 'user_id'> & { readonly role: Role; readonly tenant: Tenant | undefined; readonly world: World }

/** What `make` made: the thing's id and, where there is such a thing, that of another which is over (deleted, ended, revoked). */
export type Made = { own: string; ended?: string }

/** Something that requests name by an id (or another key in the path), and who sees whose. */
export type Thing = {
  /** Names of the fields that hold it, in path, query or body, at any depth: `order_id`, `order_ids`. */
  readonly fields: readonly string[]
  /** Who has one of their own; everybody else's is somebody else's. */
  readonly owners: readonly Role[]
  make(owner: Owner): Promise<Made> | Made
  /** Who sees everybody's. */
  readonly seen_by?: readonly Role[]
  /** Ids of endpoints where everybody who may call sees everybody's. */
  readonly open_at?: readonly string[]
  /** Ids of endpoints that ask for more than whose it is: an own and a foreign one are answered as the contract says. */
  readonly depends_at?: readonly string[]
  /** Roles whose requests may have the field; all unless said otherwise. */
  readonly sent_by?: readonly Role[]
  /** One that nobody has; the largest id unless said otherwise. */
  readonly missing?: string
}
