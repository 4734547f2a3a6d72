const half_an_hour_s = 1_800
const day_s = 86_400
const margin_s = 120

/**
 * When Stripe closes the page: from half an hour to a day ahead. Half an hour after ours whenever it is opened before that, so that the
 * same intent asked again, later, asks for the same; further ahead it is left to Stripe, which takes a day.
 */
export function closingAt(pay_by: Date, now: Date): { expires_at?: number } {
  const expires_at = Math.ceil(pay_by.getTime() / 1000) + half_an_hour_s + margin_s
  return expires_at <= now.getTime() / 1000 + day_s - margin_s ? { expires_at } : {}
}
