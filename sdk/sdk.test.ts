import { expect, test } from 'vitest'
import type { operations } from '#test/notebook/generated/api.ts'
import { table } from '#test/notebook/generated/operations.ts'
import { serveNotebook } from '#test/notebook/open.ts'
import { openClient, type ClientOptions } from './client.ts'
import { pages } from './pages.ts'
import type { Fetch } from './send.ts'

const clientOf = (base_url: string, options: Partial<ClientOptions> = {}) =>
  openClient<operations>(table, { base_url, pause_ms: 1, ...options })

type Seen = { method: string; path: string; headers: Record<string, string> }

/** The real network, with a fault first: `lose` answers of requests that did arrive, and a note of all that was sent. */
function shaky(lose: number): { fetch: Fetch; seen: Seen[] } {
  const seen: Seen[] = []
  let left = lose
  return {
    seen,
    fetch: async (url, init) => {
      seen.push({ method: String(init.method), path: url.replace(/^http:..[^/]+/, ''), headers: init.headers as Record<string, string> })
      const response = await fetch(url, init)
      if (left-- <= 0) return response
      await response.text()
      throw new TypeError('the connection was lost')
    },
  }
}

test('an answer that gets lost is asked for again under the same key, so the note is written once', async () => {
  await using notebook = await serveNotebook()
  const { fetch, seen } = shaky(2)
  const written = await clientOf(notebook.url, { fetch }).notes.add({ book: 'home', text: 'Milk' })
  expect(written).toEqual({ number: 1, book: 'home', version: null })
  expect(notebook.state.added).toBe(1)
  expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(seen).toHaveLength(3)
})

test('each call has a key of its own, unless it brings one', async () => {
  await using notebook = await serveNotebook()
  const sdk = clientOf(notebook.url)
  const note = { book: 'home', text: 'Milk' }
  expect((await sdk.notes.add(note)).number).toBe(1)
  expect((await sdk.notes.add(note)).number).toBe(2)
  expect((await sdk.notes.add(note, { idempotency_key: 'mine' })).number).toBe(3)
  expect((await sdk.notes.add(note, { idempotency_key: 'mine' })).number).toBe(3)
  const other = sdk.notes.add({ ...note, text: 'Bread' }, { idempotency_key: 'mine' })
  await expect(other).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
})

test('what is neither a question nor has a key is sent once', async () => {
  await using notebook = await serveNotebook()
  const { fetch, seen } = shaky(1)
  await expect(clientOf(notebook.url, { fetch }).auth.sign_in({ name: 'asha' })).rejects.toMatchObject({
    status: 0,
    code: 'network.failed',
  })
  expect(seen).toHaveLength(1)
})

test('a server that is busy is asked again three times, then its refusal counts', async () => {
  await using notebook = await serveNotebook()
  const sdk = clientOf(notebook.url)
  notebook.state.failing = 3
  expect(await sdk.notes.flaky()).toEqual({ asked: 4 })
  notebook.state.failing = 4
  await expect(sdk.notes.flaky({})).rejects.toMatchObject({ status: 503, code: 'service.unavailable' })
  expect(notebook.state.asked).toBe(8)
})

test('a pause longer than a person waits is left to the caller', async () => {
  await using notebook = await serveNotebook()
  notebook.state.failing = 1
  await expect(clientOf(notebook.url).notes.flaky({ wait_s: 60 })).rejects.toMatchObject({ status: 503 })
  expect(notebook.state.asked).toBe(1)
})

test('nobody there is network.failed, an aborted call ends at once', async () => {
  const sdk = clientOf('http://127.0.0.1:6099')
  await expect(sdk.notes.flaky()).rejects.toMatchObject({ status: 0, code: 'network.failed' })
  await expect(sdk.notes.flaky({}, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
})

test('a try that takes too long is given up', async () => {
  await using notebook = await serveNotebook()
  const sdk = clientOf(notebook.url, { timeout_ms: 10 })
  // The refresh takes 30 ms.
  await expect(sdk.auth.refresh({ refresh_token: 'refresh-asha' })).rejects.toMatchObject({ code: 'network.failed' })
})

test('signing in is enough: the tokens are kept, told and sent', async () => {
  await using notebook = await serveNotebook()
  const told: unknown[] = []
  const sdk = clientOf(notebook.url, { onTokens: (tokens) => told.push(tokens) })
  await expect(sdk.notes.get({ note_id: '7' })).rejects.toMatchObject({ status: 401, code: 'auth.required' })
  const tokens = await sdk.auth.sign_in({ name: 'asha' })
  expect(told).toEqual([tokens])
  expect((await sdk.notes.get({ note_id: '7' })).text).toBe('Note 7')
  sdk.setTokens(undefined)
  await expect(sdk.notes.get({ note_id: '7' })).rejects.toMatchObject({ code: 'auth.required' })
})

test('ten calls with an old token make one refresh, and all are answered', async () => {
  await using notebook = await serveNotebook()
  const sdk = clientOf(notebook.url)
  await sdk.auth.sign_in({ name: 'asha' })
  notebook.state.valid.clear()
  const notes = await Promise.all(Array.from({ length: 10 }, (_, i) => sdk.notes.get({ note_id: String(i + 1) })))
  expect(notes.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  expect(notebook.state.refreshes).toBe(1)
})

test('a refresh token that is good for nothing signs out and lets the refusal through', async () => {
  await using notebook = await serveNotebook()
  const told: unknown[] = []
  const sdk = clientOf(notebook.url, {
    tokens: { access_token: 'old', refresh_token: 'stolen' },
    onTokens: (tokens) => told.push(tokens),
  })
  await expect(sdk.notes.get({ note_id: '1' })).rejects.toMatchObject({ status: 401, code: 'auth.token_invalid' })
  expect(told).toEqual([undefined])
  await expect(sdk.notes.get({ note_id: '1' })).rejects.toMatchObject({ code: 'auth.required' })
  expect(notebook.state.refreshes).toBe(1)
})

test('a refusal carries everything the problem document says', async () => {
  await using notebook = await serveNotebook()
  const sdk = clientOf(notebook.url)
  await sdk.auth.sign_in({ name: 'asha' })
  const refused = sdk.notes.get({ note_id: '99' }, { headers: { 'x-request-id': 'mine-1' } })
  await expect(refused).rejects.toMatchObject({
    status: 404,
    code: 'note.not_found',
    detail: 'There is no such note',
    request_id: 'mine-1',
    members: { can: [{ move: 'write', allowed: true, reason: null }] },
  })
  await expect(sdk.notes.list({ limit: 1000 })).rejects.toMatchObject({
    code: 'request.invalid',
    errors: [{ pointer: '/limit', code: 'number.out_of_range', location: 'query' }],
  })
})

test('an answer of somebody else is told apart', async () => {
  const page = (status: number) => clientOf('http://example.invalid', { fetch: async () => new Response('<html>', { status }) })
  await expect(page(404).notes.flaky()).rejects.toMatchObject({ status: 404, code: 'network.not_our_answer' })
  await expect(page(200).notes.flaky()).rejects.toMatchObject({ status: 200, code: 'network.not_our_answer' })
})

test('a list is read to its end, page by page', async () => {
  await using notebook = await serveNotebook()
  const { fetch, seen } = shaky(0)
  const sdk = clientOf(notebook.url, { fetch })
  const ids: string[] = []
  for await (const note of pages(sdk.notes.list, { tag: 'to buy & cook' })) {
    expect(note.tags).toEqual(['to buy & cook'])
    ids.push(note.id)
  }
  expect(ids).toEqual(Array.from({ length: 45 }, (_, i) => String(i + 1)))
  expect(seen.map(({ path }) => path)).toEqual(
    ['', '&cursor=20', '&cursor=40'].map((end) => `/api/v1/notes?tag=to%20buy%20%26%20cook${end}`),
  )
})

test('If-Match and dry_run go where they belong', async () => {
  await using notebook = await serveNotebook()
  const sdk = clientOf(notebook.url)
  expect((await sdk.notes.add({ book: 'a/b', text: 'Milk' }, { if_match: 3, dry_run: true })).version).toBe(3)
  const { rows } = await notebook.database.pool.query('select count(*)::int as count from idempotency_key')
  expect(rows).toEqual([{ count: 0 }])
})
