import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenApi, Operation } from '#platform/http/openapi.ts'

const note = '// Generated from the endpoints by `npm run generate`; changes made here are lost.\n'

/** The generated files of the SDK by path: the types of every operation, and the table that says how each is called. */
export async function sdkFiles(whole: OpenApi, folder: string): Promise<Record<string, string>> {
  const document = { ...whole, paths: withJson(whole.paths) }
  // openapi-typescript resolves references in place, so it gets a copy.
  const copy = JSON.parse(JSON.stringify(document)) as Parameters<typeof openapiTS>[0]
  const nodes = await openapiTS(copy, { defaultNonNullable: false, silent: true })
  const types = astToString(nodes.filter((node) => !('name' in node) || !isCalled(node.name, 'paths')))
  return { [`${folder}/api.ts`]: note + types, [`${folder}/operations.ts`]: note + tableOf(document) }
}

/** Those that answer with JSON, which the SDK reads; a file is asked for by its address. */
function withJson(paths: OpenApi['paths']): OpenApi['paths'] {
  const answersJson = ({ responses }: Operation) => /"20\d":\{"description":"Done[^}]*?"application\/json"/.test(JSON.stringify(responses))
  const kept = Object.entries(paths).map(
    ([path, methods]) => [path, Object.entries(methods).filter(([, one]) => answersJson(one))] as const,
  )
  return Object.fromEntries(kept.filter(([, methods]) => methods.length > 0).map(([path, methods]) => [path, Object.fromEntries(methods)]))
}

/** The table says the paths already. */
const isCalled = (name: unknown, text: string) => typeof name === 'object' && name !== null && 'text' in name && name.text === text

function tableOf(document: OpenApi): string {
  const lines = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => `  ${JSON.stringify(idOf(operation))}: ${callOf(method, path, operation)},\n`),
  )
  return `export const table = {\n${lines.join('')}} as const\n`
}

function callOf(method: string, path: string, operation: Operation): string {
  const takes = (name: string) => (operation.parameters ?? []).some((parameter) => 'name' in parameter && parameter.name === name)
  const isForm = JSON.stringify(operation.requestBody ?? '').includes('"multipart/form-data"')
  const call = { method: method.toUpperCase(), path, ...(takes('Idempotency-Key') && { keyed: true }), ...(isForm && { form: true }) }
  return JSON.stringify(call)
}

/** An id becomes `sdk.module.verb`, so it has exactly these two words. */
function idOf({ operationId }: Operation): string {
  if (!/^[a-z]\w*\.[a-z]\w*$/.test(operationId)) throw new Error(`${operationId} is not module.verb`)
  return operationId
}
