import type { Query } from '#platform/db.ts'
import { batchAgain, printsAgain, sealsAfter, unsealed } from './queries.ts'
import { brokenLink, findDifference, hex, nothing, type Break, type Chain, type Seal } from './seal-link.ts'

/** How far one chain was looked at. `hash` is that of the last seal, in hex: the head, once `done`. Ids and counts as text, since it is kept as JSON. */
export type Progress = {
  chain: Chain
  number: number
  last_id: string
  hash: string
  rows: string
  done: boolean
  /** Rows that no seal covers yet, counted up to ten thousand. */
  unsealed: number
  broken: { number: number; row_id: string | null; says: string } | null
}

export function beginning(chain: Chain): Progress {
  return { chain, number: 0, last_id: '0', hash: hex(nothing), rows: '0', done: false, unsealed: 0, broken: null }
}

/**
 * Recomputes the seals of a chain from where `from` stands, one batch in memory at a time, until the end, the first break or `goOn` says
 * no; `passing` is told of each seal that fits. Every row up to the last seal is looked at: what was changed, taken out or put in is named.
 */
export async function verifyChain(
  query: Query,
  from: Progress,
  goOn: () => boolean = () => true,
  passing: (at: Progress) => void = () => {},
): Promise<Progress> {
  let at = from
  const { chain } = from
  while (!at.done) {
    const seals = await query(sealsAfter, [chain, at.number])
    if (seals.length === 0) {
      const [rest] = await query(unsealed[chain], [BigInt(at.last_id)])
      return { ...at, done: true, unsealed: rest?.count ?? 0 }
    }
    for (const seal of seals) {
      if (!goOn()) return at
      const broken = await lookAt(query, chain, seal, at)
      if (broken) return { ...at, done: true, broken: { ...broken, row_id: broken.row_id?.toString() ?? null } }
      at = passed(at, seal)
      passing(at)
    }
  }
  return at
}

function passed(at: Progress, seal: Seal): Progress {
  const rows = (BigInt(at.rows) + BigInt(seal.count)).toString()
  return { ...at, number: seal.number, last_id: seal.last_id.toString(), hash: hex(seal.hash), rows }
}

async function lookAt(query: Query, chain: Chain, seal: Seal, at: Progress): Promise<Break | undefined> {
  const link = brokenLink(seal, { number: at.number, last_id: BigInt(at.last_id), hash: Buffer.from(at.hash, 'hex') })
  if (link) return link
  const range = [seal.first_id, seal.last_id]
  const [again] = await query(batchAgain[chain], range)
  if (again && again.count === seal.count && hex(again.batch_hash) === hex(seal.batch_hash)) return undefined
  return findDifference(seal, await query(printsAgain[chain], range))
}
