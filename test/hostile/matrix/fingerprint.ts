import { statement } from '#platform/db.ts'
import type { World } from '#test/world.ts'

/** Written when somebody is refused, too: what happened, and what was tried how often. */
const attempts = new Set(['audit_event', 'auth_budget'])

const listTables = statement<{ name: string }>(
  'matrix.list_tables',
  `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
)

/** Each table's rows as one digest: two that are equal hold the same. */
export async function fingerprint({ database }: World): Promise<Record<string, string>> {
  const tables = (await database.query(listTables)).map(({ name }) => name).filter((name) => !attempts.has(name))
  const digests: Record<string, string> = {}
  for (const name of tables) {
    const text = `select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as digest from "${name}" t`
    const [row] = await database.query(statement<{ digest: string }>(`matrix.digest_${name}`, text))
    digests[name] = row?.digest ?? ''
  }
  return digests
}
