import { statement } from '#platform/db.ts'
import { standing } from '#modules/users/index.ts'
import type { Account, AuditEvent, StatusChange } from './schema.ts'

const account = (now: string) => `select u.id, u.user_type, ${standing('u', now)} as status, u.name, u.email, u.email_verified, u.phone,
     u.phone_verified, u.last_login_at, u.created_at,
     case when ${standing('u', now)} = 'suspended' then u.suspended_until end as suspended_until,
     f.confirmed_at is not null as second_factor
   from "user" u left join second_factor f on f.user_id = u.id`

export const findAccount = statement<Account>('admin.find_account', `${account('$2')} where u.id = $1`)

export const listAccounts = statement<Account>(
  'admin.list_accounts',
  `${account('$1')}
   where ($2::bigint is null or u.id < $2)
     and ($3::text is null or u.email like $3 or u.phone like $3 or lower(u.name) like $3)
     and ($4::"UserType" is null or u.user_type = $4)
     and ($5::"UserStatus" is null or ${standing('u', '$1')} = $5)
   order by u.id desc limit $6`,
)

export const listStatusChanges = statement<StatusChange>(
  'admin.list_status_changes',
  `select id, from_status, to_status, reason, by_id, until, at from user_status_change
   where user_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
)

export const listAudit = statement<AuditEvent>(
  'admin.list_audit',
  `select id, at, event, actor_id, actor_role, impersonator_id, subject_id, session_id, ip, user_agent, request_id, facts from audit_event
   where ($1::bigint is null or id < $1) and ($2::bigint is null or subject_id = $2)
     and ($3::bigint is null or actor_id = $3 or impersonator_id = $3) and ($4::text is null or event = $4)
     and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)
   order by id desc limit $7`,
)
