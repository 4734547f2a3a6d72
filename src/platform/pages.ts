import { cursorOf, readCursor } from './cursor.ts'

export type Asked = { readonly cursor?: string | undefined; readonly limit: number }
export type Paged<T> = { items: T[]; next: string | null }

/**
 * One page of `list` (its name with the filters asked for). `read` is given the keys of the last item of the page before, or null for the
 * first page, and how many rows to read at most: one more than the page has. `keysOf` names an item's place in the order, as whole numbers.
 */
export async function pageBy<T>(
  list: string,
  { cursor, limit }: Asked,
  keys: number,
  keysOf: (item: T) => readonly (bigint | number)[],
  read: (after: readonly bigint[] | null, most: number) => Promise<T[]>,
): Promise<Paged<T>> {
  const after = cursor === undefined ? null : readCursor(list, cursor, keys)
  const rows = await read(after, limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(list, keysOf(last)) : null }
}
