import type { z } from 'zod'
import { makeOffer } from '#modules/offers/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { countOffered, findApplication, readApplicationIn } from './applications.ts'
import { applicationToMove, moveTo } from './choose.ts'
import { fillIfFull, lapse } from './moves.ts'
import { lockCampaign, paidIn } from './queries.ts'
import { refusalToMove } from './rules.ts'
import type { Application, OfferTo } from './schema.ts'
import { factsOf } from './view.ts'

type SystemMove = 'accept' | 'offer_declined' | 'offer_lapsed' | 'order_lapsed'

const campaignOf = statement<{ campaign_id: bigint }>(
  'campaigns.campaign_of',
  'select campaign_id from campaign_application where id = $1 and offer_id = $2',
)
const countAccepted = statement('campaigns.count_accepted', 'update campaign set accepted = accepted + $2, updated_at = $3 where id = $1')

/** Offers a place: on the terms given, and for the rest on those applied with. */
export async function offerPlace(tx: Tx, input: z.output<typeof OfferTo>): Promise<Application> {
  const { campaign_id, application_id, version, message, expires_in_days, ...terms } = input
  const { campaign, application } = await applicationToMove(tx, 'offer', { campaign_id, application_id, version })
  const { creator_id, currency, price_minor, delivery_days } = application
  const [paid_in] = await tx.query(paidIn, [creator_id])
  if (paid_in?.currency !== currency)
    throw new Problem(
      'conflict',
      'application.currency_changed',
      `The creator applied in ${currency} and is paid in ${paid_in?.currency} now`,
    )

  const [first] = campaign.wanted
  const applied = { title: campaign.title, ...first, price: formatMinor(price_minor, currency), delivery_days }
  const { id: offer_id } = await makeOffer(tx, {
    from: 'brand',
    brand_id: campaign.brand_id,
    creator_id,
    terms: { ...applied, ...given(terms) },
    message,
    expires_in_days,
    campaign_application_id: application_id,
  })
  await moveTo(tx, 'offer', application, { offer_id })
  await tx.emit('application.offered', { campaign_id, application_id })
  return readApplicationIn(tx, campaign, application_id)
}

/** What became of an offer becomes of its application. One that was offered anew since, or moved on, stays as it is. */
export function noteOffer(move: SystemMove) {
  return (ctx: Ctx, told: { offer_id: bigint; campaign_application_id: bigint | null }): Promise<void> =>
    ctx.tx(async (tx) => {
      const [about] = told.campaign_application_id === null ? [] : await tx.query(campaignOf, [told.campaign_application_id, told.offer_id])
      if (!about || told.campaign_application_id === null) return
      const campaign = await lockCampaign(tx, about.campaign_id)
      const application = await findApplication(tx, campaign, told.campaign_application_id)
      const around = { ...factsOf(campaign, tx.now), offered: await countOffered(tx, campaign.id) }
      if (application.offer_id !== told.offer_id || refusalToMove(move, 'system', application.status, around)) return
      await moveTo(tx, move, application)
      await follow(tx, move, campaign.id, application.id)
    })
}

async function follow(tx: Tx, move: SystemMove, campaign_id: bigint, application_id: bigint): Promise<void> {
  if (move === 'accept') {
    await tx.query(countAccepted, [campaign_id, 1, tx.now])
    await tx.emit('application.accepted', { campaign_id, application_id })
    await fillIfFull(tx, campaign_id)
  } else if (move === 'offer_declined') {
    await tx.emit('application.declined', { campaign_id, application_id })
  } else {
    if (move === 'order_lapsed') await tx.query(countAccepted, [campaign_id, -1, tx.now])
    const { ended_at } = await lockCampaign(tx, campaign_id)
    if (ended_at) await tx.query(lapse, [campaign_id, tx.now])
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function given<T extends object>(terms: T): Given<T> {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined)) as Given<T>
}
