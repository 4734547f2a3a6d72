import { z } from 'zod'
import { amount, currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { platforms } from './rules.ts'

const platform = z.enum(platforms, { error: `Give one of: ${platforms.join(', ')}` })
const quantity = z.int().min(1).max(1000)
const revisions = z.int().min(0).max(100)
const delivery_days = z.int().min(1).max(365)

export const Package = z.object({
  id,
  creator_id: id,
  title: z.string().describe('What people call it, such as "Instagram reel"'),
  platform: z.string(),
  content_type: z.string(),
  quantity,
  revisions: revisions.describe('Rounds of changes included in the price'),
  duration: z.string().nullable().describe('Length as the creator words it, such as "30s"'),
  price: amount,
  currency,
  delivery_days: delivery_days.describe('Days from acceptance to delivery'),
  description: z.string().nullable(),
  is_active: z.boolean(),
  created_at: instant,
  updated_at: instant,
})
export type Package = z.output<typeof Package>

export const CreatePackage = z.object({
  platform,
  content_type: text(40),
  quantity: quantity.default(1),
  revisions: revisions.default(0),
  duration: text(40).nullable().default(null),
  price: amount,
  currency: currency.optional().describe("The creator's rate currency unless given; another one is refused"),
  delivery_days: delivery_days.default(7),
  description: text(2000).nullable().default(null),
  is_active: z.boolean().default(true),
})
export type CreatePackage = z.output<typeof CreatePackage>

export const EditPackage = z.object({
  package_id: id,
  platform: platform.optional(),
  content_type: text(40).optional(),
  quantity: quantity.optional(),
  revisions: revisions.optional(),
  duration: text(40).nullable().optional(),
  price: amount.optional(),
  currency: currency.optional(),
  delivery_days: delivery_days.optional(),
  description: text(2000).nullable().optional(),
  is_active: z.boolean().optional(),
})
export type EditPackage = z.output<typeof EditPackage>

export const ListOwnPackages = z.object(pageQuery)
export type ListOwnPackages = z.output<typeof ListOwnPackages>
export const PackagePage = pageOf(Package)

export const Catalogue = z.object({
  platforms: z.array(
    z.object({ slug: z.string(), name: z.string(), content_types: z.array(z.object({ slug: z.string(), name: z.string() })) }),
  ),
})
