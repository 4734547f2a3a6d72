declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Blind: whom it is about learns that there is one, not what it says. */
    'review.submitted': { review_id: bigint; order_id: bigint }
    'review.published': { review_id: bigint; order_id: bigint }
    'review.withheld': { review_id: bigint; order_id: bigint }
    'review.reinstated': { review_id: bigint; order_id: bigint }
    'review.replied': { review_id: bigint; order_id: bigint }
    'review.reported': { review_id: bigint; order_id: bigint }
  }
}

export {}
