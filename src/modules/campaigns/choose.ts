import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { countOffered, findApplication, readApplicationIn } from './applications.ts'
import { lockCampaign, type ApplicationRow, type CampaignRow } from './queries.ts'
import { applicationProcess, conflictOf, refusalToMove, type ApplicationMove } from './rules.ts'
import type { Application, Decline, MoveApplication } from './schema.ts'
import { factsOf, partyOf } from './view.ts'

type Asked = z.output<typeof MoveApplication>

const write = statement(
  'campaigns.move_application',
  `update campaign_application set status = $2::"ApplicationStatus", reason = coalesce($3, reason), offer_id = coalesce($4, offer_id),
     version = version + 1, updated_at = $5 where id = $1`,
)

/** The application, its campaign locked, once this move is the actor's to make. Problems: see `moveFails`. */
export async function applicationToMove(
  tx: Tx,
  move: ApplicationMove,
  asked: Asked,
): Promise<{ campaign: CampaignRow; application: ApplicationRow }> {
  const campaign = await lockCampaign(tx, asked.campaign_id)
  const application = await findApplication(tx, campaign, asked.application_id)
  if (asked.version !== undefined && asked.version !== application.version)
    throw new Problem(
      'conflict',
      'application.version_conflict',
      `The application has moved on to version ${application.version}; look at it again`,
    )
  const around = { ...factsOf(campaign, tx.now), offered: await countOffered(tx, campaign.id) }
  const refusal = refusalToMove(move, partyOf(tx.actor, campaign), application.status, around)
  if (refusal) throw conflictOf(refusal)
  return { campaign, application }
}

export const moveFails = {
  'campaign.not_found': 404,
  'application.not_found': 404,
  'application.version_conflict': 409,
  'application.move_not_allowed': 409,
} as const

/** Writes the state a move leads to. */
export async function moveTo(
  tx: Tx,
  move: ApplicationMove,
  { id }: { id: bigint },
  with_: { reason?: string | null; offer_id?: bigint } = {},
): Promise<void> {
  await tx.query(write, [id, applicationProcess[move].to, with_.reason ?? null, with_.offer_id ?? null, tx.now])
}

export async function shortlist(tx: Tx, asked: Asked): Promise<Application> {
  const { campaign, application } = await applicationToMove(tx, 'shortlist', asked)
  await moveTo(tx, 'shortlist', application)
  await tx.emit('application.shortlisted', { campaign_id: campaign.id, application_id: application.id })
  return readApplicationIn(tx, campaign, application.id)
}

export async function decline(tx: Tx, asked: z.output<typeof Decline>): Promise<Application> {
  const { campaign, application } = await applicationToMove(tx, 'decline', asked)
  await moveTo(tx, 'decline', application, { reason: asked.reason })
  await tx.emit('application.declined', { campaign_id: campaign.id, application_id: application.id })
  return readApplicationIn(tx, campaign, application.id)
}

/** Takes an application back; as long as the campaign is open, the creator may apply again. */
export async function withdraw(tx: Tx, asked: Asked): Promise<Application> {
  const { campaign, application } = await applicationToMove(tx, 'withdraw', asked)
  await moveTo(tx, 'withdraw', application)
  await tx.emit('application.withdrawn', { campaign_id: campaign.id, application_id: application.id })
  return readApplicationIn(tx, campaign, application.id)
}
