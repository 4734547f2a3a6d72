import { toApiError } from './error.ts'
import { requestOf, type Request } from './request.ts'
import { send, type Answer, type Fetch, type Sending } from './send.ts'
import { openSession, tokensIn, type Tokens } from './session.ts'
import type { CallOptions, Methods, Table } from './types.ts'

export type ClientOptions = {
  /** Where the API is, without `/api/v1`: `https://api.example.com`. */
  base_url: string
  /** Instead of the global one. */
  fetch?: Fetch
  /** Of somebody who signed in earlier. */
  tokens?: Tokens | undefined
  /** Called whenever the tokens change: keep them where they survive a restart. Undefined means signed out. */
  onTokens?: (tokens: Tokens | undefined) => void
  /** How long one try may take; 30 s unless set. */
  timeout_ms?: number
  /** The first pause before a call is repeated, doubled each time; 300 ms unless set. */
  pause_ms?: number
}

export type Client<Operations> = Methods<Operations> & {
  readonly setTokens: (tokens: Tokens | undefined) => void
  readonly tokens: () => Tokens | undefined
}

/** A client for the operations of `table`, typed by what openapi-typescript made of the same document. */
export function openClient<Operations>(table: Table, options: ClientOptions): Client<Operations> {
  const sending: Sending = {
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    timeout_ms: options.timeout_ms ?? 30_000,
    pause_ms: options.pause_ms ?? 300,
  }
  const session = openSession(options.tokens, options.onTokens, (refresh_token) => refresh(sending, table, options.base_url, refresh_token))

  async function call(id: string, input: Readonly<Record<string, unknown>> = {}, callOptions: CallOptions = {}): Promise<unknown> {
    const operation = table[id]
    if (!operation) throw new TypeError(`There is no operation ${id}`)
    const request = requestOf(options.base_url, operation, input, callOptions)
    const used = session.tokens()?.access_token
    const first = await send(sending, request, used)
    const again = isStale(first) && id !== refreshing && (await session.renew(used))
    const answer = read(again ? await send(sending, request, session.tokens()?.access_token) : first)
    const tokens = tokensIn(answer)
    if (tokens) session.setTokens(tokens)
    return answer
  }

  const modules: Record<string, Record<string, unknown>> = {}
  for (const id of Object.keys(table)) {
    const [module = '', verb = ''] = id.split('.')
    modules[module] = { ...modules[module], [verb]: (input?: Record<string, unknown>, more?: CallOptions) => call(id, input, more) }
  }
  return { ...modules, setTokens: session.setTokens, tokens: session.tokens } as Client<Operations>
}

const refreshing = 'auth.refresh'

async function refresh(sending: Sending, table: Table, base_url: string, refresh_token: string): Promise<Tokens | undefined> {
  const operation = table[refreshing]
  if (!operation) return undefined
  const request: Request = requestOf(base_url, operation, { refresh_token }, {})
  const answer = await send(sending, request, undefined)
  return answer.status === 401 ? undefined : tokensIn(read(answer))
}

function read(answer: Answer): unknown {
  if (answer.status < 200 || answer.status > 299) throw toApiError(answer.status, answer.text, answer.header('x-request-id'))
  try {
    return JSON.parse(answer.text) as unknown
  } catch {
    throw toApiError(answer.status, '', answer.header('x-request-id'))
  }
}

function isStale(answer: Answer): boolean {
  if (answer.status !== 401) return false
  return ['auth.token_invalid', 'auth.token_expired'].includes(toApiError(401, answer.text, undefined).code)
}
