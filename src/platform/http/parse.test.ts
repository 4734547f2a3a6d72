import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Problem, type FieldError } from '../problem.ts'
import { id, pageQuery, queryInt, text } from '../wire.ts'
import { endpoint } from './endpoint.ts'
import { parseInput, type Parts } from './parse.ts'

const nothing = { allow: 'anyone', summary: 'x', output: z.object({}), run: async () => ({}) } as const
const list = endpoint({ ...nothing, id: 'notes.list', at: 'GET /books/:book_id/notes', input: z.object({ book_id: id, ...pageQuery }) })
const add = endpoint({
  ...nothing,
  id: 'notes.add',
  at: 'POST /books/:book_id/notes',
  input: z.object({
    book_id: id,
    text: text(10),
    stars: queryInt(1, 5).optional(),
    lines: z.array(z.strictObject({ 'a/b': z.int() })).optional(),
    version: z.int().optional(),
  }),
})

const parse = (of: typeof add, parts: Partial<Parts>, version?: number) =>
  parseInput(of, { params: { book_id: '7' }, query: {}, body: undefined, ...parts }, version)

/** The problem with which the parts are refused, and its fields as `pointer code`. */
function refusal(of: typeof add, parts: Partial<Parts>): { problem: Problem; errors: readonly FieldError[]; fields: string[] } {
  try {
    parse(of, parts)
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    const errors = problem.extra.errors ?? []
    return { problem, errors, fields: errors.map(({ pointer, code }) => `${pointer} ${code}`) }
  }
  throw new Error('nothing was refused')
}

test('a question is read from path and query, its body plays no part', () => {
  expect(parse(list, { query: { limit: '5', cursor: 'abc' }, body: { limit: 9 } })).toEqual({ book_id: 7n, limit: 5, cursor: 'abc' })
  expect(parse(list, {})).toEqual({ book_id: 7n, limit: 20 })
})

test('everything else is read from path and body', () => {
  expect(parse(add, { body: { text: ' Milk ' } })).toEqual({ book_id: 7n, text: 'Milk' })
})

test('If-Match is the version of those that have one', () => {
  expect(parse(add, { body: { text: 'Milk' } }, 3)).toEqual({ book_id: 7n, text: 'Milk', version: 3 })
  expect(parse(list, {}, 3)).toEqual({ book_id: 7n, limit: 20 })
})

describe('a refusal', () => {
  test('names every refused field at once, with the part of the request it stood in', () => {
    const { problem, errors } = refusal(add, { params: { book_id: 'seven' }, body: { stars: 9, colour: 'red' } })
    expect(problem).toMatchObject({ status: 400, code: 'request.invalid' })
    expect(errors).toEqual([
      { pointer: '/book_id', code: 'id.invalid', message: 'An id is a string of digits', location: 'path' },
      { pointer: '/text', code: 'required', message: 'This field is required', location: 'body' },
      { pointer: '/stars', code: 'number.out_of_range', message: 'Give a whole number from 1 to 5', location: 'body' },
      { pointer: '/colour', code: 'unknown_field', message: 'There is no such field here', location: 'body' },
    ])
    expect(problem.message).toBe('/book_id: An id is a string of digits (and 3 more, see errors)')
  })

  test('of one field says it without counting', () => {
    expect(refusal(add, { body: {} }).problem.message).toBe('/text: This field is required')
  })

  test('of a question points into its query', () => {
    expect(refusal(list, { query: { limit: '0' } }).errors).toMatchObject([{ pointer: '/limit', location: 'query' }])
  })

  test('points into lists and objects, with JSON pointer escapes', () => {
    expect(refusal(add, { body: { text: 'x', lines: [{ 'a/b': 1 }, { 'a/b': 'one' }] } }).fields).toEqual(['/lines/1/a~1b invalid_type'])
    expect(refusal(add, { body: { text: 'x', lines: [{ 'a/b': 1, c: 2 }] } }).fields).toEqual(['/lines/0/c unknown_field'])
  })

  test('points at a name that needs escapes so that a pointer finds it again', () => {
    expect(refusal(add, { body: { text: 'x', 'a/b~c': 1 } }).fields).toEqual(['/a~1b~0c unknown_field'])
  })

  test('lists fifty fields at most, and long names in part', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x${i}`, 1]))
    expect(refusal(add, { body: { text: 'x', ...many } }).errors).toHaveLength(50)
    expect(refusal(add, { body: { text: 'x', ['y'.repeat(5000)]: 1 } }).errors[0]?.pointer).toHaveLength(101)
  })
})

describe('a field in the wrong place is an unknown field', () => {
  test('in the query of a request with a body', () => {
    expect(refusal(add, { query: { text: 'Milk' }, body: { text: 'Milk' } }).errors).toMatchObject([
      { pointer: '/text', code: 'unknown_field', location: 'query' },
    ])
  })

  test('in the body or the query, when it belongs to the path', () => {
    expect(refusal(add, { body: { text: 'Milk', book_id: '8' } }).errors).toMatchObject([
      { pointer: '/book_id', code: 'unknown_field', location: 'body' },
    ])
    expect(refusal(list, { query: { book_id: '8' } }).errors).toMatchObject([
      { pointer: '/book_id', code: 'unknown_field', location: 'query' },
    ])
  })

  test('under a name that every object has, once', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty'])
      expect(refusal(add, { body: { text: 'x', [name]: 1 } }).errors).toEqual([
        { pointer: `/${name}`, code: 'unknown_field', message: 'There is no such field here', location: 'body' },
      ])
  })
})

test.each([['a text'], [5], [true], [['list']]])('a body that is %j is malformed', (body) =>
  expect(refusal(add, { body }).problem).toMatchObject({ status: 400, code: 'request.malformed' }),
)

test('no body, and null, are an empty one', () => {
  const start = endpoint({ ...nothing, id: 'notes.start', at: 'POST /start', input: z.object({}) })
  expect(parse(start, { params: {} })).toEqual({})
  expect(parse(start, { params: {}, body: null })).toEqual({})
})

test('the key that every object inherits from is refused like any other', () => {
  const body: unknown = JSON.parse('{"text":"x","__proto__":{"stars":1}}')
  expect(refusal(add, { body }).fields).toEqual(['/__proto__ unknown_field'])
})
