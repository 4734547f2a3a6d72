import type { PackageStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import type { Sold } from './schema.ts'

export type PackageRow = Sold & {
  id: bigint
  creator_id: bigint
  status: PackageStatus
  is_active: boolean
  version: number
  created_at: Date
  updated_at: Date
}

/** What is sold, as columns of the table and as keys of a version, with their types: one JSON object is written as both. */
const sold = {
  title: 'text', platform: 'text', content_type: 'text', quantity: 'int', revisions: 'int', duration: 'text', price: 'numeric', currency: 'text',
  delivery_days: 'int', description: 'text', requires_publication: 'boolean', licence: 'jsonb', tier: '"PackageTier"', tier_group: 'text', addons: 'jsonb',
} as const satisfies Record<keyof Sold, string> // prettier-ignore
const names = Object.keys(sold).join(', ')
const record = Object.entries(sold).map(([name, type]) => `${name} ${type}`).join(', ') // prettier-ignore

/** The columns of a `PackageRow` of `package p`, for the queries of those who show packages. */
export const packageColumns = ['id', 'creator_id', 'status', 'is_active', 'version', 'created_at', 'updated_at', ...Object.keys(sold)]
  .map((name) => `p.${name}`)
  .join(', ')

export const insertPackage = statement<PackageRow>(
  'packages.insert',
  `with p as (
     insert into package (creator_id, status, is_active, version, addons_made, created_at, updated_at, ${names})
     select $1, $2::"PackageStatus", $2 = 'active', 1, $3, $4, $4, ${names} from jsonb_to_record($5) as s(${record}) returning *
   ), noted as (
     insert into package_version (package_id, version, sold, created_at) select id, 1, $5, $4 from p
   )
   select ${packageColumns} from p`,
)

/** Writes status and all that is sold; a version that is there already stays as it is. */
export const updatePackage = statement<PackageRow>(
  'packages.update',
  `with p as (
     update package set status = $2::"PackageStatus", is_active = $2 = 'active', version = $3, addons_made = $4, updated_at = $5,
       (${names}) = (select ${names} from jsonb_to_record($6) as s(${record}))
     where id = $1 returning *
   ), noted as (
     insert into package_version (package_id, version, sold, created_at) select id, version, $6, $5 from p on conflict (package_id, version) do nothing
   )
   select ${packageColumns} from p`,
)

export const findOwn = statement<PackageRow & { addons_made: number }>(
  'packages.find_own',
  `select ${packageColumns}, p.addons_made from package p where p.id = $1 and p.creator_id = $2`,
)

export const listOwn = statement<PackageRow>(
  'packages.list_own',
  `select ${packageColumns} from package p where p.creator_id = $1 and p.id < $2 order by p.id desc limit $3`,
)
export const listOwnByStatus = statement<PackageRow>(
  'packages.list_own_by_status',
  `select ${packageColumns} from package p where p.creator_id = $1 and p.id < $2 and p.status = $4::"PackageStatus" order by p.id desc limit $3`,
)

export type VersionRow = { package_id: bigint; version: number; sold: Sold; created_at: Date }
export const listVersions = statement<VersionRow>(
  'packages.list_versions',
  'select package_id, version, sold, created_at from package_version where package_id = $1 and version < $2 order by version desc limit $3',
)
export const findVersion = statement<VersionRow>(
  'packages.find_version',
  'select package_id, version, sold, created_at from package_version where package_id = $1 and version = $2',
)

export type SaleRow = PackageRow & {
  package_version_id: bigint
  /** Whether the package is active and priced in the currency its creator is paid in. */
  for_sale: boolean
  user_id: bigint
  account: 'pending' | 'active' | 'suspended' | 'banned'
  availability_status: 'available' | 'busy' | 'unavailable'
}

/** Packages with the version they are sold in and whether their creators can sell now. Priced in a currency the creator has left, none is for sale. */
export const forSale = statement<SaleRow>(
  'packages.for_sale',
  `select ${packageColumns}, v.id as package_version_id, p.is_active and p.currency = coalesce(c.rate_currency, 'USD') as for_sale,
     c.user_id, u.status as account, coalesce(c.availability_status, 'available') as availability_status
   from package p join package_version v on v.package_id = p.id and v.version = p.version
     join creator_profile c on c.id = p.creator_id join "user" u on u.id = c.user_id
   where p.id = any($1)`,
)

/**
 * The currency the creator is paid in. The lock makes one creator's changes wait for each other (and for a change of currency), so
 * that what is decided on this row still holds at commit.
 */
export const lockSeller = statement<{ paid_in: string }>(
  'packages.lock_seller',
  `select coalesce(rate_currency, 'USD') as paid_in from creator_profile where id = $1 for no key update`,
)

export const countShelf = statement<{ active: number; draft: number; kept: number }>(
  'packages.count_shelf',
  `select count(*) filter (where status = 'active')::int as active, count(*) filter (where status = 'draft')::int as draft, count(*)::int as kept
   from package where creator_id = $1 and status in ('draft', 'active', 'paused') and id <> $2`,
)

export const insertWork = statement(
  'packages.insert_work',
  `insert into creator_work (order_id, creator_id, platform, content_type, completed_at) values ($1, $2, $3, $4, $5) on conflict (order_id) do nothing`,
)
