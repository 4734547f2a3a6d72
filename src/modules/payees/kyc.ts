import assert from 'node:assert/strict'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'
import { openFields, sealFields } from '#platform/sealed-fields.ts'
import { record } from '#modules/audit/index.ts'
import { attachMedia, detachMedia, mediaUsedIn } from '#modules/media/index.ts'
import { holdAccount } from '#modules/users/index.ts'
import './events.ts'
import { documentKindOf } from './kinds.ts'
import {
  countDocuments,
  deleteDocument,
  insertDocument,
  listDocuments,
  lockDocument,
  setState,
  updateDocument,
  type DocumentRow,
} from './kyc-queries.ts'
import type { AddDocument, EditDocument, KycDocument, ListDocuments, NamedDocument } from './kyc-schema.ts'
import { aboutDocument, asOwned, known, refuseStale, useOf } from './kyc-view.ts'
import { documentOf, endOf, kycAfter, type KycMove } from './rules.ts'
import { fingerprintOf } from './sealing.ts'

const most_documents = 50

/** A draft: nobody looks at it before it is submitted. */
export async function addDocument(tx: Tx, { kind, media_ids, holder_name, ...input }: AddDocument): Promise<KycDocument> {
  const user_id = ownId(tx)
  const sealed = sealDocument(tx, {
    user_id,
    kind,
    holder_name,
    number: input.number,
    country: input.country ?? null,
    expires_on: input.expires_on ?? null,
  })
  await holdAccount(tx, user_id)
  const [documents] = await tx.query(countDocuments, [user_id])
  if (documents && documents.count >= most_documents)
    throw new Problem('conflict', 'kyc.too_many', `At most ${most_documents} documents are kept; write to support`)
  const [row] = await tx.query(insertDocument, [user_id, kind, ...sealed, tx.now]).catch(orOpen)
  assert(row, 'a document was inserted')
  await attachMedia(tx, { media_ids, use: useOf(row.id), purpose: 'kyc_document', public: false })
  return shown(tx, row.id)
}

/** Only a draft is changed: what was submitted stays as it was looked at. */
export async function editDocument(ctx: Ctx, { document_id, media_ids, ...input }: EditDocument): Promise<KycDocument> {
  return ctx.tx(async (tx) => {
    const row = await own(tx, document_id)
    refuseUnlessDraft(row)
    const before = openFields(tx, aboutDocument(row), row.sealed)
    const { user_id, kind } = row
    const sealed = sealDocument(tx, {
      user_id,
      kind,
      holder_name: input.holder_name ?? before['holder_name'] ?? '',
      number: input.number ?? before['number'] ?? '',
      country: input.country ?? row.country,
      expires_on: input.expires_on ?? row.expires_on,
    })
    await tx.query(updateDocument, [document_id, ...sealed, tx.now])
    if (media_ids) {
      await detachMedia(tx, useOf(document_id))
      await attachMedia(tx, { media_ids, use: useOf(document_id), purpose: 'kyc_document', public: false })
    }
    return shown(tx, document_id)
  })
}

/** Throws a draft or a refused document away. What was approved is kept as long as the law asks. */
export async function removeDocument(ctx: Ctx, { document_id }: NamedDocument): Promise<{ id: bigint }> {
  return ctx.tx(async (tx) => {
    const row = await own(tx, document_id)
    if (row.state !== 'draft' && row.state !== 'refused')
      throw new Problem('conflict', 'kyc.not_removable', `A document that is ${row.state} cannot be removed`)
    await detachMedia(tx, useOf(document_id))
    await tx.query(deleteDocument, [document_id])
    await record(tx, 'kyc.removed', {
      subject_id: row.user_id,
      facts: { document_id: String(document_id), kind: row.kind, state: row.state },
    })
    return { id: document_id }
  })
}

export const submitDocument = (ctx: Ctx, named: NamedDocument) => change(ctx, named, 'submit')
export const withdrawDocument = (ctx: Ctx, named: NamedDocument) => change(ctx, named, 'withdraw')

async function change(ctx: Ctx, { document_id, version }: NamedDocument, move: KycMove): Promise<KycDocument> {
  return ctx.tx(async (tx) => {
    const row = await own(tx, document_id)
    refuseStale(row, version)
    const files = (await mediaUsedIn(tx, [useOf(document_id)])).get(useOf(document_id)) ?? []
    const state = kycAfter(move, 'owner', { ...row, files: files.length, now: tx.now })
    await tx.query(setState, [document_id, state, null, tx.now, false, null])
    await record(tx, `kyc.${move === 'submit' ? 'submitted' : 'withdrawn'}`, {
      subject_id: row.user_id,
      facts: { document_id: String(document_id), kind: row.kind },
    })
    if (state === 'submitted') await tx.emit('kyc.submitted', { document_id, user_id: row.user_id })
    return shown(tx, document_id)
  })
}

export function listOwn(ctx: Ctx, asked: ListDocuments): Promise<Paged<KycDocument>> {
  const user_id = ownId(ctx)
  return pageBy(
    `kyc.mine ${user_id}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) => asOwned(ctx, await ctx.query(listDocuments, [user_id, after?.[0] ?? null, most])),
  )
}

type Said = {
  user_id: bigint
  kind: AddDocument['kind']
  holder_name: string
  number: string
  country: string | null
  expires_on: Date | null
}

/** The columns that keep what a document says: country, sealed, fingerprint, last4, expires_on. */
function sealDocument(tx: Tx, { holder_name, ...said }: Said): [string, Buffer, Buffer, string, Date | null] {
  const { number, country, expires_on } = documentOf(said, tx.actor.creator_id === null ? 'brand' : 'creator')
  const sealed = sealFields(tx, aboutDocument(said), { number, holder_name })
  const whose = documentKindOf(said.kind).unique ? '' : ` ${said.user_id}`
  const fingerprint = fingerprintOf(tx, `kyc ${said.kind} ${country} ${number}${whose}`)
  return [country, sealed, fingerprint, endOf(number), expires_on]
}

function refuseUnlessDraft({ state }: DocumentRow): void {
  if (state !== 'draft')
    throw new Problem('conflict', 'kyc.not_a_draft', `A document that is ${state} cannot be edited; withdraw it, or add another one`)
}

async function own(tx: Tx, document_id: bigint): Promise<DocumentRow> {
  const [row] = await tx.query(lockDocument, [document_id, ownId(tx)])
  return known(row)
}

async function shown(tx: Tx, document_id: bigint): Promise<KycDocument> {
  const [document] = await asOwned(tx, [await own(tx, document_id)])
  assert(document, 'one row makes one document')
  return document
}

function ownId({ actor }: Scope): bigint {
  assert(actor.id !== null, 'the endpoint lets nobody in who is not signed in')
  return actor.id
}

function orOpen(error: unknown): never {
  if (pgConstraint(error) !== 'kyc_document_open') throw error
  throw new Problem('conflict', 'kyc.already_open', 'A document of this kind is on its way already; edit, withdraw or await that one')
}
