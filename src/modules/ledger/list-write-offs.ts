import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { largest } from './accounts.ts'
import type { ListWriteOffs } from './correction-schema.ts'
import { writeOffColumns, showWriteOff, type WriteOffRow } from './write-off.ts'

const list = statement<WriteOffRow>('ledger.write_offs', `select ${writeOffColumns} from write_off where id < $1 order by id desc limit $2`)
const listOfCreator = statement<WriteOffRow>(
  'ledger.write_offs_of_creator',
  `select ${writeOffColumns} from write_off where creator_id = $3 and id < $1 order by id desc limit $2`,
)

/** Newest first, of all creators or of one. */
export async function listWriteOffs(ctx: Ctx, { cursor, limit, creator_id }: z.output<typeof ListWriteOffs>) {
  const name = `ledger.write_offs ${creator_id}`
  const [before = largest] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const page = [before, limit + 1]
  const rows = creator_id === undefined ? await ctx.query(list, page) : await ctx.query(listOfCreator, [...page, creator_id])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items: items.map(showWriteOff), next: rows.length > limit && last ? cursorOf(name, [last.id]) : null }
}
