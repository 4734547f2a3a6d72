import { Problem } from '#platform/problem.ts'

export const most_lists = 100
export const most_creators = 1_000
export const most_searches = 100

/** Problem `shortlist.too_many` (409) when one more list would be above the limit. */
export function checkLists(there: number): void {
  if (there >= most_lists) throw new Problem('conflict', 'shortlist.too_many', `A brand has at most ${most_lists} lists; delete one first`)
}

/** Problem `shortlist.full` (409) when one more creator would be above the limit. */
export function checkRoom(there: number): void {
  if (there >= most_creators) throw new Problem('conflict', 'shortlist.full', `A list holds at most ${most_creators} creators`)
}

/** Problem `saved_search.too_many` (409) when one more search would be above the limit. */
export function checkSearches(there: number): void {
  if (there >= most_searches)
    throw new Problem('conflict', 'saved_search.too_many', `A brand keeps at most ${most_searches} searches; delete one first`)
}
