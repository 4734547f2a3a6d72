import './events.ts'

/**
 * Withholds what both sides of an order said, in the transaction that finds the order void (all money back after completion, fraud).
 * Ratings follow at once; nothing is deleted, staff can reinstate. Does nothing where there are no reviews.
 */
export { withholdReviewsOf } from './moderate.ts'

/** `rebuildRatings` adds up again from the reviews, `rebuildFacts` derives again from the orders' moves; both equal what is kept step by step. */
export { rebuildFacts, rebuildRatings } from './rebuild.ts'
