import type { Endpoint } from '#platform/http/endpoint.ts'
import { permissionsOf } from '#modules/users/index.ts'
import type { Caller, Who } from './cast.ts'
import type { IdField } from './inputs.ts'

/** `through`: the door opens, and the endpoint answers well or with a failure of its own that is no 404. */
export type Expected =
  | { is: 'denied'; status: 401 | 403; code: string }
  | { is: 'through' }
  /** The answer to whoever names what is not there; it may say so. */
  | { is: 'not there'; where: IdField['where'] }
  /** Nothing is named, or something that is over: whatever the contract says. */
  | { is: 'declared' }

const stopped: Partial<Record<Who, string>> = { pending: 'auth.unverified', suspended: 'auth.suspended', banned: 'auth.banned' }

/** Whether this kind of caller may call at all, from `allow`, the table of permissions and how the account stands. */
export function denialOf({ allow, before_set_up, knows_caller, method }: Endpoint, { who, role }: Caller): Expected | undefined {
  const denied = (status: 401 | 403, code: string): Expected => ({ is: 'denied', status, code })
  // Who shows a token where nobody has to is told when it opens nothing.
  if (allow === 'anyone') return knows_caller && stopped[who] ? denied(403, stopped[who]) : undefined
  if (role === undefined) return denied(401, 'auth.required')
  if (stopped[who]) return denied(403, stopped[who])
  if (who === 'agent without a second factor') return before_set_up ? undefined : denied(403, 'auth.second_factor_setup_required')
  if (who === 'admin as brand A' && method !== 'GET') return denied(403, 'auth.impersonation_read_only')
  if (allow !== 'signed_in' && !permissionsOf[role].has(allow)) return denied(403, 'auth.forbidden')
  return undefined
}

/** Endpoints that take a list and answer each line of it, one that names nothing too. */
const eachForItself: ReadonlySet<string> = new Set(['payouts.record_results'])

export type Answered = { status: number; code: string | undefined }

/** Why this answer is not the expected one; undefined when it is. */
export function unexpected(endpoint: Endpoint, expected: Expected, { status, code }: Answered): string | undefined {
  const declared = code !== undefined && endpoint.fails[code] === status
  const well = status === endpoint.status || (endpoint.done !== undefined && status === 200) || (endpoint.root && status < 400)
  if (code === 'request.invalid' && expected.is !== 'denied')
    return 'refused for its body: add one to bodies in test/hostile/matrix/inputs.ts'
  if (expected.is === 'denied')
    return status === expected.status && code === expected.code ? undefined : `not ${expected.status} ${expected.code}`
  if (expected.is === 'through')
    return well || (declared && status !== 404) ? undefined : 'neither done nor refused for a reason of its own'
  if (expected.is === 'declared') return well || declared || endpoint.root ? undefined : 'not in the contract'
  if (expected.where === 'path') return status === 404 && (declared || endpoint.root) ? undefined : 'not the 404 of what is not there'
  if (expected.where === 'body')
    return declared || (well && eachForItself.has(endpoint.id)) ? undefined : 'not refused with a failure of the contract'
  return well || declared ? undefined : 'neither empty nor refused'
}
