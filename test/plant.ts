import { expect } from 'vitest'
import type { Database } from '#platform/db.ts'

/** Does to the database what its triggers and foreign keys forbid, as somebody with the superuser's password could. It has to touch a row. */
export async function plant({ pool }: Database, sql: string, values: unknown[] = []): Promise<void> {
  const connection = await pool.connect()
  try {
    await connection.query('begin')
    await connection.query('set local session_replication_role = replica')
    expect((await connection.query(sql, values)).rowCount, sql).toBeGreaterThan(0)
    await connection.query('commit')
  } finally {
    await connection.query('rollback')
    connection.release()
  }
}
