import type { Endpoint } from './endpoint.ts'

export type Match = { endpoint: Endpoint; params: Record<string, string> }
export type Router = {
  /** The endpoint at this address; `methods` when only another method would fit; undefined when nothing is there. A badly encoded path finds nothing. */
  find(method: string, path: string): Match | { methods: string[] } | undefined
}

type Node = { fixed: Map<string, Node>; param: Node | undefined; endpoints: Map<string, Endpoint> }

const newNode = (): Node => ({ fixed: new Map(), param: undefined, endpoints: new Map() })

/** One tree for all addresses: a fixed segment wins over a parameter, and two endpoints at one address are a mistake found at start. */
export function openRouter(endpoints: readonly Endpoint[]): Router {
  const root = newNode()
  for (const endpoint of endpoints) {
    let node = root
    for (const segment of endpoint.path.split('/').slice(1)) {
      if (segment.startsWith(':')) node = node.param ??= newNode()
      else {
        const next = node.fixed.get(segment) ?? newNode()
        node.fixed.set(segment, next)
        node = next
      }
    }
    if (node.endpoints.has(endpoint.method)) throw new Error(`two endpoints at ${endpoint.method} ${endpoint.path}`)
    node.endpoints.set(endpoint.method, endpoint)
  }

  return {
    find(method, path) {
      const values: string[] = []
      const node = descend(root, path.split('/'), 1, values)
      if (!node) return undefined
      const endpoint = node.endpoints.get(method === 'HEAD' ? 'GET' : method)
      if (!endpoint) return { methods: [...node.endpoints.keys()] }
      try {
        return { endpoint, params: Object.fromEntries(endpoint.params.map((name, i) => [name, decodeURIComponent(values[i] ?? '')])) }
      } catch {
        return undefined
      }
    },
  }
}

function descend(node: Node, segments: readonly string[], at: number, values: string[]): Node | undefined {
  const segment = segments[at]
  if (segment === undefined) return node.endpoints.size > 0 ? node : undefined
  const fixed = node.fixed.get(segment)
  const found = fixed && descend(fixed, segments, at + 1, values)
  if (found) return found
  if (!node.param || segment === '') return undefined
  values.push(segment)
  const below = descend(node.param, segments, at + 1, values)
  if (!below) values.pop()
  return below
}
