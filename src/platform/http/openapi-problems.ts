import { titles } from './problem-document.ts'
import type { Endpoint } from './endpoint.ts'
import type { JsonSchema } from './openapi-schema.ts'

/** Every code an endpoint can answer with, its own and those of the platform around it, by status. */
export function problemsOf(endpoint: Endpoint): Map<number, string[]> {
  const byStatus = new Map<number, string[]>()
  for (const [code, status] of [...Object.entries(endpoint.fails), ...platformProblems(endpoint)]) {
    byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), code])].sort())
  }
  return new Map([...byStatus].sort(([a], [b]) => a - b))
}

export const hasBody = (endpoint: Endpoint) => endpoint.method !== 'GET' && endpoint.method !== 'DELETE'

function platformProblems(endpoint: Endpoint): [string, number][] {
  const codes: [string, number][] = [['request.invalid', 400], ['request.insecure', 403], ['rate.limited', 429], ['internal', 500], ['service.unavailable', 503]] // prettier-ignore
  if (hasBody(endpoint)) codes.push(['request.malformed', 400], ['request.too_large', 413], ['request.unsupported_media_type', 415])
  if (endpoint.allow !== 'anyone' || endpoint.knows_caller)
    codes.push(['auth.required', 401], ['auth.token_invalid', 401], ['auth.unverified', 403], ['auth.suspended', 403], ['auth.banned', 403])
  if (endpoint.allow !== 'anyone' && !endpoint.before_set_up) codes.push(['auth.second_factor_setup_required', 403])
  if (endpoint.allow !== 'anyone' && endpoint.method !== 'GET') codes.push(['auth.impersonation_read_only', 403])
  if (endpoint.allow !== 'anyone' && endpoint.allow !== 'signed_in') codes.push(['auth.forbidden', 403])
  if (endpoint.idempotency) codes.push(['idempotency.key_invalid', 400], ['idempotency.in_progress', 409], ['idempotency.key_reused', 422])
  if (endpoint.idempotency === 'required') codes.push(['idempotency.key_required', 400])
  return codes
}

export type Refusals = { of(endpoint: Endpoint): Record<string, object>; components(): Record<string, object> }

/** The answers of endpoints when they refuse, as OpenAPI responses; those that only the platform gives are written once, as components. */
export function openRefusals(): Refusals {
  const shared = new Map<string, object>()
  const responseTo = (endpoint: Endpoint, status: number, codes: readonly string[]) => {
    if (codes.some((code) => code in endpoint.fails)) return problemResponse(status, codes)
    const name = codes.join('-')
    shared.set(name, problemResponse(status, codes))
    return { $ref: `#/components/responses/${name}` }
  }
  return {
    of: (endpoint) => Object.fromEntries([...problemsOf(endpoint)].map(([status, codes]) => [status, responseTo(endpoint, status, codes)])),
    components: () => Object.fromEntries([...shared].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function problemResponse(status: number, codes: readonly string[]): object {
  const [code] = codes
  return {
    description: `${titles[status] ?? ''}: ${codes.map((each) => `\`${each}\``).join(', ')}`,
    ...((status === 429 || status === 503) && { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [{ $ref: '#/components/schemas/Problem' }],
          type: 'object',
          properties: { code: { type: 'string', enum: codes } },
          required: ['code'],
        },
        example: {
          type: `/docs/problems#${code}`,
          title: titles[status],
          status,
          detail: 'A sentence for people',
          code,
          request_id: exampleId,
        },
      },
    },
  }
}

const exampleId = '0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50'

const line = (description: string) => ({ type: 'string', description })

/** RFC 9457, as `toDocument` writes it. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'Why a request was refused (RFC 9457). Programs read `code`, people read `detail`.',
  properties: {
    type: { type: 'string', format: 'uri-reference', description: 'Where the code is explained' },
    title: line('The status in words'),
    status: { type: 'integer' },
    detail: line('What is wrong and what to do about it'),
    code: line('Stable; made for programs'),
    request_id: line('Tell it to us when you ask for help'),
    errors: {
      type: 'array',
      description: 'Every refused field',
      items: {
        type: 'object',
        properties: {
          pointer: line('JSON pointer into the input'),
          code: { type: 'string' },
          message: { type: 'string' },
          location: { type: 'string', enum: ['body', 'query', 'path'] },
        },
        required: ['pointer', 'code', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'request_id'],
}
