import { z } from 'zod'
import { Media, MediaId } from '#modules/media/index.ts'
import { Country, day, line } from '#modules/profiles/index.ts'
import { id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { documentKindNames } from './kinds.ts'
import { kycMoves, type KycMove } from './rules.ts'

const kind = z.enum(documentKindNames, { error: `Give one of: ${documentKindNames.join(', ')}` })
const states = ['draft', 'submitted', 'approved', 'refused', 'expired'] as const

/** A document as its owner sees it: its number only by its end. */
export const KycDocument = z
  .object({
    id,
    kind: z.string(),
    country: z.string(),
    state: z.enum(states),
    version: z.int(),
    last4: z.string().describe('The end of its number'),
    expires_on: day.nullable(),
    reason: z.string().nullable(),
    files: z.array(Media),
    can: z.array(z.object({ move: z.enum(kycMoves as [KycMove]), allowed: z.boolean(), reason: z.string().nullable() })),
    created_at: instant,
    updated_at: instant,
    submitted_at: instant.nullable(),
    decided_at: instant.nullable(),
  })
  .meta({ id: 'KycDocument' })
export type KycDocument = z.output<typeof KycDocument>
export const KycDocumentPage = pageOf(KycDocument)

/** The same for staff, who see files and number only where they say why. */
export const KycCase = KycDocument.omit({ files: true })
  .extend({
    user_id: id,
    files: z.int().describe('How many there are'),
    same_number: z.int().describe('Documents of other accounts with the same number'),
  })
  .meta({ id: 'KycCase' })
export type KycCase = z.output<typeof KycCase>
export const KycCasePage = pageOf(KycCase)

const fields = {
  number: text(40),
  holder_name: line(120).describe('The name on the document'),
  country: Country.optional().describe('Who issued it; not needed where the kind says it'),
  expires_on: day.optional(),
  media_ids: z.array(MediaId).max(10).describe('Files uploaded as kyc_document'),
}
export const AddDocument = z.object({ kind, ...fields, media_ids: fields.media_ids.default([]) })
export type AddDocument = z.output<typeof AddDocument>
export const EditDocument = z.object({ document_id: id, ...z.object(fields).partial().shape })
export type EditDocument = z.output<typeof EditDocument>
export const NamedDocument = z.object({ document_id: id, version: z.int().min(1).optional() })
export type NamedDocument = z.output<typeof NamedDocument>
export const RemovedDocument = z.object({ id }).meta({ id: 'RemovedDocument' })
export const ListDocuments = z.object(pageQuery)
export type ListDocuments = z.output<typeof ListDocuments>

export const ListCases = z.object({
  ...pageQuery,
  state: z.enum(['submitted', 'approved', 'refused', 'expired']).default('submitted'),
  user_id: id.optional(),
})
export type ListCases = z.output<typeof ListCases>
export const DecideDocument = z.object({ document_id: id, version: z.int().min(1).optional(), reason: text(500, 5) })
export type DecideDocument = z.output<typeof DecideDocument>
export const RevealDocument = z.object({ document_id: id, reason: text(500, 5).describe('Why you look; it is kept') })
export type RevealDocument = z.output<typeof RevealDocument>
export const RevealedDocument = z
  .object({
    id,
    user_id: id,
    kind: z.string(),
    country: z.string(),
    number: z.string(),
    holder_name: z.string(),
    expires_on: day.nullable(),
    files: z.array(Media),
  })
  .meta({ id: 'RevealedDocument' })
export type RevealedDocument = z.output<typeof RevealedDocument>
