import { z } from 'zod'
import { id, instant, pageOf, pageQuery } from '#platform/wire.ts'

/** Ids and numbers in what was kept as JSON. */
const digits = z.string().regex(/^\d{1,19}$/)
const chain = z.enum(['entries', 'audit'])
const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const Seal = z
  .object({ chain, number: z.int(), first_id: id, last_id: id, count: z.int(), batch_hash: hash, previous: hash, hash, made_at: instant })
  .meta({ id: 'Seal' })
export const SealPage = pageOf(Seal)
export const ListSeals = z.object({ ...pageQuery, chain: chain.default('entries') })

export const Verification = z
  .object({
    id,
    asked_by: id.nullable().describe('Null: the nightly job'),
    started_at: instant,
    finished_at: instant.nullable(),
    whole: z.boolean().nullable().describe('Whether everything sealed is as it was; null while it is looked at'),
    chains: z.array(
      z.object({
        chain,
        number: z.int().describe('Seals that fit so far'),
        rows: digits.describe('Rows they cover'),
        last_id: digits,
        hash: hash.describe('Of the last of these seals'),
        done: z.boolean(),
        unsealed: z.int().describe('Rows no seal covered yet, counted up to 10,000'),
        broken: z.object({ number: z.int(), row_id: digits.nullable(), says: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'Verification' })
export type Verification = z.output<typeof Verification>

export const InvariantCheck = z
  .object({
    checked_at: instant,
    took_ms: z.int(),
    broken: z.int().describe('How many invariants do not hold'),
    invariants: z.array(
      z.object({
        id: z.string(),
        says: z.string().describe('What must hold'),
        violations: z.int(),
        samples: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).describe('The first five'),
        complete: z.boolean().describe('False where the time of a run did not reach: the next run goes on there'),
      }),
    ),
  })
  .meta({ id: 'InvariantCheck' })
