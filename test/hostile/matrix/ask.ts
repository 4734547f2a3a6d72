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
    headers: { 'x-request-id': request_id, ...(endpoint.idempotency && { 'idempotency-key': request_id }) },
    ...(!asks && { body: JSON.stringify(input) }),
    ...(caller.token !== undefined && { token: caller.token }),
  })
  const code = answer.type === 'application/problem+json' ? (JSON.parse(answer.text) as { code: string }).code : undefined
  return { ...answer, request_id, code, words: `${answer.status} ${answer.type} ${answer.text.replaceAll(request_id, '…')}` }
}
