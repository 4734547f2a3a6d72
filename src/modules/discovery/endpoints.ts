import { endpoint } from '#platform/http/endpoint.ts'
import { countCreators } from './facets.ts'
import { Filters, SearchCreators } from './filters.ts'
import { CreatorPage, Facets, Portfolio, ReadPortfolio } from './schema.ts'
import { searchCreators } from './search.ts'
import { showPortfolio } from './show.ts'

export const endpoints = [
  endpoint({
    id: 'discovery.creators',
    at: 'GET /profile/creators',
    allow: 'anyone',
    knows_caller: true,
    scarce: true,
    summary: 'Find creators by what they are, where they are, what they cost, and by words',
    description:
      'Creators who are active, not unavailable and sell at least one package; a change shows within a moment. A page can hold fewer creators than asked for, or none, while `next` is there: the list goes on. Words (`q`) must all be found, corrected where nobody has them; with them `relevance` puts names first, and any other order is that of the 1,000 most relevant. With a token, creators of a blocked pair are left out.',
    input: SearchCreators,
    output: CreatorPage,
    run: searchCreators,
  }),
  endpoint({
    id: 'discovery.facets',
    at: 'GET /profile/creators/facets',
    allow: 'anyone',
    knows_caller: true,
    scarce: true,
    summary: 'Count the creators that fit, by what else is true of them',
    description:
      'All filters count, that of the same facet too. Counting ends at 1,000 creators, the most relevant ones: `capped` says so. A count is up to a minute old.',
    input: Filters,
    output: Facets,
    run: countCreators,
  }),
  endpoint({
    id: 'discovery.portfolio',
    at: 'GET /packages/creator/:creator_id',
    allow: 'anyone',
    knows_caller: true,
    summary: "Show a creator's public page: packages with prices, availability, completed orders, rating",
    input: ReadPortfolio,
    output: Portfolio,
    fails: { 'creator.not_found': 404 },
    run: showPortfolio,
  }),
]
