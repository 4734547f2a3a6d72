/**
 * Something that must hold of what is stored, whatever happened. `sql` finds what breaks it: a row each, with an `id` and whatever else
 * helps to see why; no row is good. `:now` in it is the time. Where it would read a large table from end to end it `walks` along: that
 * finds the largest id, and `sql` looks at ids from `:from` to `:to` only, so that no statement takes long however much there is.
 */
export type Invariant = {
  /** `module.what_holds`, for the log and for programs. */
  readonly id: `${string}.${string}`
  /** What must hold, in a sentence. */
  readonly says: string
  readonly sql: string
  readonly walks?: string
}
