import { statement } from '#platform/db.ts'
import type { LegalEntity } from './entity-schema.ts'

const entity =
  'id, code, name, address_lines, country, state, tax_id, email, timezone, year_starts_month, valid_from, created_at, created_by_id'
export const entityInForce = statement<LegalEntity>(
  'invoices.entity_in_force',
  `select ${entity} from legal_entity where valid_from <= $1 order by valid_from desc limit 1`,
)
export const listEntities = statement<LegalEntity>(
  'invoices.list_entities',
  `select ${entity} from legal_entity where $1::bigint is null or id < $1 order by id desc limit $2`,
)

/** Nobody else names one until the transaction ends. */
export const lockEntities = statement('invoices.lock_entities', `select pg_advisory_xact_lock(hashtext('invoices.legal_entity'))`)
export const findCalendar = statement<{ timezone: string; year_starts_month: number }>(
  'invoices.calendar',
  'select timezone, year_starts_month from legal_entity where code = $1 limit 1',
)
export const insertEntity = statement<LegalEntity>(
  'invoices.insert_entity',
  `insert into legal_entity (code, name, address_lines, country, state, tax_id, email, timezone, year_starts_month, valid_from, created_at, created_by_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning ${entity}`,
)
