import pg from 'pg'
import type { Migration } from './migration-files.ts'

/** The server's error with the file and the line it happened in, its detail and its hint. */
export function explainFailure(migration: Migration, error: unknown, aftermath: string): Error {
  if (!(error instanceof pg.DatabaseError)) return new Error(`${migration.file}: ${String(error)} (${aftermath})`, { cause: error })
  const lines = [
    `${migration.file}${placeOf(migration.sql, error.position)}: ${error.message} (${error.code}); ${aftermath}`,
    ...(error.detail ? [`  detail: ${error.detail}`] : []),
    ...(error.hint ? [`  hint: ${error.hint}`] : []),
    ...(error.where ? [`  where: ${error.where}`] : []),
  ]
  return new Error(lines.join('\n'), { cause: error })
}

/** The server counts characters, not UTF-16 units, from one. */
function placeOf(sql: string, position: string | undefined): string {
  if (!position) return ''
  const before = [...sql].slice(0, Number(position) - 1).join('')
  const lines = before.split('\n')
  return `:${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`
}
