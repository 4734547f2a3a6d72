/** Where PostgreSQL's five-character code hides: bare in the driver's errors, deeper in Prisma's. Undefined when it is no database error. */
export function pgCode(error: unknown): string | undefined {
  return pgCause(error)?.code
}

/** The constraint that refused, by its name in the schema. */
export function pgConstraint(error: unknown): string | undefined {
  return pgCause(error)?.constraint
}

type Cause = { code?: string; constraint?: string }
type Nested = {
  code?: unknown
  constraint?: unknown
  originalCode?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: { cause?: { originalCode?: string; constraint?: { index?: string; fields?: string[] } } } }
}

function pgCause(error: unknown): Cause | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const nested = error as Nested
  if (typeof nested.code === 'string' && isSqlState(nested.code)) {
    return { code: nested.code, ...(typeof nested.constraint === 'string' && { constraint: nested.constraint }) }
  }
  const adapter =
    nested.meta?.driverAdapterError?.cause ??
    (typeof nested.originalCode === 'string'
      ? (nested as { originalCode: string; constraint?: { index?: string; fields?: string[] } })
      : undefined)
  if (adapter?.originalCode) {
    const name = adapter.constraint?.index ?? adapter.constraint?.fields?.join('_')
    return { code: adapter.originalCode, ...(name !== undefined && { constraint: name }) }
  }
  return nested.cause ? pgCause(nested.cause) : undefined
}

/** Five characters with a digit among them; EPIPE is the system's, and PostgreSQL's own P codes begin with P0, Prisma's with P1 and P2. */
function isSqlState(code: string): boolean {
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(code) && !/^P[1-9]/.test(code)
}

/** Two transactions in each other's way: the same work may simply be done again. */
export function isTransient(error: unknown): boolean {
  const code = pgCode(error)
  return code === '40001' || code === '40P01' || (error as { code?: string } | null)?.code === 'P2034'
}

/** The system's words and Prisma's. */
const unavailable = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH',
  'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028',
]) // prettier-ignore

/** The database cannot be asked right now: not there, restarting, full, or too slow. */
export function isUnavailable(error: unknown): boolean {
  const code = pgCode(error)
  if (code) return /^(08|53|57P0|55P03|57014)/.test(code) || code === '25P03'
  const own = error as { code?: string; message?: string } | null
  if (own?.code && unavailable.has(own.code)) return true
  return /timeout exceeded when trying to connect|Query read timeout|Connection terminated|is not queryable/.test(own?.message ?? '')
}
