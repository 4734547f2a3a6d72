import { every, on } from '#platform/jobs/job.ts'
import { endDue } from './moves.ts'
import { noteOffer } from './offer.ts'

export const jobs = [
  every(1, 'campaigns.end_due', endDue),
  on('offer.accepted', 'campaigns.note_accepted', noteOffer('accept')),
  on('offer.declined', 'campaigns.note_declined', noteOffer('offer_declined')),
  // A creator who takes back what it answered with wants no more; a brand may offer again.
  on('offer.withdrawn', 'campaigns.note_withdrawn', (ctx, told) =>
    noteOffer(told.by === 'creator' ? 'offer_declined' : 'offer_lapsed')(ctx, told),
  ),
  on('offer.expired', 'campaigns.note_expired', noteOffer('offer_lapsed')),
  on('offer.lapsed', 'campaigns.note_lapsed', noteOffer('order_lapsed')),
]
