import type { z } from 'zod'
import { Problem, type FieldError } from '../problem.ts'
import type { Endpoint } from './endpoint.ts'

export type Parts = { params: Record<string, string>; query: Record<string, unknown>; body: unknown }

/**
 * Path and query (GET, DELETE) or path and body as the endpoint's input, or Problem `request.invalid` (400) that names every refused
 * field at once. A field in the wrong place is an unknown field.
 */
export function parseInput(endpoint: Endpoint, parts: Parts, version: number | undefined): unknown {
  const asks = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const fields = asks ? parts.query : (parts.body ?? {})
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new Problem('invalid', 'request.malformed', 'Send a JSON object as the body, such as {"name": "value"}')
  }
  const inPath = (key: string) => Object.hasOwn(parts.params, key)
  const place = asks ? ('query' as const) : ('body' as const)
  const misplaced: FieldError[] = [
    ...Object.keys(asks ? {} : parts.query).map((key) => ({ ...unknownField('', key), location: 'query' as const })),
    ...Object.keys(fields)
      .filter(inPath)
      .map((key) => ({ ...unknownField('', key), location: place })),
  ]
  const given: Record<string, unknown> = { ...fields, ...parts.params }
  if (version !== undefined && 'version' in endpoint.input.shape) given['version'] = version

  const result = endpoint.input.safeParse(given)
  if (result.success && misplaced.length === 0) return result.data
  const location = (pointer: string) => (inPath(pointer.slice(1)) ? 'path' : place)
  const errors = [...misplaced]
  for (const issue of result.error?.issues ?? []) {
    for (const error of fieldErrors(issue, given)) errors.push({ ...error, location: location(error.pointer) })
  }
  throw new Problem('invalid', 'request.invalid', describe(errors), { errors: errors.slice(0, 50) })
}

function describe(errors: readonly FieldError[]): string {
  const [first] = errors
  if (!first) return 'The request is not valid'
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see errors)` : ''
  return `${first.pointer}: ${first.message}${more}`
}

function fieldErrors(issue: z.core.$ZodIssue, given: unknown): FieldError[] {
  const pointer = issue.path.map(step).join('')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(pointer, key))
  }
  if (issue.path.length > 0 && valueAt(given, issue.path) === undefined)
    return [{ pointer, code: 'required', message: 'This field is required' }]
  const own = issue.code === 'custom' ? (issue.params as { code?: string } | undefined)?.code : undefined
  return [{ pointer, code: own ?? issue.code, message: issue.message }]
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], given)
}

/** One step of a JSON pointer (RFC 6901). */
const step = (key: PropertyKey) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

const unknownField = (pointer: string, key: string): FieldError => ({
  pointer: pointer + step(key.slice(0, 100)),
  code: 'unknown_field',
  message: 'There is no such field here',
})
