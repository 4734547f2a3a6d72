import { z } from 'zod'
import { isCursor } from '#platform/cursor.ts'
import { id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { CreatorCard, Search } from '#modules/discovery/index.ts'

const name = text(80)
const note = text(1000)

export const Shortlist = z.object({ id, name: z.string(), creators: z.int(), created_at: instant, updated_at: instant })
export type Shortlist = z.output<typeof Shortlist>
export const ShortlistPage = pageOf(Shortlist)
export const CreateShortlist = z.object({ name })
export type CreateShortlist = z.output<typeof CreateShortlist>
export const ListShortlists = z.object(pageQuery)
export type ListShortlists = z.output<typeof ListShortlists>
export const ReadShortlist = z.object({ shortlist_id: id })
export type ReadShortlist = z.output<typeof ReadShortlist>
export const RenameShortlist = ReadShortlist.extend({ name })
export type RenameShortlist = z.output<typeof RenameShortlist>

export const Entry = z.object({
  creator_id: id,
  note: z.string().nullable(),
  added_at: instant,
  card: CreatorCard.nullable().describe('null while the creator is not found in search'),
})
export const EntryPage = pageOf(Entry)
export const ListEntries = ReadShortlist.extend(pageQuery)
export type ListEntries = z.output<typeof ListEntries>
export const NameEntry = ReadShortlist.extend({ creator_id: id })
export type NameEntry = z.output<typeof NameEntry>
export const PutEntry = NameEntry.extend({ note: note.nullish().describe('What is not sent stays; null empties it') })
export type PutEntry = z.output<typeof PutEntry>

export const SavedSearch = z.object({ id, name: z.string(), search: Search, created_at: instant, updated_at: instant })
export type SavedSearch = z.output<typeof SavedSearch>
export const SavedSearchPage = pageOf(SavedSearch)
export const SaveSearch = z.object({ name, search: Search.strict().describe('Filters and sort as GET /profile/creators takes them') })
export type SaveSearch = z.output<typeof SaveSearch>
export const ListSavedSearches = z.object(pageQuery)
export type ListSavedSearches = z.output<typeof ListSavedSearches>
export const ReadSavedSearch = z.object({ saved_search_id: id })
export type ReadSavedSearch = z.output<typeof ReadSavedSearch>
export const EditSavedSearch = ReadSavedSearch.extend(SaveSearch.partial().shape)
export type EditSavedSearch = z.output<typeof EditSavedSearch>
const cursor = pageQuery.cursor.refine((text) => text === undefined || isCursor(text), {
  error: 'Pass `next` of the page before, or nothing for the first page',
  params: { code: 'cursor.invalid' },
})
/** Which list a cursor belongs to is known only once the search is; what is none at all is refused before. */
export const RunSavedSearch = ReadSavedSearch.extend({ ...pageQuery, cursor })
export type RunSavedSearch = z.output<typeof RunSavedSearch>

export const Removed = z.object({ removed: z.literal(true) })
