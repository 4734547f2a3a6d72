import type { Scope } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { mediaOf, mediaUsedIn } from '#modules/media/index.ts'
import { countSame, type DocumentRow } from './kyc-queries.ts'
import type { KycCase, KycDocument } from './kyc-schema.ts'
import { kycCan, type Party } from './rules.ts'

export const useOf = (document_id: bigint) => `kyc_document:${document_id}` as const
/** To whom and to what a sealed document belongs. */
export const aboutDocument = ({ user_id, kind }: { user_id: bigint; kind: string }) => `kyc_document ${kind} ${user_id}`

/** Documents as their owner sees them. */
export async function asOwned(scope: Scope, rows: readonly DocumentRow[]): Promise<KycDocument[]> {
  const used = await filesOf(scope, rows)
  const media = await mediaOf(scope, [...used.values()].flat())
  return rows.map((row) => {
    const files = (used.get(useOf(row.id)) ?? []).flatMap((media_id) => media.get(media_id) ?? [])
    return { ...row, files, can: canOf('owner', row, files.length, scope.now) }
  })
}

/** Documents as staff see them before they say why they look. */
export async function asCases(scope: Scope, rows: readonly DocumentRow[]): Promise<KycCase[]> {
  const used = await filesOf(scope, rows)
  const same = new Map((await scope.query(countSame, [rows.map(({ id }) => String(id))])).map(({ id, count }) => [id, count]))
  return rows.map((row) => {
    const files = used.get(useOf(row.id))?.length ?? 0
    return { ...row, files, same_number: same.get(row.id) ?? 0, can: canOf('staff', row, files, scope.now) }
  })
}

export function filesOf(scope: Scope, rows: readonly { id: bigint }[]): Promise<Map<string, bigint[]>> {
  return mediaUsedIn(
    scope,
    rows.map(({ id }) => useOf(id)),
  )
}

function canOf(party: Party, { state, expires_on }: DocumentRow, files: number, now: Date) {
  return kycCan(party, { state, expires_on, files, now })
}

export function known(row: DocumentRow | undefined): DocumentRow {
  if (row) return row
  throw new Problem('not_found', 'kyc.not_found', 'There is no such document')
}

/** Problem `kyc.version_conflict` (409) when it has changed since it was read. */
export function refuseStale(row: DocumentRow, version: number | undefined): void {
  if (version !== undefined && version !== row.version)
    throw new Problem('conflict', 'kyc.version_conflict', 'The document has changed since you read it; read it again')
}
