import assert from 'node:assert/strict'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { pageBy, type Asked, type Paged } from '#platform/pages.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'
import { findCalendar, insertEntity, listEntities, lockEntities } from './entity-queries.ts'
import { refusePast } from './rules.ts'
import { checkTaxId } from './tax-id.ts'
import type { LegalEntity, NameLegalEntity } from './entity-schema.ts'

/**
 * Names the company that issues invoices from a moment on. Problems: `legal_entity.other_calendar` (409) where the code's years would end
 * elsewhere than they do, because its numbers are counted by them; `legal_entity.same_moment` (409).
 */
export async function nameLegalEntity(tx: Tx, { valid_from = tx.now, ...given }: NameLegalEntity): Promise<LegalEntity> {
  await requireFresh(tx)
  refusePast(valid_from, tx.now)
  await tx.query(lockEntities)
  const { code, name, address_lines, country, state, tax_id, email, timezone, year_starts_month } = checkTaxId(given)
  const [before] = await tx.query(findCalendar, [code])
  if (before && (before.timezone !== timezone || before.year_starts_month !== year_starts_month))
    throw new Problem('conflict', 'legal_entity.other_calendar', `The numbers of ${code} are counted by years that begin in month ${before.year_starts_month} in ${before.timezone}; give another code`) // prettier-ignore
  const values = [code, name, address_lines, country, state, tax_id, email, timezone, year_starts_month, valid_from, tx.now, tx.actor.id]
  const [entity] = await tx.query(insertEntity, values).catch((error: unknown) => {
    if (pgConstraint(error) !== 'legal_entity_valid_from_key') throw error
    throw new Problem('conflict', 'legal_entity.same_moment', 'Another one begins at that moment')
  })
  assert(entity, 'the legal entity was written')
  await record(tx, 'invoices.legal_entity_named', {
    facts: { legal_entity_id: entity.id.toString(), code, valid_from: valid_from.toISOString() },
  })
  return entity
}

/** All there were and will be, the last named first. */
export function listLegalEntities(ctx: Ctx, asked: Asked): Promise<Paged<LegalEntity>> {
  return pageBy('invoices.legal_entities', asked, 1, ({ id }) => [id], (after, most) => ctx.query(listEntities, [after?.[0] ?? null, most])) // prettier-ignore
}
