import { endpoint } from '#platform/http/endpoint.ts'
import { makeOfferFails, offer } from './make.ts'
import { acceptOffer, counterOffer, dealFails, declineOffer, moveFails, withdrawOffer } from './move.ts'
import { viewOffers, viewThread } from './read.ts'
import * as schema from './schema.ts'

function move<M extends string>(move: M, summary: string) {
  return {
    id: `offers.${move}`,
    at: `POST /offers/:offer_id/moves/${move}`,
    allow: 'offers.take_part',
    summary,
    output: schema.Offer,
    idempotency: 'accepted',
  } as const
}

export const endpoints = [
  endpoint({
    id: 'offers.make',
    at: 'POST /offers',
    allow: 'offers.make',
    summary: 'Offer a brand something of its own, or ask a creator for it',
    description:
      'From a package of the creator or with terms of its own. Once the other side accepts, the brand has three days to order it.',
    input: schema.MakeOffer,
    output: schema.Offer,
    status: 201,
    fails: makeOfferFails,
    idempotency: 'accepted',
    run: offer,
  }),
  endpoint({
    id: 'offers.list',
    at: 'GET /offers',
    allow: 'offers.take_part',
    summary: 'The offers you made and got, newest first',
    input: schema.ListOffers,
    output: schema.OfferPage,
    run: viewOffers,
  }),
  endpoint({
    id: 'offers.get',
    at: 'GET /offers/:offer_id',
    allow: 'offers.take_part',
    summary: 'One offer with everything that was offered to and fro',
    input: schema.OfferId,
    output: schema.OfferThread,
    fails: { 'offer.not_found': 404 },
    run: viewThread,
  }),
  endpoint({
    ...move('counter', 'Offer other terms instead'),
    input: schema.CounterOffer,
    fails: { ...dealFails, 'offer.too_many_versions': 409 },
    run: counterOffer,
  }),
  endpoint({ ...move('accept', 'Take the newest offer'), input: schema.MoveOffer, fails: dealFails, run: acceptOffer }),
  endpoint({ ...move('decline', 'Say no to the newest offer'), input: schema.MoveOffer, fails: moveFails, run: declineOffer }),
  endpoint({ ...move('withdraw', 'Take your newest offer back'), input: schema.MoveOffer, fails: moveFails, run: withdrawOffer }),
]
