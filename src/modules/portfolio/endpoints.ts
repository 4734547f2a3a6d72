import { attachFails } from '#modules/media/index.ts'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { AddItem, EditItem, ListMine, ListOfCreator, MoveItem, NamedItem, PortfolioItem, PortfolioItemPage, RemovedItem } from './schema.ts'
import { addItem, editItem, listMine, listPublic, moveItem, removeItem } from './service.ts'

const unknown: Fails = { 'portfolio.item_not_found': 404 }

export const endpoints = [
  endpoint({
    id: 'portfolio.mine',
    at: 'GET /profile/portfolio',
    allow: 'portfolio.edit',
    summary: 'List the works I show, in their order',
    input: ListMine,
    output: PortfolioItemPage,
    run: listMine,
  }),
  endpoint({
    id: 'portfolio.add',
    at: 'POST /profile/portfolio',
    allow: 'portfolio.edit',
    summary: 'Show one more work, at the end',
    description: 'By a link, by files uploaded for a portfolio, or both. Files are shown once they were looked at.',
    input: AddItem,
    output: PortfolioItem,
    status: 201,
    fails: { ...attachFails, 'portfolio.too_many': 409 },
    idempotency: 'accepted',
    run: addItem,
  }),
  endpoint({
    id: 'portfolio.edit',
    at: 'PATCH /profile/portfolio/:work_id',
    allow: 'portfolio.edit',
    summary: 'Change a work',
    description: 'Fields that are not sent keep their value, null empties one. `media_ids` is the whole list in its order.',
    input: EditItem,
    output: PortfolioItem,
    fails: { ...unknown, ...attachFails },
    run: editItem,
  }),
  endpoint({
    id: 'portfolio.move',
    at: 'POST /profile/portfolio/:work_id/move',
    allow: 'portfolio.edit',
    summary: 'Put a work at another place',
    input: MoveItem,
    output: PortfolioItem,
    fails: unknown,
    run: moveItem,
  }),
  endpoint({
    id: 'portfolio.remove',
    at: 'DELETE /profile/portfolio/:work_id',
    allow: 'portfolio.edit',
    summary: 'Show a work no more',
    input: NamedItem,
    output: RemovedItem,
    fails: unknown,
    run: removeItem,
  }),
  endpoint({
    id: 'portfolio.of_creator',
    at: 'GET /profile/creators/:creator_id/portfolio',
    allow: 'anyone',
    summary: 'List the works a creator shows, in the creator’s order',
    input: ListOfCreator,
    output: PortfolioItemPage,
    fails: { 'creator.not_found': 404 },
    run: listPublic,
  }),
]
