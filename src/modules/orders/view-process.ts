import type { z } from 'zod'
import { OrderStatus } from '#generated/prisma/enums.ts'
import { ended, moves as allMoves, ruleOf, type Move } from './rules.ts'
import type { OrderProcess } from './schema.ts'

export const timed: ReadonlySet<Move> = new Set<Move>([
  'expire_payment', 'expire_acceptance', 'auto_approve', 'unpaid_timeout', 'auto_confirm', 'lapse_change', 'agree_by_silence', 'hold_limit', 'info_timeout',
  'dispute_hard_limit',
]) // prettier-ignore

/** The table of the order process, for clients that draw it. */
export async function viewProcess(): Promise<z.output<typeof OrderProcess>> {
  return {
    statuses: Object.values(OrderStatus).map((status) => ({ status, ended: ended.has(status) })),
    moves: [
      { move: 'place', from: [], to: ['pending'], by: ['brand'], money: [], timed: false },
      ...allMoves.map((move) => {
        const { from, to, by, money = [] } = ruleOf(move)
        return { move, from: [...from], to: [...to], by: [...by], money: [...money], timed: timed.has(move) }
      }),
    ],
  }
}
