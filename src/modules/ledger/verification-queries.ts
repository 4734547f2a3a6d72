import { statement } from '#platform/db.ts'
import './events.ts'
import type { Progress } from './verify.ts'

export type VerificationRow = { id: bigint; asked_by: bigint | null; started_at: Date; finished_at: Date | null; chains: Progress[] }
const columns = 'id, asked_by, started_at, finished_at, chains'

export const insertVerification = statement<{ id: bigint }>(
  'ledger.begin_verification',
  `insert into seal_verification (asked_by, started_at, chains) values ($1, $2, $3)
   on conflict ((finished_at is null)) where finished_at is null do nothing returning id`,
)
export const lastVerification = statement<VerificationRow>(
  'ledger.last_verification',
  `select ${columns} from seal_verification order by id desc limit 1`,
)
export const findVerification = statement<VerificationRow>(
  'ledger.find_verification',
  `select ${columns} from seal_verification where id = $1`,
)
export const saveProgress = statement(
  'ledger.save_verification',
  'update seal_verification set chains = $2, finished_at = $3 where id = $1 and finished_at is null',
)
/** One whose job was lost for good must not keep others from beginning. */
export const giveUpStuck = statement(
  'ledger.give_up_verification',
  'update seal_verification set finished_at = $1 where finished_at is null and started_at < $2',
)
