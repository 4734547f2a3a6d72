import { expect, test } from 'vitest'
import { endpoint } from '#platform/http/endpoint.ts'
import { openApiOf } from '#platform/http/openapi.ts'
import { openNotebook } from '#test/notebook/endpoints.ts'
import { z } from 'zod'
import { sdkFiles } from './sdk-files.ts'

const info = { title: 'Notebook', version: '1' }

test('the types and the table of operations are those in test/notebook/generated (npx vitest -u writes them)', async () => {
  const files = await sdkFiles(openApiOf(openNotebook().endpoints, info), 'generated')
  expect(Object.keys(files)).toEqual(['generated/api.ts', 'generated/operations.ts'])
  await expect(files['generated/api.ts']).toMatchFileSnapshot('../../../test/notebook/generated/api.ts')
  await expect(files['generated/operations.ts']).toMatchFileSnapshot('../../../test/notebook/generated/operations.ts')
})

test('an id that is not two words is refused, because sdk.module.verb has no place for it', async () => {
  const odd = endpoint({
    id: 'notes.tags.add',
    at: 'GET /tags',
    allow: 'anyone',
    summary: 'Odd',
    input: z.object({}),
    output: z.object({}),
    run: async () => ({}),
  })
  await expect(sdkFiles(openApiOf([odd], info), 'generated')).rejects.toThrow('notes.tags.add is not module.verb')
})
