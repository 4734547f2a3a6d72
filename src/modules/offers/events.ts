import type { OfferSide } from '#generated/prisma/enums.ts'

/** `by` is who did it, or null when time did. `version` is that of the terms. */
type Told = {
  offer_id: bigint
  brand_id: bigint
  creator_id: bigint
  campaign_application_id: bigint | null
  version: number
  by: OfferSide | null
}

declare module '#platform/jobs/events.ts' {
  interface Events {
    'offer.made': Told
    'offer.countered': Told
    /** The brand has three days to order. */
    'offer.accepted': Told
    'offer.declined': Told
    'offer.withdrawn': Told
    /** Nobody answered in time. */
    'offer.expired': Told
    /** Accepted, and not ordered in time. */
    'offer.lapsed': Told
    'offer.ordered': Told
  }
}
