import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { endpoints as product } from '#app'
import { openNotebook } from '#test/notebook/endpoints.ts'
import { endpoint } from './endpoint.ts'
import { apiInfo } from './openapi-info.ts'
import { openApiOf } from './openapi.ts'

const { endpoints } = openNotebook()
const document = openApiOf(endpoints, { title: 'Notebook', version: '1' })

/** What a validator of OpenAPI 3.1 finds wrong. */
async function problemsIn(value: unknown): Promise<string[]> {
  const config = await createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error', 'operation-operationId-unique': 'error' } })
  const problems = await lintFromString({ source: JSON.stringify(value), config })
  return problems.map(({ message, location }) => `${location[0]?.pointer} ${message}`)
}

test('the document is valid OpenAPI 3.1, for the notebook and for the product', async () => {
  expect(await problemsIn(document)).toEqual([])
  expect(await problemsIn(openApiOf(product, apiInfo))).toEqual([])
})

test('the validator sees a dangling reference and a missing summary of responses', async () => {
  const broken = structuredClone(document) as { paths: Record<string, Record<string, Record<string, unknown>>> }
  broken.paths['/flaky']!['get']!['responses'] = { 200: { $ref: '#/components/responses/none' } }
  broken.paths['/notes']!['get']!['parameters'] = 'none'
  expect(await problemsIn(broken)).toHaveLength(2)
})

test('the same endpoints give the same text', () => {
  expect(JSON.stringify(openApiOf(openNotebook().endpoints, document.info))).toBe(JSON.stringify(document))
})

test('what is raw or stands at the root is left out', () => {
  const ids = Object.values(document.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
  expect(ids).toEqual(['auth.sign_in', 'auth.refresh', 'notes.list', 'notes.get', 'notes.add', 'notes.flaky'])
})

test('an operation says where its fields go, which headers it takes and how it can refuse', () => {
  const add = document.paths['/notes/{book}/add']?.['post']
  expect(add?.parameters).toMatchObject([
    { name: 'book', in: 'path', required: true },
    { name: 'dry_run', in: 'query' },
    { name: 'Idempotency-Key', in: 'header', required: false },
    { name: 'If-Match', in: 'header' },
  ])
  expect(add?.requestBody).toMatchObject({
    required: true,
    content: {
      'application/json': { schema: { required: ['text'], additionalProperties: false, properties: { text: { examples: ['Milk'] } } } },
    },
  })
  expect(Object.keys(add?.['responses'] as object)).toEqual(['201', '400', '403', '409', '413', '415', '422', '429', '500', '503'])
  expect(add?.['security']).toEqual([])

  const get = document.paths['/notes/{note_id}']?.['get']
  expect(get?.['security']).toEqual([{ bearer: [] }])
  expect(get?.['responses']).toMatchObject({
    200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } },
    401: { $ref: '#/components/responses/auth.required-auth.token_invalid' },
    404: { content: { 'application/problem+json': { schema: { properties: { code: { enum: ['note.not_found'] } } } } } },
  })
})

test('fields have the shape they have on the wire', () => {
  expect(document.components['schemas']?.['Note']).toMatchObject({
    properties: { id: { type: 'string' }, written_at: { type: 'string', format: 'date-time' } },
    required: ['id', 'text', 'written_at', 'tags'],
  })
  const limit = document.paths['/notes']?.['get']?.parameters?.find((parameter) => 'name' in parameter && parameter.name === 'limit')
  expect(limit).toMatchObject({ required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } })
})

test('two schemas of one name are a mistake', () => {
  const named = (shape: z.ZodRawShape) => z.object(shape).meta({ id: 'Twice' })
  const answering = (output: z.ZodType, path: 'a' | 'b') =>
    endpoint({
      id: `x.${path}`,
      at: `GET /${path}`,
      allow: 'anyone',
      summary: 'x',
      input: z.object({}),
      output,
      run: async () => ({}) as never,
    })
  const pair = [answering(named({ a: z.string() }), 'a'), answering(z.array(named({ b: z.string() })), 'b')]
  expect(() => openApiOf(pair, apiInfo)).toThrow('Twice')
})
