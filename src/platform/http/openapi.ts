import type { Endpoint } from './endpoint.ts'
import { hasBody, openRefusals, problemSchema, type Refusals } from './openapi-problems.ts'
import { openSchemas, type JsonSchema, type Schemas } from './openapi-schema.ts'

export type OpenApiInfo = { title: string; version: string; description?: string }
export type OpenApi = {
  openapi: '3.1.1'
  info: OpenApiInfo
  servers: { url: string }[]
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, unknown>>
}
export type Operation = {
  operationId: string
  tags: string[]
  summary: string
  parameters?: object[]
  requestBody?: object
  [key: string]: unknown
}

const door = '/api/v1'

/** Those endpoints that belong into the API's documents: below `/api/v1`, and called with JSON. */
export const documented = (endpoints: readonly Endpoint[]) =>
  endpoints.filter((endpoint) => endpoint.path.startsWith(`${door}/`) && !endpoint.raw)

/** The endpoints as an OpenAPI 3.1 document: the same list always gives the same text, paths in the order of the list. */
export function openApiOf(endpoints: readonly Endpoint[], info: OpenApiInfo): OpenApi {
  const schemas = openSchemas()
  const refusals = openRefusals()
  const shown = documented(endpoints)
  const paths: OpenApi['paths'] = {}
  for (const endpoint of shown) {
    const path = endpoint.path.slice(door.length).replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint, schemas, refusals) }
  }
  return {
    openapi: '3.1.1',
    info,
    servers: [{ url: door }],
    tags: [...new Set(shown.map(moduleOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...schemas.components(), Problem: problemSchema },
      responses: refusals.components(),
      headers: { 'Retry-After': { description: 'Seconds to wait before trying again', schema: { type: 'integer' } } },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'The access token of a sign-in' } },
    },
  }
}

const moduleOf = (endpoint: Endpoint) => endpoint.id.split('.')[0] ?? ''

function operationOf(endpoint: Endpoint, schemas: Schemas, refusals: Refusals): Operation {
  const input = schemas.of(endpoint.input)
  const parameters = parametersOf(endpoint, input)
  const body = hasBody(endpoint) ? bodyOf(endpoint, input) : undefined
  return {
    operationId: endpoint.id,
    tags: [moduleOf(endpoint)],
    summary: endpoint.summary,
    ...(endpoint.description && { description: endpoint.description }),
    security: endpoint.knows_caller ? [{}, { bearer: [] }] : endpoint.allow === 'anyone' ? [] : [{ bearer: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: (body.required ?? []).length > 0, content: { [bodyType(endpoint)]: { schema: body } } } }),
    responses: {
      ...(endpoint.done && {
        200: { description: 'Done at once', content: { 'application/json': { schema: schemas.of(endpoint.done) } } },
      }),
      [endpoint.status]: { description: 'Done', content: answerOf(endpoint, schemas) },
      ...refusals.of(endpoint),
    },
  }
}

function answerOf({ file_type, output }: Endpoint, schemas: Schemas): object {
  return file_type === undefined ? { 'application/json': { schema: schemas.of(output) } } : { [file_type]: { schema: { type: 'string' } } }
}

function parametersOf(endpoint: Endpoint, input: JsonSchema): object[] {
  const field = (where: 'path' | 'query', name: string) => {
    const { description, ...schema } = input.properties?.[name] ?? {}
    const required = where === 'path' || (input.required?.includes(name) ?? false)
    return { name, in: where, required, ...(description !== undefined && { description }), schema }
  }
  const query = hasBody(endpoint) ? [] : Object.keys(input.properties ?? {}).filter((name) => !endpoint.params.includes(name))
  const parameters: object[] = [...endpoint.params.map((name) => field('path', name)), ...query.map((name) => field('query', name))]
  if (endpoint.dry_run) parameters.push(dryRun)
  if (endpoint.idempotency) parameters.push({ ...idempotencyKey, required: endpoint.idempotency === 'required' })
  if (takesVersion(endpoint)) parameters.push(ifMatch)
  return parameters
}

/** What is left for the body once the path has taken its fields; undefined when nothing is. */
function bodyOf(endpoint: Endpoint, input: JsonSchema): JsonSchema | undefined {
  const properties = Object.entries(input.properties ?? {}).filter(([name]) => !endpoint.params.includes(name))
  if (properties.length === 0) return undefined
  // The version may come by If-Match instead, so the body alone cannot be required to hold it.
  const required = input.required?.filter((name) => !endpoint.params.includes(name) && name !== 'version') ?? []
  const { required: _, ...rest } = input
  return { ...rest, properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) }
}

const bodyType = (endpoint: Endpoint) => (endpoint.form_bytes === undefined ? 'application/json' : 'multipart/form-data')
const takesVersion = (endpoint: Endpoint) => 'version' in endpoint.input.shape

const header = { in: 'header', required: false }
const dryRun = {
  name: 'dry_run',
  in: 'query',
  required: false,
  description: 'Answers as if it were done, and does nothing',
  schema: { type: 'boolean' },
}
const idempotencyKey = {
  ...header,
  name: 'Idempotency-Key',
  description: 'A new random value per operation, the same one when you retry: the operation is done once and its answer given again',
  schema: { type: 'string', maxLength: 255 },
}
const ifMatch = {
  ...header,
  name: 'If-Match',
  description: 'The version you saw, in double quotes; a stale one is refused with 409',
  schema: { type: 'string', examples: ['"3"'] },
}
