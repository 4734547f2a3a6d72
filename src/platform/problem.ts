/** Kinds of failure a caller can bring about, and the HTTP status each becomes. */
export const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
} as const

export type ProblemKind = keyof typeof statusOf
export type ProblemStatus = (typeof statusOf)[ProblemKind]

/** One refused field: `pointer` is a JSON pointer into the input, `location` the part of the request that held it. */
export type FieldError = { pointer: string; code: string; message: string; location?: 'body' | 'query' | 'path' }

type Extra = {
  errors?: readonly FieldError[]
  headers?: Readonly<Record<string, string>>
  members?: Readonly<Record<string, unknown>>
  cause?: unknown
  /** Happens all day to everybody, so the log does not warn of it. Told to nobody. */
  routine?: boolean
}

/**
 * The one error thrown on purpose. `code` is stable and for programs (`order.version_conflict`), `detail` is for people and says what to do.
 * `members` are further members of the problem document (RFC 9457 section 3.2) and must be JSON values.
 */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly code: string
  readonly extra: Omit<Extra, 'cause'>

  constructor(kind: ProblemKind, code: string, detail: string, extra: Extra = {}) {
    super(detail, extra.cause === undefined ? {} : { cause: extra.cause })
    this.name = 'Problem'
    this.kind = kind
    this.code = code
    // The cause stands where JavaScript puts it, and nowhere that is written out field by field: a vendor's error holds the request, keys and all.
    const { cause: _, ...told } = extra
    this.extra = told
  }

  get status(): ProblemStatus {
    return statusOf[this.kind]
  }
}

/** Input refused for one field, outside of what a schema can say. */
export function invalidField(pointer: string, code: string, message: string): Problem {
  return new Problem('invalid', 'request.invalid', message, { errors: [{ pointer, code, message }] })
}
