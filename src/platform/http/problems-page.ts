import type { Endpoint } from './endpoint.ts'
import { problemsOf } from './openapi-problems.ts'
import { documented } from './openapi.ts'
import { titles } from './problem-document.ts'

export const problemsStyle = `
:root { color-scheme: light dark }
body { max-width: 960px; margin: 40px auto; padding: 0 20px; font: 15px/1.5 system-ui, sans-serif }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid light-dark(#ddd, #333) }
tr:target { background: light-dark(#fff3c4, #4a3f10) }
code { font: 13px ui-monospace, monospace }
.where { font-size: 13px; overflow-wrap: anywhere }
`

type Row = { code: string; status: number; where: string[] }

/** The catalogue of problem codes, one anchor each: what the `type` of a problem document points to. */
export function problemsPage(endpoints: readonly Endpoint[]): string {
  const shown = documented(endpoints)
  const body = problemRows(shown).map(
    ({ code, status, where }) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${status} ${titles[status] ?? ''}</td><td class="where">${
        where.length === shown.length ? 'everywhere' : where.join(', ')
      }</td></tr>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Problem codes</title>
<link rel="icon" href="data:,">
<style>${problemsStyle}</style>
<h1>Problem codes</h1>
<p>Every refusal is a problem document (RFC 9457). Its <code>code</code> is stable and one of these; <a href="/docs">the API</a> says which an operation can give.</p>
<table>
<thead><tr><th>code</th><th>status</th><th>where</th></tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</html>
`
}

/** Every code with its status and the operations that can refuse with it, by code. */
export function problemRows(endpoints: readonly Endpoint[]): Row[] {
  const rows = new Map<string, Row>(elsewhere.map((row) => [row.code, row]))
  for (const endpoint of endpoints) {
    for (const [status, codes] of problemsOf(endpoint)) {
      for (const code of codes) {
        const row = rows.get(code) ?? { code, status, where: [] }
        rows.set(code, { ...row, where: [...row.where, endpoint.id] })
      }
    }
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** What is refused before an operation is found. */
const elsewhere: Row[] = [
  { code: 'realtime.origin_refused', status: 403, where: ['a socket that a page of another origin opens'] },
  { code: 'realtime.query_refused', status: 400, where: ['a socket with a token, or anything else of its own, in its address'] },
  { code: 'realtime.too_many_connections', status: 429, where: ['one socket more than an account or a network may have'] },
  { code: 'realtime.already_connected', status: 409, where: ['a second socket over one connection'] },
  { code: 'request.upgrade_refused', status: 400, where: ['a request with a body that offers another protocol'] },
  { code: 'request.not_found', status: 404, where: ['an address that is none'] },
  { code: 'request.method_not_allowed', status: 405, where: ['an address that takes other methods'] },
]
