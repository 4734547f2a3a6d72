import { z } from 'zod'
import { PackageStatus, PackageTier } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { aspects, platforms } from './catalogue.ts'
import { kinds as fieldKinds } from './requirements.ts'

export const platform = z.enum(platforms, { error: `Give one of: ${platforms.join(', ')}` })
export const quantity = z.int().min(1).max(1000)
export const revisions = z.int().min(0).max(100)
export const delivery_days = z.int().min(1).max(365)
const version = z.int().min(1)

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const Country = z
  .string()
  .max(2, { abort: true })
  .refine((code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined, {
    error: 'Give countries as ISO 3166-1 has them, such as "IN"',
  })
const once = <T extends string>(list: T[]): T[] => [...new Set(list)].sort()

/** What a brand may do with the content beyond seeing it published. */
export const Licence = z
  .strictObject({
    scope: z
      .enum(['organic', 'paid', 'whitelisting'])
      .describe("On the brand's own channels, as advertising, as advertising from the creator's account"),
    channels: z
      .array(z.enum([...platforms, 'website', 'email', 'retail', 'print', 'television', 'outdoor']))
      .min(1)
      .max(20)
      .overwrite(once),
    territory: z.union([z.literal('worldwide'), z.array(Country).min(1).max(250).overwrite(once)]),
    months: z.int().min(1).max(120).nullable().describe('From completion; null: for ever'),
    exclusivity: z
      .strictObject({ category: text(60), months: z.int().min(1).max(24) })
      .nullable()
      .describe('How long the creator works for no competitor'),
  })
  .meta({ id: 'Licence' })
export type Licence = z.output<typeof Licence>

export const addOnKinds = ['extra_revision', 'faster_delivery', 'extra_platform', 'raw_files', 'extended_licence', 'custom'] as const
const most = z.int().min(1).max(20)

export const AddOn = z
  .object({
    id: z.string().describe('Unique within its package; never given to another one'),
    kind: z.enum(addOnKinds),
    title: z.string(),
    price: amount.describe('For one'),
    most: most.describe('How many an order may hold'),
    days: z.int().nullable().describe('Of faster_delivery: how many days earlier'),
    platform: z.string().nullable().describe('Of extra_platform: where it goes live too'),
    licence: Licence.nullable().describe("Of extended_licence: takes the place of the package's"),
  })
  .meta({ id: 'AddOn' })
export type AddOn = z.output<typeof AddOn>

const GiveAddOn = z.strictObject({
  id: id.optional().describe('Of an add-on the package has; without one it is new'),
  kind: z.enum(addOnKinds),
  title: text(120).optional().describe('Required for custom ones'),
  price: amount,
  most: most.default(1),
  days: z.int().min(1).max(364).optional(),
  platform: platform.optional(),
  licence: Licence.optional(),
})
export type GiveAddOn = z.output<typeof GiveAddOn>

/** What is sold, whether from a package or from an offer. */
export const Terms = z.object({
  title: z.string().nullable().describe('What people call it, such as "Instagram reel"'),
  platform: z.string(),
  content_type: z.string(),
  quantity,
  revisions: revisions.describe('Rounds of changes included in the price'),
  duration: z.string().nullable().describe('Length as the creator words it, such as "30s"'),
  price: amount,
  currency,
  delivery_days: delivery_days.describe('Days from acceptance to delivery'),
  description: z.string().nullable(),
  requires_publication: z.boolean().describe("Whether it goes live on the creator's account; otherwise the brand gets the content only"),
  licence: Licence.nullable().describe('Null: the brand may do no more than see it published'),
})
export type Terms = z.output<typeof Terms>

/** All that a version of a package keeps. */
export const Sold = Terms.extend({
  tier: z.enum(PackageTier).nullable(),
  tier_group: z.string().nullable().describe('Packages with the same name here differ in their tier'),
  addons: z.array(AddOn),
})
export type Sold = z.output<typeof Sold>

export const Package = Sold.extend({
  id,
  creator_id: id,
  title: z.string().describe('What people call it, such as "Instagram reel"'),
  status: z.enum(PackageStatus),
  is_active: z.boolean().describe('Whether the status is active'),
  version: version.describe('Counts the edits; send it as If-Match to edit, and as package_version to buy, only what you saw'),
  created_at: instant,
  updated_at: instant,
}).meta({ id: 'Package' })
export type Package = z.output<typeof Package>

export const packageMoves = ['publish', 'pause', 'resume', 'archive'] as const
export const OwnPackage = Package.extend({
  can: z.array(z.object({ move: z.enum(packageMoves), allowed: z.boolean(), reason: z.string().nullable() })),
}).meta({ id: 'OwnPackage' })

const tier = z.enum(PackageTier).nullable()
const tier_group = text(40).nullable()
const addons = z.array(GiveAddOn).max(20)

export const CreatePackage = z.object({
  title: text(120).nullable().default(null),
  platform,
  content_type: text(40),
  quantity: quantity.default(1),
  revisions: revisions.default(0),
  duration: text(40).nullable().default(null),
  price: amount,
  currency: currency.optional().describe("The creator's rate currency unless given; another one is refused"),
  delivery_days: delivery_days.default(7),
  description: text(2000).nullable().default(null),
  requires_publication: z.boolean().optional().describe('As the catalogue has it unless given'),
  licence: Licence.nullable().default(null),
  tier: tier.default(null),
  tier_group: tier_group.default(null),
  addons: addons.default([]),
  status: z.enum(['draft', 'active']).optional(),
  is_active: z.boolean().optional().describe('False makes a draft; active unless said otherwise'),
})
export type CreatePackage = z.output<typeof CreatePackage>

const PackageId = z.object({ package_id: id })
const seen = version.optional().describe('The version you saw; another one is refused with package.version_conflict')

export const EditPackage = PackageId.extend({
  version: seen,
  title: text(120).nullable().optional(),
  platform: platform.optional(),
  content_type: text(40).optional(),
  quantity: quantity.optional(),
  revisions: revisions.optional(),
  duration: text(40).nullable().optional(),
  price: amount.optional(),
  currency: currency.optional(),
  delivery_days: delivery_days.optional(),
  description: text(2000).nullable().optional(),
  requires_publication: z.boolean().optional(),
  licence: Licence.nullable().optional(),
  tier: tier.optional(),
  tier_group: tier_group.optional(),
  addons: addons.optional().describe('All of them; those that are not in the list are no longer sold'),
  is_active: z.boolean().optional().describe('True publishes or resumes, false pauses'),
})
export type EditPackage = z.output<typeof EditPackage>

export const ReadPackage = PackageId
export type ReadPackage = z.output<typeof ReadPackage>
export const MovePackage = PackageId.extend({ version: seen })
export type MovePackage = z.output<typeof MovePackage>

export const ListOwnPackages = z.object({ ...pageQuery, status: z.enum(PackageStatus).optional() })
export type ListOwnPackages = z.output<typeof ListOwnPackages>
export const PackagePage = pageOf(OwnPackage)

export const ListVersions = PackageId.extend(pageQuery)
export type ListVersions = z.output<typeof ListVersions>
export const PackageVersion = z.object({ package_id: id, version, sold: Sold, created_at: instant }).meta({ id: 'PackageVersion' })
export const VersionPage = pageOf(PackageVersion)

const Named = z.object({ slug: z.string(), name: z.string() })
const Question = z
  .object({
    name: z.string(),
    label: z.string(),
    kind: z.enum(fieldKinds),
    required: z.boolean(),
    longest: z.int().describe('Characters of an answer, or of each in a list'),
    most: z.int().describe('Answers in a list'),
    choices: z.array(z.string()).describe('Of kind choice'),
  })
  .meta({ id: 'Question' })
const ContentType = Named.extend({
  aspects: z.array(z.enum(aspects)).describe('What is worth asking a creator about it'),
  requires_publication: z.boolean(),
  requirements: z.array(Question).describe('What a brand answers about its order'),
})
export const Catalogue = z.object({ platforms: z.array(Named.extend({ content_types: z.array(ContentType) })) })
