import type { z } from 'zod'
import { creatorOf } from '#modules/users/index.ts'
import { checkHighest } from '#modules/packages/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { readApplicationIn } from './applications.ts'
import { paidIn } from './queries.ts'
import { most_open_applications } from './rules.ts'
import type { Application, Apply } from './schema.ts'
import { campaignToMove } from './write.ts'

const lockCreator = statement(
  'campaigns.lock_creator',
  `select pg_advisory_xact_lock(hashtextextended('applications of ' || $1::bigint, 0))`,
)
const undecidedOf = statement<{ undecided: number }>(
  'campaigns.undecided_of',
  `select count(*)::int as undecided from campaign_application where creator_id = $1 and status in ('submitted', 'shortlisted', 'offered')`,
)
/** Who has withdrawn may apply again; the row is one and the same. */
const insert = statement<{ id: bigint }>(
  'campaigns.apply',
  `insert into campaign_application (campaign_id, creator_id, pitch, price_minor, delivery_days, links, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $7)
   on conflict (campaign_id, creator_id) do update set status = 'submitted', pitch = excluded.pitch, price_minor = excluded.price_minor,
     delivery_days = excluded.delivery_days, links = excluded.links, reason = null, version = campaign_application.version + 1,
     updated_at = excluded.updated_at
   where campaign_application.status = 'withdrawn' returning id`,
)
const count = statement('campaigns.count_application', 'update campaign set applications = applications + 1 where id = $1')

/** A creator's answer to an open brief: what it would do, for how much, in how many days. */
export async function applyTo(tx: Tx, { campaign_id, pitch, price, delivery_days, links }: z.output<typeof Apply>): Promise<Application> {
  const creator_id = creatorOf(tx.actor)
  const campaign = await campaignToMove(tx, 'apply', { campaign_id })
  if (campaign.currency === null) throw new Error('what is open has a currency')
  const [paid_in] = await tx.query(paidIn, [creator_id])
  if (paid_in?.currency !== campaign.currency)
    throw new Problem(
      'conflict',
      'application.other_currency',
      `The campaign pays in ${campaign.currency} and you are paid in ${paid_in?.currency}`,
    )
  const price_minor = parseMajor(price, campaign.currency, '/price')
  if (price_minor <= 0n) throw invalidField('/price', 'price.too_low', 'A price is above zero')
  checkHighest(price_minor, campaign.currency, '/price')

  await tx.query(lockCreator, [creator_id])
  const [open] = await tx.query(undecidedOf, [creator_id])
  if (open && open.undecided >= most_open_applications)
    throw new Problem('conflict', 'application.too_many', `At most ${most_open_applications} applications can wait; withdraw one first`)
  const [written] = await tx.query(insert, [campaign_id, creator_id, pitch, price_minor, delivery_days, JSON.stringify(links), tx.now])
  if (!written) throw new Problem('conflict', 'application.duplicate', 'You have already applied to this campaign')
  await tx.query(count, [campaign_id])
  await tx.emit('application.submitted', { campaign_id, application_id: written.id })
  return readApplicationIn(tx, campaign, written.id)
}
