import assert from 'node:assert/strict'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { openFields } from '#platform/sealed-fields.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { mediaOf } from '#modules/media/index.ts'
import { holdAccount } from '#modules/users/index.ts'
import './events.ts'
import { findDocument, listCases, lockDocument, setState, supersede, type DocumentRow } from './kyc-queries.ts'
import type { DecideDocument, KycCase, ListCases, NamedDocument, RevealDocument, RevealedDocument } from './kyc-schema.ts'
import { aboutDocument, asCases, filesOf, known, refuseStale, useOf } from './kyc-view.ts'
import { dropMarkWithout } from './mark.ts'
import { kycAfter } from './rules.ts'

/** What was handed in, oldest first. */
export function listQueue(ctx: Ctx, { state, user_id, ...asked }: ListCases): Promise<Paged<KycCase>> {
  return pageBy(
    `kyc.queue ${state} ${user_id ?? ''}`,
    asked,
    2,
    ({ submitted_at, id }) => [submitted_at?.getTime() ?? 0, id],
    async (after, most) => asCases(ctx, await ctx.query(listCases, [state, user_id ?? null, after?.[0] ?? 0n, after?.[1] ?? 0n, most])),
  )
}

/** The document is genuine and theirs; one of the same kind that was in force before ends. */
export const approveDocument = (ctx: Ctx, { document_id, version }: NamedDocument) => decide(ctx, document_id, version, 'approve', null)
export const refuseDocument = (ctx: Ctx, { document_id, version, reason }: DecideDocument) =>
  decide(ctx, document_id, version, 'refuse', reason)
/** Takes an approval back. */
export const revokeDocument = (ctx: Ctx, { document_id, version, reason }: DecideDocument) =>
  decide(ctx, document_id, version, 'revoke', reason)

const pastOf = { approve: 'approved', refuse: 'refused', revoke: 'revoked' } as const

async function decide(
  ctx: Ctx,
  document_id: bigint,
  version: number | undefined,
  move: keyof typeof pastOf,
  reason: string | null,
): Promise<KycCase> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const row = await hold(tx, document_id)
    refuseStale(row, version)
    const files = (await filesOf(tx, [row])).get(useOf(row.id))?.length ?? 0
    const state = kycAfter(move, 'staff', { ...row, files, now: tx.now })
    if (state === 'approved') await tx.query(supersede, [row.user_id, row.kind, tx.now])
    await tx.query(setState, [document_id, state, reason, tx.now, true, tx.actor.id])
    await dropMarkWithout(tx, row.user_id)
    const facts = { document_id: String(document_id), kind: row.kind, reason }
    await record(tx, `kyc.${pastOf[move]}`, { subject_id: row.user_id, facts })
    if (state === 'approved' || state === 'refused') await tx.emit('kyc.decided', { document_id, user_id: row.user_id, state })
    const [decided] = await asCases(tx, [await hold(tx, document_id)])
    assert(decided, 'one row makes one case')
    return decided
  })
}

/** Shows what a document says, once it is written down who looked and why. */
export async function revealDocument(ctx: Ctx, { document_id, reason }: RevealDocument): Promise<RevealedDocument> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const [found] = await tx.query(findDocument, [document_id, null])
    const row = known(found)
    await record(tx, 'kyc.revealed', { subject_id: row.user_id, facts: { document_id: String(document_id), kind: row.kind, reason } })
    const { number = '', holder_name = '' } = openFields(tx, aboutDocument(row), row.sealed)
    const media_ids = (await filesOf(tx, [row])).get(useOf(row.id)) ?? []
    const media = await mediaOf(tx, media_ids)
    return { ...row, number, holder_name, files: media_ids.flatMap((media_id) => media.get(media_id) ?? []) }
  })
}

/** Whoever decides about somebody's documents, or about their mark, waits for the account first. */
async function hold(tx: Tx, document_id: bigint): Promise<DocumentRow> {
  const [found] = await tx.query(findDocument, [document_id, null])
  await holdAccount(tx, known(found).user_id)
  const [row] = await tx.query(lockDocument, [document_id, null])
  return known(row)
}
