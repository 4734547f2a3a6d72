import type { Ctx, Tx } from '#platform/ctx.ts'
import { advanceHorizon, lockHorizon } from './horizon.ts'
import { insertSeal, lastSeal, nextBatch, type Table } from './queries.ts'
import { hex, linkOf, nothing, type Chain, type Seal } from './seal-link.ts'

export const chains: readonly { chain: Chain; table: Table }[] = [
  { chain: 'entries', table: 'entry' },
  { chain: 'audit', table: 'audit_event' },
]
export const chainNames: readonly Chain[] = chains.map(({ chain }) => chain)
/** Seals of one chain that one run makes; the next run goes on. */
const most = 100

/**
 * Seals what is final of the entries and of the audit. Each new seal is a line of the log too: kept elsewhere, its hash shows later that
 * nobody made the whole chain anew.
 */
export async function sealRows(ctx: Ctx): Promise<void> {
  for (const { chain, table } of chains) {
    await advanceHorizon(ctx, table)
    for (let made = 0; made < most; made++) {
      const seal = await ctx.tx((tx) => sealNext(tx, chain, table))
      if (!seal) break
      const { number, last_id, count, hash } = seal
      ctx.log.info({ seal: { chain, number, last_id: String(last_id), count, hash: hex(hash) } }, 'sealed')
    }
  }
}

async function sealNext(tx: Tx, chain: Chain, table: Table): Promise<Seal | undefined> {
  const horizon = await lockHorizon(tx, table)
  if (!horizon) return undefined
  const [before] = await tx.query(lastSeal, [chain])
  const after = before?.last_id ?? 0n
  if (after >= horizon.safe_id) return undefined
  const [batch] = await tx.query(nextBatch[chain], [after, horizon.safe_id])
  if (!batch) return undefined

  const open = {
    ...batch,
    chain,
    number: (before?.number ?? 0) + 1,
    first_id: after + 1n,
    previous: before?.hash ?? nothing,
    made_at: tx.now,
  }
  const seal = { ...open, hash: linkOf(open) }
  const { number, first_id, last_id, count, batch_hash, fingerprints, previous, hash, made_at } = seal
  await tx.query(insertSeal, [chain, number, first_id, last_id, count, batch_hash, fingerprints, Buffer.from(previous), hash, made_at])
  return seal
}
