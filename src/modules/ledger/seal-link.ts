import { sha256 } from '#platform/crypto.ts'

export type Chain = 'entries' | 'audit'
export type Batch = { first_id: bigint; last_id: bigint; count: number; batch_hash: Uint8Array; fingerprints: Uint8Array }
export type Seal = Batch & { chain: Chain; number: number; previous: Uint8Array; hash: Uint8Array; made_at: Date }

/** What stands before the first seal of a chain. */
export const nothing = new Uint8Array(32)

export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The hash of a seal: of everything in it and thereby of every seal before it. `v1` names this form, should another ever be needed. */
export function linkOf(seal: Omit<Seal, 'hash'>): Buffer {
  const { chain, number, first_id, last_id, count, batch_hash, fingerprints, previous, made_at } = seal
  const parts = [chain, number, first_id, last_id, count, made_at.toISOString(), hex(batch_hash), hex(sha256(fingerprints)), hex(previous)]
  return sha256(`v1\n${parts.join('\n')}`)
}

export type Break = { number: number; row_id: bigint | null; says: string }

/** Why a seal does not follow the one before it; undefined when it does. */
export function brokenLink(seal: Seal, before: { number: number; last_id: bigint; hash: Uint8Array }): Break | undefined {
  const expected = before.number + 1
  if (seal.number !== expected) return { number: expected, row_id: null, says: `seal ${expected} is missing` }
  if (hex(seal.previous) !== hex(before.hash)) return at(seal, `seal ${seal.number} does not follow the seal before it`)
  if (seal.first_id !== before.last_id + 1n) return at(seal, `seal ${seal.number} does not begin where the one before it ends`)
  if (hex(linkOf(seal)) !== hex(seal.hash)) return at(seal, `seal ${seal.number} was changed`)
  return undefined
}

const at = (seal: Seal, says: string): Break => ({ number: seal.number, row_id: null, says })

export type Print = { id: bigint; print: Uint8Array }

/** Which row it is that makes a batch differ from its seal, as far as four bytes of each can tell. */
export function findDifference(seal: Seal, found: readonly Print[]): Break {
  const { number, count, fingerprints } = seal
  const sealed = (i: number) => hex(fingerprints.subarray(4 * i, 4 * i + 4))
  const actual = (i: number) => hex(found[i]?.print ?? new Uint8Array())
  let i = 0
  while (i < count && i < found.length && sealed(i) === actual(i)) i++
  const id = found[i]?.id
  const name = (row_id: bigint | null, says: string): Break => ({ number, row_id, says: `${says} (seal ${number})` })
  if (found.length < count) {
    const before = found[i - 1]?.id ?? seal.first_id - 1n
    const after = id ?? seal.last_id + 1n
    const only = after - before === 2n ? before + 1n : null
    return name(only, only ? `row ${only} is missing` : `a row between ${before} and ${after} is missing`)
  }
  if (found.length > count) return name(id ?? null, `row ${id} was added`)
  return id === undefined ? name(null, 'a row was changed') : name(id, `row ${id} was changed`)
}
