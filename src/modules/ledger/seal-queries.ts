import { statement } from '#platform/db.ts'
import type { Seal } from './seal-link.ts'

const columns = 'chain, number, first_id, last_id, count, batch_hash, fingerprints, previous, hash, made_at'

export const lastSeal = statement<Seal>('ledger.last_seal', `select ${columns} from seal where chain = $1 order by number desc limit 1`)
export const sealsAfter = statement<Seal>(
  'ledger.seals_after',
  `select ${columns} from seal where chain = $1 and number > $2 order by number limit 50`,
)
export const insertSeal = statement('ledger.insert_seal', `insert into seal (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`)
