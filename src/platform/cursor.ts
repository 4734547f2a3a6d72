import { sha256 } from './crypto.ts'
import { invalidField } from './problem.ts'

const bound = (list: string) => sha256(list).toString('base64url', 0, 6)

/** Where a page ended, as opaque text that only the same `list` (its name with the filters asked for) takes back. */
export function cursorOf(list: string, keys: readonly (bigint | number)[]): string {
  return Buffer.from(`${bound(list)}.${keys.join('.')}`, 'latin1').toString('base64url')
}

/** The keys of a cursor made for this `list`; Problem `request.invalid` (400) for anything else. */
export function readCursor(list: string, cursor: string, keys: number): bigint[] {
  const [head, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('.')
  const known = head === bound(list) && rest.length === keys && rest.every((key) => /^\d{1,18}$/.test(key))
  if (known) return rest.map(BigInt)
  throw invalidField('/cursor', 'cursor.invalid', 'Pass `next` of the page before, with the same filters, or nothing for the first page')
}

/** Whether this could be a cursor of some list: what cannot is refused before anything is looked up. */
export function isCursor(text: string): boolean {
  return /^[\w-]+(\.\d{1,18})+$/.test(Buffer.from(text, 'base64url').toString('latin1'))
}
