import { Prisma } from '#generated/prisma/client.ts'
import { expect, test } from 'vitest'
import { serveNotebook } from '#test/notebook/open.ts'
import { Problem, statusOf, type ProblemKind } from '../problem.ts'
import { titles, toDocument } from './problem-document.ts'

const documentOf = (error: unknown) => {
  const { json, ...rest } = toDocument(error, 'request-7')
  return { ...rest, json, document: JSON.parse(json) as Record<string, unknown> }
}
const coded = (code: string, message = 'inside') => Object.assign(new Error(message), { code })

test('a problem becomes its document, with everything the caller may know', () => {
  const errors = [{ pointer: '/text', code: 'required', message: 'This field is required' }]
  const problem = new Problem('conflict', 'order.version_conflict', 'Read the order again', {
    errors, members: { version: 4 }, headers: { 'retry-after': '1' }, cause: new Error('inside'),
  }) // prettier-ignore
  const { status, headers, document, json } = documentOf(problem)
  expect({ status, headers }).toEqual({ status: 409, headers: { 'retry-after': '1' } })
  expect(document).toEqual({
    type: '/docs/problems#order.version_conflict', title: 'Conflict', status: 409, detail: 'Read the order again',
    code: 'order.version_conflict', request_id: 'request-7', errors, version: 4,
  }) // prettier-ignore
  expect(json).not.toContain('inside')
})

test('every kind of problem has a status and a title', () => {
  for (const kind of Object.keys(statusOf) as ProblemKind[]) {
    const { status, document } = documentOf(new Problem(kind, 'x.y', 'z'))
    expect(document).toMatchObject({ status: statusOf[kind], title: titles[statusOf[kind]] })
    expect(document['title']).toMatch(/^[A-Z]/)
    expect(status).toBe(statusOf[kind])
  }
})

test('what is not a problem says nothing of the inside', () => {
  const secret = 'password=hunter2 at /srv/app/db.ts:12'
  const thrown = [
    new Error(secret),
    new TypeError(secret),
    Object.assign(new Error(secret), { status: 404, statusCode: 404, expose: true }),
    coded('23505', secret),
    secret,
    { message: secret, kind: 'not_found', code: secret },
    null,
    undefined,
    7,
  ]
  for (const error of thrown) {
    const { status, headers, document, json } = documentOf(error)
    expect({ status, headers }).toEqual({ status: 500, headers: {} })
    expect(json).not.toContain('hunter2')
    expect(document).toEqual({
      type: '/docs/problems#internal', title: 'Internal error', status: 500, code: 'internal', request_id: 'request-7',
      detail: 'Something went wrong on our side. Try again; if it stays, tell us the request id request-7',
    }) // prettier-ignore
  }
})

test('a database that cannot be asked is 503 with the time to try again', () => {
  const prisma = (code: string) => new Prisma.PrismaClientKnownRequestError('inside', { code, clientVersion: '7' })
  const unavailable = [
    ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].map((code) =>
      coded(code),
    ),
    ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'].map(prisma),
    ...['08006', '53300', '57P01', '57P03', '57014', '55P03', '25P03'].map((code) => coded(code)),
    new Error('timeout exceeded when trying to connect'),
    new Error('Query read timeout'),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
  ]
  for (const error of unavailable) {
    const { status, headers, document, json } = documentOf(error)
    expect({ error, status, headers }).toEqual({ error, status: 503, headers: { 'retry-after': '2' } })
    expect(document).toMatchObject({ code: 'service.unavailable', title: 'Unavailable' })
    expect(json).not.toContain('inside')
  }
})

test('a database that was asked and said no is our fault, not its absence', () => {
  for (const code of ['23505', '23503', '42P01', '22001', '40001', '40P01', 'P0001', '25P02', 'P2002', 'P2025'])
    expect(documentOf(coded(code)).status).toBe(500)
})

test('an error in an endpoint and one in a page are answered alike, under a request id', async () => {
  const fail = () => {
    throw new Error('inside')
  }
  await using notebook = await serveNotebook([{ path: '/broken', handle: fail }])
  // No note has half a number: the endpoint stumbles over it.
  for (const path of ['/broken', '/api/v1/notes?cursor=1.5']) {
    const answer = await fetch(notebook.url + path)
    expect(answer.status).toBe(500)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const document = (await answer.json()) as Record<string, unknown>
    expect(document).toMatchObject({ code: 'internal', title: 'Internal error' })
    expect(document['detail']).toContain(document['request_id'])
    expect(JSON.stringify(document)).not.toMatch(/inside|RangeError|BigInt/)
  }
})

test('the caller may name the request, harmlessly', async () => {
  await using notebook = await serveNotebook()
  const idOf = async (given: string) => {
    const answer = await fetch(`${notebook.url}/api/v1/nothing`, { headers: { 'x-request-id': given } })
    const { request_id } = (await answer.json()) as { request_id: string }
    expect(answer.headers.get('x-request-id')).toBe(request_id)
    return request_id
  }
  expect(await idOf('my-request.7')).toBe('my-request.7')
  for (const given of ['<script>', 'a b', 'x'.repeat(101)]) expect(await idOf(given)).toMatch(/^[0-9a-f-]{36}$/)
})
