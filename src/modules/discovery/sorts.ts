/**
 * The orders a list can have. Each is one index of `creator_listing` by (platform, column, creator_id), and cuts its range into bands:
 * numbers that go up with the column, few enough to be visited one after the other and fine enough that one holds few rows.
 */
export type Order = {
  readonly column: 'rank' | 'rating' | 'price' | 'response' | 'creator_id'
  readonly descending: boolean
  /** Of the bands of this column among those of all; 0 to 7. */
  readonly code: number
  readonly band: (value: number) => number
  /** Of the column's values the greatest there is; where there is none, a first page begins at the greatest number. */
  readonly highest?: number
}

/** Two to an octave. */
const octaves = (value: number) => Math.floor(2 * Math.log2(value + 1))
const of32 = (value: number) => value >> 5

export type Sort = 'relevance' | 'rating' | 'price' | 'price_desc' | 'newest' | 'response_time'

export const orders: Readonly<Record<Sort, Order>> = {
  relevance: { column: 'rank', descending: true, code: 0, band: of32, highest: 2_001 },
  rating: { column: 'rating', descending: true, code: 1, band: (value) => value >> 4, highest: 1_001 },
  price: { column: 'price', descending: false, code: 2, band: octaves },
  price_desc: { column: 'price', descending: true, code: 2, band: octaves },
  newest: { column: 'creator_id', descending: true, code: 3, band: (value) => Math.floor(value / 32_768) },
  response_time: { column: 'response', descending: false, code: 4, band: octaves },
}
export const sorts = Object.keys(orders) as [Sort, ...Sort[]]

/** The columns once each: what a row's bands are made of. */
export const columns: readonly Order[] = [orders.relevance, orders.rating, orders.price, orders.newest, orders.response_time]

/** More than any order has but by creators in the hundreds of millions. */
export const most_bands = 8192
