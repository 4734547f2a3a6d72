/**
 * Every event and its payload. Empty here: each module adds its own by declaration merging in its `events.ts`.
 * Payloads are ids and small facts; a key that ends in `_id` is a bigint, everything else must survive JSON.
 */
export interface Events {}

export type EventName = keyof Events & string
