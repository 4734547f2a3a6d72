import { stepUp } from '#modules/auth/index.ts'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { listAccounts, listAudit, listStatusHistory, readAccount } from './lists.ts'
import {
  Account, AccountPage, AuditPage, ChangeRole, Impersonation, ListAccounts, ListAudit, ListStatusHistory, NamedUser, StatusHistory, Stop,
  Suspend,
} from './schema.ts' // prettier-ignore
import { ban, changeRole, impersonate, reinstate, suspend } from './stop.ts'

const touching: Fails = { ...stepUp, 'user.not_found': 404, 'user.is_you': 409, 'user.is_staff': 403, 'user.last_admin': 409 }
const stopping: Fails = { ...touching, 'user.wrong_status': 409 }

export const endpoints = [
  endpoint({
    id: 'admin.users',
    at: 'GET /admin/users',
    allow: 'users.read',
    summary: 'Find accounts by how address, number or name begins, by role and status',
    input: ListAccounts,
    output: AccountPage,
    run: listAccounts,
  }),
  endpoint({
    id: 'admin.user',
    at: 'GET /admin/users/:user_id',
    allow: 'users.read',
    summary: 'Read one account',
    input: NamedUser,
    output: Account,
    fails: { 'user.not_found': 404 },
    run: readAccount,
  }),
  endpoint({
    id: 'admin.status_history',
    at: 'GET /admin/users/:user_id/status-history',
    allow: 'users.read',
    summary: 'Who stopped or reinstated an account, why and until when, newest first',
    input: ListStatusHistory,
    output: StatusHistory,
    fails: { 'user.not_found': 404 },
    run: listStatusHistory,
  }),
  endpoint({
    id: 'admin.suspend',
    at: 'POST /admin/users/:user_id/suspend',
    allow: 'users.suspend',
    summary: 'Stop somebody for a time, or until reinstated',
    description: 'Every session ends at once. With `until` it ends by itself. Only admins stop staff. Needs a fresh sign-in.',
    input: Suspend,
    output: Account,
    fails: stopping,
    run: suspend,
  }),
  endpoint({
    id: 'admin.ban',
    at: 'POST /admin/users/:user_id/ban',
    allow: 'users.ban',
    summary: 'Stop somebody for good',
    description: 'Every session ends at once. Needs a fresh sign-in.',
    input: Stop,
    output: Account,
    fails: stopping,
    run: ban,
  }),
  endpoint({
    id: 'admin.reinstate',
    at: 'POST /admin/users/:user_id/reinstate',
    allow: 'users.suspend',
    summary: 'Let somebody in again; after a ban only an admin may',
    input: Stop,
    output: Account,
    fails: stopping,
    run: reinstate,
  }),
  endpoint({
    id: 'admin.change_role',
    at: 'POST /admin/users/:user_id/role',
    allow: 'staff.manage',
    summary: 'Make an agent an admin, or an admin an agent',
    description: 'It holds from the next request on. Needs a fresh sign-in.',
    input: ChangeRole,
    output: Account,
    fails: { ...touching, 'user.not_staff': 409 },
    run: changeRole,
  }),
  endpoint({
    id: 'admin.impersonate',
    at: 'POST /admin/users/:user_id/impersonate',
    allow: 'users.impersonate',
    summary: 'Look at the product through the eyes of a brand or a creator, reading only',
    description: 'The token lasts 15 minutes and ends with my own session. Needs a fresh sign-in.',
    input: Stop,
    output: Impersonation,
    fails: { ...stepUp, 'user.not_found': 404, 'user.is_staff': 403, 'auth.unverified': 403, 'auth.suspended': 403, 'auth.banned': 403 },
    run: impersonate,
  }),
  endpoint({
    id: 'admin.audit',
    at: 'GET /admin/audit',
    allow: 'audit.read',
    summary: 'What happened, newest first: to whom, by whom, which event, when',
    input: ListAudit,
    output: AuditPage,
    run: listAudit,
  }),
]
