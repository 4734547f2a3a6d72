import { statement } from '#platform/db.ts'

export type EvidenceRow = { id: bigint; text: string; links: string[]; added_by: bigint; created_at: Date }
export const evidenceOf = statement<EvidenceRow>(
  'payments.evidence',
  'select id, text, links, added_by, created_at from chargeback_evidence where chargeback_id = $1 order by id desc limit 100',
)
export const insertEvidence = statement<EvidenceRow>(
  'payments.insert_evidence',
  `insert into chargeback_evidence (chargeback_id, text, links, added_by, created_at) values ($1, $2, $3, $4, $5)
   returning id, text, links, added_by, created_at`,
)
export const countEvidence = statement<{ count: number }>(
  'payments.count_evidence',
  'select count(*)::int as count from chargeback_evidence where chargeback_id = $1',
)
