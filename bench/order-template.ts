/** What our server did in one step, with holes where it spoke of this order and no other. */
export type Template = { fields: string[]; actions: Action[]; answer: Answer | null }

/** `client` tells the connections of a step apart: from `begin` to `commit` one is held. */
export type Action =
  | { do: 'query'; client: number; name: string | null; text: string; values: Value[] }
  | { do: 'fetch'; method: string; path: Part[]; body: Part[] | null }

export type Answer = { status: number; headers: Record<string, Part[]>; body: Part[] }

/** A literal, an instant so far from the step's beginning, bytes, text with holes, or a list of these. */
export type Value =
  | { is: 'literal'; value: string | number | boolean | null }
  | { is: 'instant'; offset_ms: number }
  | { is: 'bytes'; base64: string }
  | { is: 'text'; parts: Part[] }
  | { is: 'list'; items: Value[] }

/** Text as it is, a field of the request, the token made in this step, or a piece of what an earlier action of the step answered. */
export type Part = string | { field: string } | 'fresh token' | Found
export type Found = { action: number; row: number; column: number; at: number; length: number }

/** `jobs` by task; the worker's own statements beside them. */
export type Templates = {
  create: Template
  visit: Template
  webhook: Template
  jobs: Record<string, Template>
  get_job: { name: string | null; text: string; values: Value[]; columns: string[] }
  complete_job: { name: string | null; text: string }
}

/** How statements are called in a list: by their name, else by what they say first. */
export function titleOf(action: Action): string {
  if (action.do === 'fetch') return `(gateway: ${action.method})`
  return action.name ?? action.text.replaceAll(/\s+/g, ' ').slice(0, 60)
}
