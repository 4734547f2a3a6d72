import type { DeliveryKnobs } from '#platform/stand-ins/deliveries.ts'

/** What tests ask for. What stands in a list is used up one by one, by the next requests. */
export type Knobs = DeliveryKnobs & {
  /** What to do in place of the next answers, without acting. */
  next: ('429' | '500' | 'hang' | 'drop' | 'drip' | 'garbage')[]
  /** Acts on the next request that makes such a thing, and drops the connection before the answer. */
  lose_reply: ('session' | 'refund')[]
  /** How the next refunds begin; `succeeded` when the list is empty. */
  refunds: ('pending' | 'failed')[]
  /** Every answer comes this much later. */
  delay_ms?: number
}
