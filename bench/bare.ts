import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { findInCity, readPortfolio, type Page } from '#modules/discovery/queries.ts'
import { top } from '#modules/discovery/rules.ts'
import * as plain from './plain.ts'

/** The least a server can be: `node:http`, `pg`, prepared statements, no check of anything. `/plain/…` joins, `/same/…` runs our SQL. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })

const answers: Record<string, (query: URLSearchParams) => Promise<string>> = {
  async '/plain/search'(query) {
    const values = [query.get('category'), query.get('platform'), query.get('city'), 20]
    const { rows } = await pool.query<plain.Found>({ name: 'plain.search', text: plain.search, values })
    const last = rows.at(-1)
    return JSON.stringify({ items: rows, next: last && rows.length === 20 ? `${last.rank}.${last.creator_id}` : null })
  },
  async '/plain/portfolio'(query) {
    const { rows } = await pool.query<plain.Shown>({ name: 'plain.portfolio', text: plain.portfolio, values: [query.get('id')] })
    return JSON.stringify(plain.nest(rows))
  },
  async '/same/search'(query) {
    const values = [query.get('category'), query.get('platform'), query.get('city'), top.rank, top.creator_id, 20]
    const { rows } = await pool.query<Page>({ name: findInCity.name, text: findInCity.text, values })
    const [page] = rows
    const next = page && page.found > 20 ? `"${page.rank}.${page.creator_id}"` : 'null'
    return `{"items":[${page?.items ?? ''}],"next":${next}}`
  },
  async '/same/portfolio'(query) {
    const { rows } = await pool.query<{ portfolio: string }>({
      name: readPortfolio.name,
      text: readPortfolio.text,
      values: [query.get('id')],
    })
    return rows[0]?.portfolio ?? '{}'
  },
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
