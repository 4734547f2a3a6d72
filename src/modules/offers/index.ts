import './events.ts'

export { makeOffer, makeOfferFails, type OfferToMake } from './make.ts'
export { noteOrder, offerForSale, offerSaleFails, takeOffer } from './order.ts'
export { viewOffer } from './read.ts'
export { GivenTerms, Offer } from './schema.ts'
