import { attachFails } from '#modules/media/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { listApplications, listOwnApplications, readApplication } from './applications.ts'
import { applyTo } from './apply.ts'
import { makeOfferFails } from '#modules/offers/index.ts'
import { decline, moveFails, shortlist, withdraw } from './choose.ts'
import { listCampaigns, readCampaign } from './lists.ts'
import { cancelCampaign, closeCampaign, publishCampaign } from './moves.ts'
import { offerPlace } from './offer.ts'
import * as schema from './schema.ts'
import { createCampaign, editCampaign } from './write.ts'

const found = { 'campaign.not_found': 404 } as const
const moving = { ...found, 'campaign.version_conflict': 409, 'campaign.move_not_allowed': 409 } as const

function move(name: 'publish' | 'close' | 'cancel', summary: string) {
  return {
    id: `campaigns.${name}`,
    at: `POST /campaigns/:campaign_id/moves/${name}`,
    allow: 'campaigns.run',
    summary,
    input: schema.MoveCampaign,
    output: schema.Campaign,
    idempotency: 'accepted',
  } as const
}

function moveApplication(name: 'shortlist' | 'decline' | 'withdraw', summary: string) {
  return {
    id: `applications.${name}`,
    at: `POST /campaigns/:campaign_id/applications/:application_id/moves/${name}`,
    allow: name === 'withdraw' ? 'campaigns.apply' : 'campaigns.run',
    summary,
    output: schema.Application,
    idempotency: 'accepted',
  } as const
}

export const endpoints = [
  endpoint({
    id: 'campaigns.create',
    at: 'POST /campaigns',
    allow: 'campaigns.run',
    summary: 'Write a brief; a draft until it is published',
    input: schema.CreateCampaign,
    output: schema.Campaign,
    status: 201,
    fails: { ...attachFails, 'campaign.too_many': 409 },
    idempotency: 'accepted',
    run: createCampaign,
  }),
  endpoint({
    id: 'campaigns.list',
    at: 'GET /campaigns',
    allow: 'signed_in',
    summary: "Open campaigns, newest or soonest to end first; a brand's own",
    input: schema.ListCampaigns,
    output: schema.CampaignPage,
    run: listCampaigns,
  }),
  endpoint({
    id: 'campaigns.get',
    at: 'GET /campaigns/:campaign_id',
    allow: 'signed_in',
    summary: 'One campaign',
    input: schema.CampaignId,
    output: schema.Campaign,
    fails: found,
    run: readCampaign,
  }),
  endpoint({
    id: 'campaigns.edit',
    at: 'PATCH /campaigns/:campaign_id',
    allow: 'campaigns.run',
    summary: 'Change a draft, or give an open campaign more places, money or time',
    description: 'A field left out stays as it is, null clears it.',
    input: schema.EditCampaign,
    output: schema.Campaign,
    fails: { ...moving, ...attachFails, 'campaign.frozen': 409, 'campaign.incomplete': 409, 'campaign.deadline_out_of_range': 409 },
    run: editCampaign,
  }),
  endpoint({
    ...move('publish', 'Open a draft to creators'),
    fails: { ...moving, 'campaign.incomplete': 409, 'campaign.deadline_out_of_range': 409, 'campaign.too_many': 409 },
    run: publishCampaign,
  }),
  endpoint({ ...move('close', 'Take no more applications; choosing goes on for 30 days'), fails: moving, run: closeCampaign }),
  endpoint({ ...move('cancel', 'End a campaign; what was not chosen lapses'), fails: moving, run: cancelCampaign }),
  endpoint({
    id: 'applications.apply',
    at: 'POST /campaigns/:campaign_id/applications',
    allow: 'campaigns.apply',
    summary: 'Apply to an open campaign',
    input: schema.Apply,
    output: schema.Application,
    status: 201,
    fails: {
      ...found,
      'campaign.move_not_allowed': 409,
      'campaign.full': 409,
      'application.other_currency': 409,
      'application.duplicate': 409,
      'application.too_many': 409,
    },
    idempotency: 'accepted',
    run: applyTo,
  }),
  endpoint({
    id: 'applications.list',
    at: 'GET /campaigns/:campaign_id/applications',
    allow: 'signed_in',
    summary: "Who applied, newest first, with each creator's card; a creator finds its own",
    input: schema.ListApplications,
    output: schema.ApplicationPage,
    fails: found,
    run: listApplications,
  }),
  endpoint({
    id: 'applications.mine',
    at: 'GET /applications',
    allow: 'campaigns.apply',
    summary: 'What you applied to, newest first',
    input: schema.ListOwnApplications,
    output: schema.ApplicationPage,
    run: listOwnApplications,
  }),
  endpoint({
    id: 'applications.get',
    at: 'GET /campaigns/:campaign_id/applications/:application_id',
    allow: 'signed_in',
    summary: 'One application',
    input: schema.ApplicationId,
    output: schema.Application,
    fails: { ...found, 'application.not_found': 404 },
    run: readApplication,
  }),
  endpoint({
    ...moveApplication('shortlist', 'Keep an application in mind'),
    input: schema.MoveApplication,
    fails: { ...moveFails, 'campaign.over': 409 },
    run: shortlist,
  }),
  endpoint({ ...moveApplication('decline', 'Decline an application'), input: schema.Decline, fails: moveFails, run: decline }),
  endpoint({
    ...moveApplication('withdraw', 'Take your application back'),
    input: schema.MoveApplication,
    fails: moveFails,
    run: withdraw,
  }),
  endpoint({
    id: 'applications.offer',
    at: 'POST /campaigns/:campaign_id/applications/:application_id/offer',
    allow: 'campaigns.run',
    summary: 'Turn an application into an offer to its creator',
    description:
      'What is left out comes from the application and the first thing the campaign wants. Offers that wait and those accepted are never more than the creators wanted.',
    input: schema.OfferTo,
    output: schema.Application,
    status: 201,
    fails: { ...moveFails, ...makeOfferFails, 'campaign.over': 409, 'campaign.no_place_left': 409, 'application.currency_changed': 409 },
    idempotency: 'accepted',
    run: offerPlace,
  }),
]
