import type { Clock } from '#platform/clock.ts'
import { expanded, thingOf, type Book } from './book.ts'
import { partOf, type Form } from './form.ts'
import type { Knobs } from './knobs.ts'
import { ofIntent, pageOf, within } from './listing.ts'
import type { Refunds } from './refunds.ts'
import { missing, Refused } from './refused.ts'
import type { Sessions } from './sessions.ts'

export type Asked = { method: string; path: string; form: Form; text: string; key: string | undefined }
export type Answer = { status: number; body: object; headers?: Record<string, string>; lost?: boolean }
type Options = { book: Book; clock: Clock; knobs: Knobs; sessions: Sessions; refunds: Refunds }

const day_s = 86_400

/** The API behind the key: what is asked, once per idempotency key, and its answer with what was to be expanded. */
export function openApi({ book, clock, knobs, sessions, refunds }: Options) {
  function make({ path, form }: Asked): { thing: object; kind?: 'session' | 'refund' } {
    const [, closed] = /^\/v1\/checkout\/sessions\/(\w+)\/expire$/.exec(path) ?? []
    if (closed !== undefined) return { thing: sessions.expire(closed) }
    if (path === '/v1/checkout/sessions') return { thing: sessions.create(form), kind: 'session' }
    if (path === '/v1/refunds') return { thing: refunds.create(form), kind: 'refund' }
    throw unknown('POST', path)
  }

  function read({ path, form }: Asked): object {
    const [, shelf = '', id] =
      /^\/v1\/(checkout\/sessions|payment_intents|refunds|disputes|balance_transactions)(?:\/(\w+))?$/.exec(path) ?? []
    if (shelf === 'checkout/sessions' && id !== undefined) return sessions.sessionAt(id)
    if (id !== undefined) return found(shelf, id)
    if (shelf === 'refunds') return pageOf(path, form, book.refunds.filter(ofIntent(partOf(form, 'payment_intent'))))
    if (shelf === 'balance_transactions') return pageOf(path, form, book.balance_transactions.filter(within(form)))
    throw unknown('GET', path)
  }

  function found(shelf: string, id: string): object {
    const thing = thingOf(book, id)
    const object = shelf.slice(0, -1)
    if (!thing || (thing as { object?: string }).object !== object) throw missing(object, id)
    return thing
  }

  /** Answers a POST a second time from memory; without a memory of it, acts. */
  function once(asked: Asked): Answer {
    const { key } = asked
    const request = `${asked.path} ${asked.text}`
    const now_s = clock.now().getTime() / 1000
    book.answered = book.answered.filter(({ at_s }) => now_s - at_s < day_s)
    const known = book.answered.find((one) => one.key === key)
    if (known && known.request !== request) {
      const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`
      throw new Refused(400, { type: 'idempotency_error', message })
    }
    if (known) return { status: known.status, body: known.body, headers: { 'idempotent-replayed': 'true' } }
    const remember = (answer: Answer) => {
      if (key !== undefined) book.answered.push({ key, request, status: answer.status, body: structuredClone(answer.body), at_s: now_s })
      book.save()
      return answer
    }
    try {
      const { thing, kind } = make(asked)
      const answer = remember({ status: 200, body: shown(thing, asked.form) })
      if (kind === undefined || knobs.lose_reply[0] !== kind) return answer
      knobs.lose_reply.shift()
      return { ...answer, lost: true }
    } catch (error) {
      if (error instanceof Refused && error.acted) remember({ status: error.status, body: { error: error.body } })
      throw error
    }
  }

  const shown = (thing: object, form: Form) => expanded(book, thing, Object.values(partOf(form, 'expand') ?? {}).map(String))

  return (asked: Asked): Answer => {
    if (asked.method === 'POST') {
      const repeats = knobs.lose_reply.length > 0 && asked.key !== undefined && book.answered.some(({ key }) => key === asked.key)
      const answer = once(asked)
      if (!repeats) return answer
      knobs.lose_reply.shift()
      return { ...answer, lost: true }
    }
    if (asked.method !== 'GET') throw unknown(asked.method, asked.path)
    return { status: 200, body: shown(read(asked), asked.form) }
  }
}

const unknown = (method: string, path: string) =>
  new Refused(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${method}: ${path}).` })
