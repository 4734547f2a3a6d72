import { asking } from '../../tools/boundaries.mjs'

/** A file of the source: its path from the root and its text. */
export type Source = { path: string; text: string }
type Table = { name: string; model: string; folder: string }

/** Folders above the modules whose `queries.ts`, or the demo data, may read everything. */
const readers = /^src\/(modules\/(admin|privacy|sync)\/queries\.ts|start\/demo\.ts)$/

/** Tables and their folders, as the `*.prisma` files declare them. */
export function tablesOf(schemas: readonly Source[]): Table[] {
  return schemas.flatMap(({ path, text }) =>
    [...text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, model = '', body = '']) => ({
      name: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model,
      model: model.charAt(0).toLowerCase() + model.slice(1),
      folder: path.slice(0, path.lastIndexOf('/')),
    })),
  )
}

/** Each line that writes a table of another folder, reads one where it may not, or reaches into one through a relation. */
export function foreignTables(tables: readonly Table[], files: readonly Source[]): string[] {
  const found: string[] = []
  for (const { path, text } of files) {
    const sql = [...text.matchAll(/`[^`]*`|'[^'\n]*'/g)].map(([literal]) => literal).join('\n')
    for (const { name, model, folder } of tables) {
      if (path.startsWith(`${folder}/`)) continue
      const table = `(only\\s+)?(public\\.)?"?${name}"?(?![\\w.(])`
      if (
        new RegExp(`\\b(insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(\\s+table)?|lock\\s+table|copy)\\s+${table}`, 'i').test(
          sql,
        )
      )
        found.push(`${path} writes ${name}, which is ${folder}'s`)
      else if (new RegExp(`\\b(from|join|using)\\s+${table}`, 'i').test(sql) && !mayRead(path, folder))
        found.push(`${path} reads ${name}, which is ${folder}'s; ask its index.ts`)
      if (new RegExp(`\\.db\\s*\\.${model}\\s*\\.`).test(text)) found.push(`${path} uses ${model}, which is ${folder}'s`)
    }
    if (/\b(include|connect|connectOrCreate)\s*:\s*\{/.test(text) && /\.db\b/.test(text)) found.push(`${path} reaches through a relation`)
  }
  return found
}

/** A reader may look at the tables of the modules it may ask. */
function mayRead(path: string, folder: string): boolean {
  if (readers.test(path)) return true
  const reader = /^src\/modules\/([^/]+)\/(?:[a-z-]+-)?queries\.ts$/.exec(path)?.[1]
  const owner = /^src\/modules\/([^/]+)$/.exec(folder)?.[1]
  return reader !== undefined && owner !== undefined && asking.indexOf(owner) < asking.indexOf(reader)
}
