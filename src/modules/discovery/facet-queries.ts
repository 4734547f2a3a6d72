import { long, bind, byBands, byWords, inOrder, listFrom, type Bound } from './page-queries.ts'

/** A facet ("city mumbai") of so many; '' is all of them, 'more' says that the list goes on where looking ended. */
export type CountRow = { facet: string; count: number }

const counts = (path: string, more: string) => `
  with found as materialized (select creator_id from (${path} limit :limit + 1) found)
  select facet, count(*)::int as count from found
    join creator_listing l on l.creator_id = found.creator_id and l.platform = :platform cross join unnest(l.facets) facet group by facet
  union all select '', count(*)::int from found ${more}`

const inTheList = `union all select 'more', 1 where (select count(*) from found) <= :limit and exists (${listFrom('relevance')} offset ${long} limit 1)`

const bound = {
  in_order: bind<CountRow>('discovery.count_in_order', counts(inOrder('relevance', long), inTheList)),
  by_bands: bind<CountRow>('discovery.count_by_bands', counts(byBands('relevance'), '')),
  by_words: bind<CountRow>('discovery.count_by_words', counts(byWords(), '')),
} satisfies Record<string, Bound<CountRow>>

export const countsBy = (path: keyof typeof bound): Bound<CountRow> => bound[path]
