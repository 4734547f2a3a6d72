import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { askedBy } from '#modules/discovery/asked.ts'
import { Search } from '#modules/discovery/filters.ts'
import { pageBy, type Page, type Path } from '#modules/discovery/page-queries.ts'
import { readPortfolio } from '#modules/discovery/queries.ts'
import { placeFrom, valuesOf } from '#modules/discovery/search.ts'
import * as plain from './plain.ts'

/** The least a server can be: `node:http`, `pg`, prepared statements, no check of anything. `/plain/…` joins, `/same/…` runs our SQL. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })

const answers: Record<string, (query: URLSearchParams) => Promise<string>> = {
  async '/plain/search'(query) {
    const { rows } = await pool.query<plain.Found>(plain.search(new Map(query)))
    const last = rows.at(-1)
    return JSON.stringify({ items: rows, next: last && rows.length === 20 ? `${last.rank}.${last.creator_id}` : null })
  },
  async '/plain/portfolio'(query) {
    const { rows } = await pool.query<plain.Shown>({ name: 'plain.portfolio', text: plain.portfolio, values: [query.get('id')] })
    return JSON.stringify(plain.nest(rows))
  },
  async '/same/search'(query) {
    const { statement, values } = sameSearch(query)
    const { rows } = await pool.query<Page>({ ...statement, values })
    const [page] = rows
    const next = page && page.found > 20 ? `"${page.key}.${page.creator_id}"` : 'null'
    return `{"items":[${page?.items ?? ''}],"next":${next}}`
  },
  async '/same/portfolio'(query) {
    const { rows } = await pool.query<{ portfolio: string }>({
      name: readPortfolio.name,
      text: readPortfolio.text,
      values: [query.get('id'), []],
    })
    return rows[0]?.portfolio ?? '{}'
  },
}

const known = new Map<string, { statement: { name: string; text: string }; values: unknown[] }>()

/** What our server sends for these filters, worked out once. */
function sameSearch(query: URLSearchParams) {
  const name = query.toString()
  const found = known.get(name)
  if (found) return found
  const { sort, ...filters } = Search.parse(Object.fromEntries(query))
  const path: Path = query.has('city') ? 'by_bands' : 'in_order'
  const { statement, values } = pageBy(path, sort, false)
  const given = valuesOf(askedBy(filters, sort), sort, placeFrom(sort, undefined), 20, [])
  const made = { statement, values: values(given) }
  known.set(name, made)
  return made
}

async function answer(req: IncomingMessage): Promise<string> {
  const [path = '', query = ''] = (req.url ?? '').split('?')
  const found = answers[path]
  if (!found) throw new Error(`nothing is at ${path}`)
  return found(new URLSearchParams(query))
}

const server = createServer((req, res) => {
  answer(req).then(
    (json) => res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) }).end(json),
    (error: unknown) => res.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
process.on('disconnect', () => process.exit())
