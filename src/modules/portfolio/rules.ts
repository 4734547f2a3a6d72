import { invalidField, Problem } from '#platform/problem.ts'

export const most_items = 50

/** A work is shown by a link or by files; Problem `request.invalid` (400) when there is nothing to see. */
export function checkShows({ link, media_ids }: { link: string | null; media_ids: readonly bigint[] }): void {
  if (link === null && media_ids.length === 0) throw invalidField('/link', 'item.nothing_to_see', 'Give a link, files, or both')
}

/** Nothing was published tomorrow; Problem `request.invalid` (400). A day's grace, because it is tomorrow somewhere already. */
export function checkPublished(published_on: Date | null, now: Date): void {
  if (published_on && (published_on.getTime() > now.getTime() + 86_400_000 || published_on.getUTCFullYear() < 1990))
    throw invalidField('/published_on', 'date.out_of_range', 'Give the day on which it was published')
}

/** Problem `portfolio.too_many` (409) when there is no room for one more. */
export function checkRoom(items: number): void {
  if (items >= most_items) throw new Problem('conflict', 'portfolio.too_many', `At most ${most_items} works can be shown; remove one first`)
}
