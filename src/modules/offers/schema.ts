import { z } from 'zod'
import { OfferSide, OfferState } from '#generated/prisma/enums.ts'
import { Licence, Terms, delivery_days, platform, quantity, revisions } from '#modules/packages/index.ts'
import { amount, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'

export const offerMoves = ['counter', 'accept', 'decline', 'withdraw'] as const

const given = {
  title: text(120).nullable().optional(),
  platform: platform.optional(),
  content_type: text(40).optional(),
  quantity: quantity.optional(),
  revisions: revisions.optional(),
  duration: text(40).nullable().optional(),
  price: amount.optional().describe("In the creator's rate currency"),
  delivery_days: delivery_days.optional(),
  description: text(2000).nullable().optional(),
  requires_publication: z.boolean().optional(),
  licence: Licence.nullable().optional(),
}
/** Terms as a side gives them: what is left out comes from the package, from the version before, or from the catalogue. */
export const GivenTerms = z.object(given)
export type GivenTerms = z.output<typeof GivenTerms>

const message = text(2000).optional()
const expires_in_days = z.int().min(1).max(30).default(7).describe('How long the other side has to answer')
const version = z.int().min(1).optional().describe('The version you saw; another one is refused with offer.version_conflict')

export const MakeOffer = GivenTerms.extend({
  brand_id: id.optional().describe('Whom a creator offers to'),
  creator_id: id.optional().describe('Whom a brand asks'),
  package_id: id
    .optional()
    .describe("One of the creator's packages to begin with; without one platform, content_type and price are needed"),
  message,
  expires_in_days,
})
export type MakeOffer = z.output<typeof MakeOffer>

export const OfferId = z.object({ offer_id: id })
export const MoveOffer = OfferId.extend({ version })
export type MoveOffer = z.output<typeof MoveOffer>
export const CounterOffer = MoveOffer.extend(given).extend({ message, expires_in_days })
export type CounterOffer = z.output<typeof CounterOffer>
export const ListOffers = z.object({ ...pageQuery, state: z.enum(OfferState).optional() })
export type ListOffers = z.output<typeof ListOffers>

export const OfferVersion = z
  .object({
    number: z.int(),
    by: z.enum(OfferSide),
    state: z.enum(['countered', ...Object.values(OfferState)]).describe('Of all but the newest: countered'),
    terms: Terms,
    message: z.string().nullable(),
    expires_at: instant,
    created_at: instant,
  })
  .meta({ id: 'OfferVersion' })

export const Offer = z
  .object({
    id,
    brand_id: id,
    creator_id: id,
    package_id: id.nullable(),
    campaign_application_id: id.nullable(),
    started_by: z.enum(OfferSide),
    state: z.enum(OfferState),
    version: z.int().describe('The newest one; send it as If-Match to act only on what you saw'),
    by: z.enum(OfferSide).describe('Whose the newest version is'),
    terms: Terms.describe('Of the newest version'),
    message: z.string().nullable(),
    due_at: instant.nullable().describe('Until when it waits: open for an answer, accepted for the order'),
    accepted_at: instant.nullable(),
    order_id: id.nullable(),
    created_at: instant,
    updated_at: instant,
    can: z.array(z.object({ move: z.enum(offerMoves), allowed: z.boolean(), reason: z.string().nullable() })),
  })
  .meta({ id: 'Offer' })
export const OfferPage = pageOf(Offer)
export const OfferThread = Offer.extend({ versions: z.array(OfferVersion).describe('Newest first') }).meta({ id: 'OfferThread' })
