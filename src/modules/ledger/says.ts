export const states = ['pending', 'available', 'frozen', 'owed', 'wallet'] as const
/** Where money of a creator or a brand stands, as `GET /ledger/balance` names it. */
export type State = (typeof states)[number]

export const kindOfState = {
  pending: 'creator_pending',
  available: 'creator_available',
  frozen: 'creator_frozen',
  owed: 'creator_receivable',
  wallet: 'brand_wallet',
} as const satisfies Record<State, string>

type Told = { posting: string; state: State; raised: boolean; corrects: boolean; order_id: bigint | null; payout_id: bigint | null }
type Say = (order: string, payout: string, raised: boolean) => string

/** By posting and state; `*` where the state makes no difference. */
const sentences: Readonly<Record<string, Partial<Record<State | '*', Say>>>> = {
  P1: { wallet: (order) => `Paid for ${order} from credit` },
  P3: { pending: (order) => `Earned with ${order}, in clearance` },
  P4: {
    pending: (order) => `Clearance of what ${order} earned is over`,
    available: (order) => `Earned with ${order}, may be paid out`,
    owed: (order) => `Debt paid from what ${order} earned`,
  },
  P5: { '*': (_, payout) => `Asked for ${payout}` },
  P7: {
    available: (_, payout) => `Back from ${payout}, which did not arrive`,
    owed: (_, payout) => `Debt paid from ${payout}, which came back`,
  },
  P8s: { wallet: (order) => `Refund of ${order} as credit` },
  P8f: { wallet: (order) => `Refund of ${order} as credit, because the way it was paid did not take it back` },
  P10: { owed: (order) => `Owed, because ${order} was refunded`, '*': (order) => `Taken back, because ${order} was refunded` },
  P11: {
    owed: (order) => `Owed, because ${order} was refunded after it was paid out`,
    '*': (order) => `Taken back, because ${order} was refunded`,
  },
  P12: { pending: (order) => `Earned with ${order} after a decision, in clearance` },
  P13: { '*': (order) => `Stopped, because the payment of ${order} was charged back` },
  P13w: { owed: (order) => `Debt paid from what ${order} earned`, '*': (order) => `The chargeback of ${order} was won` },
  P13l: {
    owed: (order) => `Owed, because the chargeback of ${order} was lost`,
    '*': (order) => `Taken back, because the chargeback of ${order} was lost`,
  },
  P14: { wallet: (_order, _payout, raised) => (raised ? 'Goodwill credit' : 'Goodwill credit taken back') },
  P15: {
    owed: (order) => `Debt paid from what ${order} earned`,
    frozen: (order, _, raised) => (raised ? `Stopped while ${order} is disputed` : `No longer stopped: ${order}`),
    '*': (order, _, raised) => (raised ? `No longer stopped: ${order}` : `Stopped while ${order} is disputed`),
  },
  P16: { owed: () => 'Debt written off' },
}

/** One line of a statement in a plain sentence, for whose money it is. */
export function sayLine({ posting, state, raised, corrects, order_id, payout_id }: Told): string {
  const order = order_id === null ? 'an order' : `order ${order_id}`
  const payout = payout_id === null ? 'a payout' : `payout ${payout_id}`
  if (corrects) return 'Correction of an earlier line'
  const say = sentences[posting]?.[state] ?? sentences[posting]?.['*']
  if (say) return say(order, payout, raised)
  return `${raised ? 'Added' : 'Taken'}${order_id === null ? '' : `: order ${order_id}`}`
}
