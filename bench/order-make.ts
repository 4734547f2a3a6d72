import { nobody, type Heard, type Step } from './order-tap.ts'
import type { Action, Answer, Found, Part, Template, Templates, Value } from './order-template.ts'

/** A step with what was answered. */
export type Heeded = Step & { answer?: { status: number; location: string; body: string } }

/** Templates of the steps that were heard last, and what of them stands for no row that we could name. */
export function make(heard: ReadonlyMap<string, Heeded>) {
  const token = heard.get('visit')?.request['token'] ?? ''
  const unknown: string[] = []
  const of = (name: string) => {
    const step = heard.get(name)
    if (!step) throw new Error(`the step ${name} was not heard`)
    return templateOf(step, token, unknown)
  }
  const asked = nobody.heard.findLast((one) => one.do === 'query' && one.rows.length > 0 && one.text.includes('_private_jobs'))
  const ended = nobody.heard.findLast((one) => one.do === 'query' && /^delete from [^\n]*_private_jobs/.test(one.text))
  if (asked?.do !== 'query' || ended?.do !== 'query') throw new Error('the worker was not heard')
  const names = [...heard.keys()].filter((name) => name.startsWith('job:'))
  const get_job = { name: asked.name, text: asked.text, values: asked.values.map((value) => plain(value)), columns: asked.columns }
  const templates: Templates = {
    create: of('create'),
    visit: of('visit'),
    webhook: of('webhook'),
    jobs: Object.fromEntries(names.map((name) => [name.slice(4), of(name)])),
    get_job,
    complete_job: { name: ended.name, text: ended.text },
  }
  return { templates, unknown }
}

/** Ids of the bench have nine digits; no amount and no year has. */
const dynamic = /(?<!\d)[17]\d{8}(?!\d)/g

function templateOf(step: Heeded, token: string, unknown: string[]): Template {
  // prettier-ignore
  const known = new Map<string, Part>(Object.entries(step.request).map(([field, value]) => [value, { field }]))
  if (step.name === 'create') known.set(token, 'fresh token')
  const secrets = [token, step.request['key'] ?? ''].filter(Boolean)
  const cut = (text: string, where: string): Part[] => {
    const found = [...text.matchAll(dynamic)].map((match) => ({ at: match.index, value: match[0] }))
    for (const secret of secrets) for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) found.push({ at, value: secret }) // prettier-ignore
    const parts: Part[] = []
    let end = 0
    for (const { at, value } of found.sort((a, b) => a.at - b.at)) {
      const part = known.get(value)
      if (part === undefined) unknown.push(`${where}: ${value}`)
      else if (at >= end) {
        if (at > end) parts.push(text.slice(end, at))
        parts.push(part)
        end = at + value.length
      }
    }
    if (end < text.length || parts.length === 0) parts.push(text.slice(end))
    return parts
  }
  const value = (given: unknown, where: string): Value => {
    if (given instanceof Date) return { is: 'instant', offset_ms: given.getTime() - step.began }
    if (Array.isArray(given)) return { is: 'list', items: given.map((one) => value(one, where)) }
    if (typeof given === 'bigint' || typeof given === 'string') return { is: 'text', parts: cut(String(given), where) }
    if (typeof given === 'object' && given !== null && !(given instanceof Uint8Array))
      return { is: 'text', parts: cut(JSON.stringify(given), where) }
    return plain(given)
  }
  const learn = (one: Heard, action: number) =>
    one.rows.forEach((row, r) =>
      row.forEach((cell, column) => {
        for (const match of cell?.matchAll(dynamic) ?? []) note(match[0], match.index)
        for (const secret of secrets) if (cell?.includes(secret)) note(secret, cell.indexOf(secret))
        function note(text: string, at: number) {
          const part: Found = { action, row: r, column, at, length: text.length }
          if (!known.has(text)) known.set(text, part)
        }
      }),
    )

  const actions = step.heard.map((one, nth): Action => {
    const where = `${step.name} ${one.do === 'query' ? (one.name ?? one.text.slice(0, 40)) : 'fetch'}`
    const action: Action =
      one.do === 'query'
        ? { do: 'query', client: one.client, name: one.name, text: one.text, values: one.values.map((given) => value(given, where)) }
        : {
            do: 'fetch',
            method: one.method,
            path: cut(new URL(one.url).pathname, where),
            body: one.body === null ? null : cut(one.body, where),
          }
    learn(one, nth)
    return action
  })
  const given = step.answer
  const answer: Answer | null = given
    ? { status: given.status, headers: given.location ? { location: cut(given.location, 'location') } : {}, body: cut(given.body, `${step.name} answer`) } // prettier-ignore
    : null
  return { fields: Object.keys(step.request), actions, answer }
}

function plain(given: unknown): Value {
  if (given instanceof Uint8Array) return { is: 'bytes', base64: Buffer.from(given).toString('base64') }
  if (Array.isArray(given)) return { is: 'list', items: given.map((one) => plain(one)) }
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' || given === null)
    return { is: 'literal', value: given }
  if (given === undefined) return { is: 'literal', value: null }
  if (typeof given === 'bigint') return { is: 'literal', value: String(given) }
  throw new Error(`a value cannot be written down: ${typeof given}`)
}
