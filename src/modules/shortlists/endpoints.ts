import { endpoint } from '#platform/http/endpoint.ts'
import { CreatorPage } from '#modules/discovery/index.ts'
import { addCreator, listCreators, removeCreator } from './entries.ts'
import { createList, deleteList, listLists, renameList, showList } from './lists.ts'
import * as wire from './schema.ts'
import { deleteSearch, editSearch, listSearches, runSearch, saveSearch, showSearch } from './searches.ts'

const allow = 'shortlists.keep'
const noList = { 'shortlist.not_found': 404 } as const
const noSearch = { 'saved_search.not_found': 404 } as const

export const endpoints = [
  endpoint({
    id: 'shortlists.create', at: 'POST /shortlists', allow, status: 201, idempotency: 'accepted',
    summary: 'Begin a list of creators',
    input: wire.CreateShortlist, output: wire.Shortlist, run: createList,
    fails: { 'shortlist.name_taken': 409, 'shortlist.too_many': 409 },
  }),
  endpoint({
    id: 'shortlists.list', at: 'GET /shortlists', allow,
    summary: 'List your lists, newest first',
    input: wire.ListShortlists, output: wire.ShortlistPage, run: listLists,
  }),
  endpoint({
    id: 'shortlists.get', at: 'GET /shortlists/:shortlist_id', allow,
    summary: 'Read one of your lists',
    input: wire.ReadShortlist, output: wire.Shortlist, run: showList, fails: noList,
  }),
  endpoint({
    id: 'shortlists.rename', at: 'PATCH /shortlists/:shortlist_id', allow,
    summary: 'Rename one of your lists',
    input: wire.RenameShortlist, output: wire.Shortlist, run: renameList, fails: { ...noList, 'shortlist.name_taken': 409 },
  }),
  endpoint({
    id: 'shortlists.delete', at: 'DELETE /shortlists/:shortlist_id', allow,
    summary: 'Delete one of your lists with its notes',
    input: wire.ReadShortlist, output: wire.Removed, run: deleteList, fails: noList,
  }),
  endpoint({
    id: 'shortlists.creators', at: 'GET /shortlists/:shortlist_id/creators', allow,
    summary: 'List the creators of one of your lists, the last added first',
    input: wire.ListEntries, output: wire.EntryPage, run: listCreators, fails: noList,
  }),
  endpoint({
    id: 'shortlists.add', at: 'PUT /shortlists/:shortlist_id/creators/:creator_id', allow,
    summary: 'Put a creator on a list, or change your note on one that is there',
    input: wire.PutEntry, output: wire.Entry, run: addCreator, fails: { ...noList, 'creator.not_found': 404, 'shortlist.full': 409 },
  }),
  endpoint({
    id: 'shortlists.remove', at: 'DELETE /shortlists/:shortlist_id/creators/:creator_id', allow,
    summary: 'Take a creator off a list',
    input: wire.NameEntry, output: wire.Removed, run: removeCreator, fails: { ...noList, 'creator.not_found': 404 },
  }),
  endpoint({
    id: 'saved_searches.create', at: 'POST /saved-searches', allow, status: 201, idempotency: 'accepted',
    summary: 'Keep filters and order of a search under a name',
    input: wire.SaveSearch, output: wire.SavedSearch, run: saveSearch,
    fails: { 'saved_search.name_taken': 409, 'saved_search.too_many': 409 },
  }),
  endpoint({
    id: 'saved_searches.list', at: 'GET /saved-searches', allow,
    summary: 'List your saved searches, newest first',
    input: wire.ListSavedSearches, output: wire.SavedSearchPage, run: listSearches,
  }),
  endpoint({
    id: 'saved_searches.get', at: 'GET /saved-searches/:saved_search_id', allow,
    summary: 'Read one of your saved searches',
    input: wire.ReadSavedSearch, output: wire.SavedSearch, run: showSearch, fails: noSearch,
  }),
  endpoint({
    id: 'saved_searches.edit', at: 'PATCH /saved-searches/:saved_search_id', allow,
    summary: 'Rename a saved search or change what it looks for',
    input: wire.EditSavedSearch, output: wire.SavedSearch, run: editSearch, fails: { ...noSearch, 'saved_search.name_taken': 409 },
  }),
  endpoint({
    id: 'saved_searches.delete', at: 'DELETE /saved-searches/:saved_search_id', allow,
    summary: 'Forget a saved search',
    input: wire.ReadSavedSearch, output: wire.Removed, run: deleteSearch, fails: noSearch,
  }),
  endpoint({
    id: 'saved_searches.results', at: 'GET /saved-searches/:saved_search_id/results', allow, scarce: true,
    summary: 'Find what a saved search finds now',
    input: wire.RunSavedSearch, output: CreatorPage, run: runSearch, fails: noSearch,
  }),
] // prettier-ignore
