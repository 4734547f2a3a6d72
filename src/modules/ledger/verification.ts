import assert from 'node:assert/strict'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import './events.ts'
import type { Verification } from './seal-schema.ts'
import { chains } from './seal.ts'
import {
  findVerification,
  lastVerification,
  giveUpStuck,
  insertVerification,
  saveProgress,
  type VerificationRow,
} from './verification-queries.ts'
import { beginning, verifyChain, type Progress } from './verify.ts'

const day_ms = 86_400_000
/** One run of the job; the next goes on where it stopped. */
const run_ms = 20_000

const shown = (row: VerificationRow): Verification => ({
  ...row,
  whole: row.finished_at === null ? null : row.chains.every(({ done, broken }) => done && broken === null),
})

/** The newest verification; Problem `ledger.not_verified` (404) before the first. */
export async function readVerification(scope: Scope): Promise<Verification> {
  const [row] = await scope.query(lastVerification)
  if (row) return shown(row)
  throw new Problem('not_found', 'ledger.not_verified', 'Nothing was verified yet; POST /admin/ledger/verify begins')
}

/** Begins to recompute all seals in a job; answers the one that is under way where there is one. */
export async function startVerification(tx: Tx): Promise<Verification> {
  const begun = await begin(tx)
  if (begun) await record(tx, 'ledger.verification_started', { facts: { verification_id: begun.toString() } })
  return readVerification(tx)
}

async function begin(tx: Tx): Promise<bigint | undefined> {
  await tx.query(giveUpStuck, [tx.now, new Date(tx.now.getTime() - day_ms)])
  const fresh = chains.map(({ chain }) => beginning(chain))
  const [row] = await tx.query(insertVerification, [tx.actor.id, tx.now, JSON.stringify(fresh)])
  if (row) await tx.emit('ledger.verification_asked', { verification_id: row.id })
  return row?.id
}

/** The nightly one. */
export async function verifyNightly(ctx: Ctx): Promise<void> {
  await ctx.tx(begin)
}

/** Works on a verification for its time. A break is a line of the log at once: what people check once a year is found too late. */
export async function continueVerification(ctx: Ctx, { verification_id }: { verification_id: bigint }): Promise<void> {
  const [row] = await ctx.query(findVerification, [verification_id])
  assert(row, 'a verification is asked for in the transaction that begins it')
  if (row.finished_at !== null) return
  const started = performance.now()
  const goOn = () => performance.now() - started < run_ms
  const reached: Progress[] = []
  for (const progress of row.chains) reached.push(await verifyChain(ctx.query, progress, goOn))

  for (const { chain, broken } of reached) if (broken) ctx.log.error({ chain, ...broken }, 'the seals do not fit what they sealed')
  const finished = reached.every(({ done }) => done)
  await ctx.tx(async (tx) => {
    await tx.query(saveProgress, [row.id, JSON.stringify(reached), finished ? tx.now : null])
    if (!finished) await tx.emit('ledger.verification_asked', { verification_id })
  })
}
