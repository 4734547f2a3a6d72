export type FieldError = { pointer: string; code: string; message: string; location?: 'body' | 'query' | 'path' }

/** Codes the SDK gives itself: nobody answered (status 0), or what answered was not our API. */
export type OwnCode = 'network.failed' | 'network.not_our_answer'

/**
 * A refused call. `code` is stable and for programs, `message` is for people, `request_id` is what to tell when asking for help.
 * `members` holds what else the problem document says, such as `can`.
 */
export class ApiError<Code extends string = string> extends Error {
  readonly status: number
  readonly code: Code | OwnCode
  readonly detail: string
  readonly errors: readonly FieldError[]
  readonly request_id: string | undefined
  readonly members: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: Code | OwnCode,
    detail: string,
    more: Partial<Pick<ApiError, 'errors' | 'request_id' | 'members' | 'cause'>> = {},
  ) {
    super(`${detail} (${code})`, { cause: more.cause })
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.detail = detail
    this.errors = more.errors ?? []
    this.request_id = more.request_id
    this.members = more.members ?? {}
  }
}

/** Reads the problem document of a refused answer. */
export function toApiError(status: number, text: string, request_id: string | undefined): ApiError {
  const problem = parse(text)
  if (!problem)
    return new ApiError(status, 'network.not_our_answer', `The server answered ${status}, and not as our API does`, { request_id })
  const { type: _, title: __, status: ___, detail, code, errors, request_id: id, ...members } = problem
  return new ApiError(status, code, String(detail), {
    errors: (errors ?? []) as FieldError[],
    request_id: typeof id === 'string' ? id : request_id,
    members,
  })
}

function parse(text: string): ({ code: string } & Record<string, unknown>) | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
      ? { ...value, code: value.code }
      : undefined
  } catch {
    return undefined
  }
}
