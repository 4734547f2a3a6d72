import './events.ts'

export { makeOffer, makeOfferFails, type OfferToMake } from './make.ts'
export { holdOffers, noSuchOffer, noteOrder, offerForSale, offersForSale, offerSaleFails, type OfferForSale } from './order.ts'
export { viewOffer } from './read.ts'
export { GivenTerms, Offer } from './schema.ts'
