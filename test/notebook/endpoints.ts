import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Problem } from '#platform/problem.ts'
import { id, instant, pageOf, pageQuery, queryInt, text } from '#platform/wire.ts'

const Note = z.object({ id, text: z.string(), written_at: instant, tags: z.array(z.string()) }).meta({ id: 'Note' })
const Tokens = z.object({ access_token: z.string(), refresh_token: z.string() })

export type Notebook = {
  /** Access tokens that count; whoever has none of these is refused. */
  readonly valid: Set<string>
  refreshes: number
  added: number
  /** What `notes.add` waits for, inside its transaction. */
  whileAdding: () => Promise<void>
  /** How often `notes.flaky` still fails. */
  failing: number
  asked: number
}

/** A small product of its own, for trying how endpoints are described and called: 45 notes, signing in, and a shaky address. */
export function openNotebook() {
  const state: Notebook = { valid: new Set(), refreshes: 0, added: 0, whileAdding: async () => {}, failing: 0, asked: 0 }
  const issue = (refresh_token: string) => {
    const access_token = `access-${state.valid.size + 1}-${refresh_token}`
    state.valid.add(access_token)
    return { access_token, refresh_token }
  }
  const endpoints = [
    endpoint({
      id: 'auth.sign_in',
      at: 'POST /auth/sign-in',
      allow: 'anyone',
      summary: 'Sign in',
      input: z.object({ name: text(50) }),
      output: Tokens,
      run: async (_, { name }) => issue(`refresh-${name}`),
    }),
    endpoint({
      id: 'auth.refresh',
      at: 'POST /auth/refresh',
      allow: 'anyone',
      summary: 'Get new tokens',
      input: z.object({ refresh_token: z.string() }),
      output: Tokens,
      fails: { 'auth.token_invalid': 401 },
      run: async (_, { refresh_token }) => {
        state.refreshes++
        await new Promise((resolve) => setTimeout(resolve, 30))
        if (!refresh_token.startsWith('refresh-')) throw new Problem('unauthenticated', 'auth.token_invalid', 'Sign in again')
        return issue(refresh_token)
      },
    }),
    endpoint({
      id: 'notes.list',
      at: 'GET /notes',
      allow: 'anyone',
      summary: 'Read the notes, page by page',
      input: z.object({ ...pageQuery, tag: z.string().optional() }),
      output: pageOf(Note),
      run: async (ctx, { cursor, limit, tag }) => {
        const from = Number(cursor ?? 0)
        const items = Array.from({ length: Math.min(limit, 45 - from) }, (_, i) => ({
          id: BigInt(from + i + 1),
          text: `Note ${from + i + 1}`,
          written_at: ctx.now,
          tags: tag === undefined ? [] : [tag],
        }))
        return { items, next: from + limit < 45 ? String(from + limit) : null }
      },
    }),
    endpoint({
      id: 'notes.get',
      at: 'GET /notes/:note_id',
      allow: 'signed_in',
      summary: 'Read one note',
      input: z.object({ note_id: id }),
      output: Note,
      fails: { 'note.not_found': 404 },
      run: async (ctx, { note_id }) => {
        if (note_id > 45n) {
          const members = { can: [{ move: 'write', allowed: true, reason: null }] }
          throw new Problem('not_found', 'note.not_found', 'There is no such note', { members })
        }
        return { id: note_id, text: `Note ${note_id}`, written_at: ctx.now, tags: [] }
      },
    }),
    endpoint({
      id: 'notes.add',
      at: 'POST /notes/:book/add',
      allow: 'anyone',
      summary: 'Write a note',
      description: 'A note written is a note kept.',
      input: z.object({ book: text(20), text: text(100).meta({ examples: ['Milk'] }), version: z.int().optional() }),
      output: z.object({ number: z.int(), book: z.string(), version: z.int().nullable() }),
      status: 201,
      idempotency: 'accepted',
      dry_run: true,
      run: async (_, { book, version }) => {
        await state.whileAdding()
        return { number: ++state.added, book, version: version ?? null }
      },
    }),
    endpoint({
      id: 'notes.flaky',
      at: 'GET /flaky',
      allow: 'anyone',
      summary: 'Answer, sometimes',
      input: z.object({ wait_s: queryInt(0, 60).default(0) }),
      output: z.object({ asked: z.int() }),
      run: async (_, { wait_s }) => {
        state.asked++
        if (state.failing-- > 0) {
          throw new Problem('unavailable', 'service.unavailable', 'Not now', { headers: { 'retry-after': String(wait_s) } })
        }
        return { asked: state.asked }
      },
    }),
    endpoint({
      id: 'notes.hook',
      at: 'POST /hook',
      allow: 'anyone',
      summary: 'Not for people',
      input: z.object({ raw: z.instanceof(Uint8Array), headers: z.record(z.string(), z.unknown()) }),
      output: z.object({}),
      raw: true,
      run: async () => ({}),
    }),
    endpoint({
      id: 'notes.page',
      at: 'GET /page',
      allow: 'anyone',
      summary: 'Not in the API',
      input: z.object({}),
      output: z.object({}),
      root: true,
      run: async () => ({}),
    }),
  ]
  return { state, endpoints }
}
