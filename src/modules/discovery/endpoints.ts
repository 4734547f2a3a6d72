import { endpoint } from '#platform/http/endpoint.ts'
import { CreatorPage, Portfolio, ReadPortfolio, SearchCreators } from './schema.ts'
import { searchCreators, showPortfolio } from './service.ts'

export const endpoints = [
  endpoint({
    id: 'discovery.creators',
    at: 'GET /profile/creators',
    allow: 'anyone',
    summary: 'Find creators by platform, category and city, best rated first',
    description: 'Creators who are active, not unavailable and sell at least one package. A change shows within a moment.',
    input: SearchCreators,
    output: CreatorPage,
    run: searchCreators,
  }),
  endpoint({
    id: 'discovery.portfolio',
    at: 'GET /packages/creator/:creator_id',
    allow: 'anyone',
    summary: "Show a creator's public page: packages with prices, availability, completed orders, rating",
    input: ReadPortfolio,
    output: Portfolio,
    fails: { 'creator.not_found': 404 },
    run: showPortfolio,
  }),
]
