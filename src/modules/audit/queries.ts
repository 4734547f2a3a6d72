import { statement } from '#platform/db.ts'

export const insertEvent = statement<{ id: bigint }>(
  'audit.insert',
  `insert into audit_event (at, event, actor_id, actor_role, impersonator_id, subject_id, session_id, ip, user_agent, request_id, facts)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
)

export type AuditRow = {
  id: bigint
  at: Date
  event: string
  actor_id: bigint | null
  actor_role: string
  impersonator_id: bigint | null
  subject_id: bigint | null
  session_id: bigint | null
  ip: string | null
  request_id: string | null
  facts: Record<string, unknown>
}

export const findEvent = statement<AuditRow>(
  'audit.find',
  'select id, at, event, actor_id, actor_role, impersonator_id, subject_id, session_id, ip, request_id, facts from audit_event where id = $1',
)
