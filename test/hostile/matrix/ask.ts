import type { Node } from '#test/node.ts'
import { attack, type Answer } from '../answers.ts'
import type { Cell } from './cells.ts'

let asked = 0

export type Told = Answer & { request_id: string; code: string | undefined; /** Without the request's id. */ words: string }

/** Sends what the cell stands for. */
export async function ask(node: Pick<Node, 'url'>, { endpoint, caller, ids, input }: Cell): Promise<Told> {
  const request_id = `cell-${++asked}`
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? name))
  const asks = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const query = new URLSearchParams(Object.entries(input).map(([name, value]): [string, string] => [name, String(value)])).toString()
  const answer = await attack(node, {
    method: endpoint.method,
    path: asks && query !== '' ? `${path}?${query}` : path,
    headers: {
      'x-request-id': request_id,
      ...(endpoint.idempotency && { 'idempotency-key': request_id }),
      ...(endpoint.form_bytes !== undefined && { 'content-type': 'multipart/form-data; boundary=cut' }),
    },
    ...(!asks && { body: endpoint.form_bytes === undefined ? JSON.stringify(input) : formOf(input) }),
    ...(caller.token !== undefined && { token: caller.token }),
  })
  const code = answer.type === 'application/problem+json' ? (JSON.parse(answer.text) as { code: string }).code : undefined
  return { ...answer, request_id, code, words: `${answer.status} ${answer.type} ${answer.text.replaceAll(request_id, '…')}` }
}

/** A form with a file that is a program. */
function formOf(input: Readonly<Record<string, unknown>>): string {
  const part = (head: string, text: string) => `--cut\r\ncontent-disposition: form-data; ${head}\r\n\r\n${text}\r\n`
  const fields = Object.entries(input).map(([name, value]) => part(`name="${name}"`, String(value)))
  return `${fields.join('')}${part('name="file"; filename="a.html"\r\ncontent-type: text/html', '<p>')}--cut--\r\n`
}
