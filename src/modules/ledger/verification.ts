import assert from 'node:assert/strict'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import type { Verification } from './seal-schema.ts'
import { chains } from './seal.ts'
import { beginning, verifyChain, type Progress } from './verify.ts'
import './events.ts'

type Row = { id: bigint; asked_by: bigint | null; started_at: Date; finished_at: Date | null; chains: Progress[] }
const columns = 'id, asked_by, started_at, finished_at, chains'

const insert = statement<{ id: bigint }>(
  'ledger.begin_verification',
  `insert into seal_verification (asked_by, started_at, chains) values ($1, $2, $3)
   on conflict ((finished_at is null)) where finished_at is null do nothing returning id`,
)
const findLast = statement<Row>('ledger.last_verification', `select ${columns} from seal_verification order by id desc limit 1`)
const find = statement<Row>('ledger.find_verification', `select ${columns} from seal_verification where id = $1`)
const save = statement(
  'ledger.save_verification',
  'update seal_verification set chains = $2, finished_at = $3 where id = $1 and finished_at is null',
)
/** One whose job was lost for good must not keep others from beginning. */
const giveUp = statement(
  'ledger.give_up_verification',
  'update seal_verification set finished_at = $1 where finished_at is null and started_at < $2',
)

const day_ms = 86_400_000
/** One run of the job; the next goes on where it stopped. */
const run_ms = 20_000

const shown = (row: Row): Verification => ({
  ...row,
  whole: row.finished_at === null ? null : row.chains.every(({ done, broken }) => done && broken === null),
})

/** The newest verification; Problem `ledger.not_verified` (404) before the first. */
export async function readVerification(scope: Scope): Promise<Verification> {
  const [row] = await scope.query(findLast)
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
  await tx.query(giveUp, [tx.now, new Date(tx.now.getTime() - day_ms)])
  const fresh = chains.map(({ chain }) => beginning(chain))
  const [row] = await tx.query(insert, [tx.actor.id, tx.now, JSON.stringify(fresh)])
  if (row) await tx.emit('ledger.verification_asked', { verification_id: row.id })
  return row?.id
}

/** The nightly one. */
export async function verifyNightly(ctx: Ctx): Promise<void> {
  await ctx.tx(begin)
}

/** Works on a verification for its time. A break is a line of the log at once: what people check once a year is found too late. */
export async function continueVerification(ctx: Ctx, { verification_id }: { verification_id: bigint }): Promise<void> {
  const [row] = await ctx.query(find, [verification_id])
  assert(row, 'a verification is asked for in the transaction that begins it')
  if (row.finished_at !== null) return
  const started = performance.now()
  const goOn = () => performance.now() - started < run_ms
  const reached: Progress[] = []
  for (const progress of row.chains) reached.push(await verifyChain(ctx.query, progress, goOn))

  for (const { chain, broken } of reached) if (broken) ctx.log.error({ chain, ...broken }, 'the seals do not fit what they sealed')
  const finished = reached.every(({ done }) => done)
  await ctx.tx(async (tx) => {
    await tx.query(save, [row.id, JSON.stringify(reached), finished ? tx.now : null])
    if (!finished) await tx.emit('ledger.verification_asked', { verification_id })
  })
}
