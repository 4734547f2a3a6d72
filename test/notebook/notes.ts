import { statement, type Query } from '#platform/db.ts'

const insert = statement('test.note.insert', 'insert into note (id, text, answers) values ($1, $2, $3)')
const change = statement<{ id: bigint }>('test.note.change', 'update note set text = $2 where id = $1 returning id')
const list = statement<{ id: bigint; text: string }>('test.note.list', 'select id, text from note order by id')

export const writeNote = (query: Query, id: bigint, text = 'Milk', answers: bigint | null = null) => query(insert, [id, text, answers])
export const changeNote = (query: Query, id: bigint, text: string) => query(change, [id, text])
export const listNotes = (query: Query) => query(list)
