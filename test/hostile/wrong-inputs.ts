import { readFileSync } from 'node:fs'
import { rootPath } from '#platform/root.ts'
import type { Attack } from './answers.ts'

type Schema = {
  type?: string
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  examples?: unknown[]
  default?: unknown
  minimum?: number
  format?: string
}
type Parameter = { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema }
type Refusal = { content: Record<string, { schema: { properties?: { code?: { enum: string[] } } } }> }
export type Operation = {
  operationId: string
  method: string
  path: string
  parameters?: Parameter[]
  requestBody?: { content: { 'application/json'?: { schema: Schema }; 'multipart/form-data'?: { schema: Schema } } }
  responses: Record<string, Refusal | { $ref: string }>
}
type Document = { paths: Record<string, Record<string, Operation>>; components: { responses: Record<string, Refusal> } }

const document = JSON.parse(readFileSync(rootPath('openapi.json'), 'utf8')) as Document

/** Every operation of the committed contract. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path: `/api/v1${path}` })),
)

/** The codes the contract lists for this status; undefined when it does not list the status. */
export function codesOf(operation: Operation, status: number): string[] | undefined {
  const response = operation.responses[status]
  const refusal = response && '$ref' in response ? document.components.responses[response.$ref.split('/').at(-1) ?? ''] : response
  return refusal && (refusal.content['application/problem+json']?.schema.properties?.code?.enum ?? [])
}

/** Longer than any text may be. */
const long = 'x'.repeat(10_001)
const ids = ['0', '-1', 'abc', '1.5', '%00', '9'.repeat(30), long.slice(0, 5_000)]
const inQuery = ['', '%00', long.slice(0, 5_000)]
const noNumber = ['-1', '1.5', '1e308']

/** Requests that no valid one is among: each part of the input wrong in every way, the others as they should be. `ids` fill the path. */
export function wrongInputs(operation: Operation, known: Readonly<Record<string, string>>): (Attack & { what: string })[] {
  const { method, path, parameters = [], requestBody } = operation
  const schema = requestBody?.content['application/json']?.schema
  const needed = Object.fromEntries((schema?.required ?? []).map((name) => [name, sampleOf(schema?.properties?.[name] ?? {})]))
  const fill = (values: Readonly<Record<string, string>>) => path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '1')
  const keyed = parameters.some(({ name, required }) => name === 'Idempotency-Key' && required)
  const base = { method, path: fill(known), headers: keyed ? { 'idempotency-key': 'sweep' } : {} }
  // As the platform has it: these two have no body that anybody reads.
  const asks = method === 'GET' || method === 'DELETE'
  const send = (what: string, body: unknown) => ({ ...base, what, body: JSON.stringify(body) })
  const query = (what: string, text: string) => ({
    ...base,
    what,
    path: `${base.path}?${text}`,
    ...(!asks && { body: JSON.stringify(needed) }),
  })
  const header = (name: string, value: string) => ({
    ...base,
    what: `${name}: ${value}`,
    headers: { ...base.headers, [name]: value },
    ...(!asks && { body: JSON.stringify(needed) }),
  })

  const form = requestBody?.content['multipart/form-data']?.schema
  if (form) return wrongForms(form).map((one) => ({ ...base, ...one }))
  return [
    query('an unknown field in the query', 'surplus=1'),
    query('a prototype in the query', '__proto__[polluted]=1'),
    ...(asks ? [] : [send('an unknown field', { ...needed, surplus: 1 }), send('a list', [needed])]),
    ...(asks ? [] : ['{', 'null', '"x"', '{"__proto__":{"polluted":1}}'].map((body) => ({ ...base, what: `the body ${body}`, body }))),
    ...Object.keys(needed).map((name) =>
      send(`without ${name}`, Object.fromEntries(Object.entries(needed).filter(([key]) => key !== name))),
    ),
    ...Object.entries(schema?.properties ?? {}).flatMap(([name, field]) =>
      wrongOf(field).map((value) => send(`${name}: ${JSON.stringify(value).slice(0, 40)}`, { ...needed, [name]: value })),
    ),
    ...parameters.flatMap(({ name, in: where, schema: { type, enum: values } }) => {
      if (where === 'path') return ids.map((id) => ({ ...query(`${name} ${id.slice(0, 20)}`, ''), path: fill({ ...known, [name]: id }) }))
      if (where === 'header') return ['a b', 'ü', long.slice(0, 300)].map((value) => header(name.toLowerCase(), value))
      const wrong = [...inQuery, ...(type === 'string' && !values ? [] : noNumber)]
        .filter((value) => !values?.includes(value))
        .map((value) => `${name}=${value}`)
      return [...wrong, `${name}=1&${name}=1`, `${name}[]=1`].map((text) => query(text.slice(0, 40), text))
    }),
  ]
}

/** Forms that lack something, have too much of it, or break off. Files that are not what they should be are another matter. */
function wrongForms({ properties = {} }: Schema): Omit<Attack & { what: string }, 'path'>[] {
  const field = (name: string, value: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const file = (name = 'file') =>
    `--x\r\ncontent-disposition: form-data; name="${name}"; filename="a.png"\r\ncontent-type: image/png\r\n\r\nx\r\n`
  const needed = Object.entries(properties).flatMap(([name, schema]) =>
    schema.format === 'binary' ? [] : [field(name, String(sampleOf(schema)))],
  )
  const bodies = {
    nothing: '--x--\r\n', 'no file': `${needed.join('')}--x--\r\n`, 'only a file': `${file()}--x--\r\n`, 'another file': `${needed.join('')}${file('other')}--x--\r\n`,
    'two files': `${needed.join('')}${file()}${file()}--x--\r\n`, 'a file that is a field': `${needed.join('')}${field('file', 'x')}--x--\r\n`,
    surplus: `${needed.join('')}${field('surplus', '1')}${file()}--x--\r\n`, 'a prototype': `${needed.join('')}${field('__proto__[polluted]', '1')}${file()}--x--\r\n`,
    'a list': `${needed.join('')}${needed.join('')}${file()}--x--\r\n`, 'no end': `${needed.join('')}${file()}`, 'no boundary': 'x', 'many fields': `${field('a', '1').repeat(50)}--x--\r\n`,
    'a long field': `${field('purpose', 'x'.repeat(10_000))}${file()}--x--\r\n`,
  } // prettier-ignore
  return Object.entries(bodies).map(([what, body]) => ({ what, headers: { 'content-type': 'multipart/form-data; boundary=x' }, body }))
}

function sampleOf({ examples, default: usual, enum: values, type, format, items }: Schema): unknown {
  if (examples) return examples[0]
  if (usual !== undefined) return usual
  if (values) return values[0]
  if (type === 'array') return [sampleOf(items ?? {})]
  if (type === 'integer') return 1
  if (type === 'boolean') return true
  if (type === 'object') return {}
  return format === 'uri' ? 'https://example.com/a' : 'reel'
}

/** Values that the field takes under no reading of its schema. */
function wrongOf(schema: Schema): unknown[] {
  const [kind = schema, ...others] = schema.anyOf ?? [schema]
  const nothing = others.some(({ type }) => type === 'null') ? [] : [null]
  if (kind.type === 'array')
    return [...nothing, 'x', 1, true, {}, [null], [{}], [[]], [''], ['\0'], [long], Array(1_000).fill(sampleOf(kind.items ?? {}))]
  if (kind.type === 'integer') return [...nothing, 'x', '1', '', true, {}, [], [1], -1, 1.5, 1e308]
  // Yes or no, or else an amount, which a number may be.
  const amounts = others.some(({ type }) => type !== 'null')
  if (kind.type === 'boolean') return [...nothing, 'true', '', amounts ? -1 : 1, {}, []]
  if (kind.type === 'object') return [...nothing, 'x', '', 1, true, [], [{}], { [long]: 'x' }]
  return [...nothing, '', '\0', '\ud800', long, true, {}, [], ['x'], -1, 1e308]
}
