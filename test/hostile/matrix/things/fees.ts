import { openBoard, type Board } from '#test/fees.ts'
import type { World } from '#test/world.ts'
import type { Thing } from '../thing.ts'

const boards = new WeakMap<World, Promise<Board>>()

/** Two of staff who are nobody else's. */
function boardOf(world: World): Promise<Board> {
  const board = boards.get(world) ?? openBoard(world)
  boards.set(world, board)
  return board
}

const note = 'For the matrix'

const commissionRule: Thing = {
  fields: ['commission_rule_id'],
  owners: ['admin'],
  async make({ world }) {
    const board = await boardOf(world)
    const make = (content_type: string) =>
      board.rule({ platform: 'ugc', content_type, creator_tier: 'top', currency: 'JPY', rate_bp: 100, note })
    const [own, ended] = [await make('video'), await make('photo')]
    await board.endRule(ended.id)
    return { own: own.id, ended: ended.id }
  },
}

const taxRate: Thing = {
  fields: ['tax_rate_id'],
  owners: ['admin'],
  async make({ world }) {
    const board = await boardOf(world)
    const { id } = await board.tax({ kind: 'withholding', country: 'AQ', rate_bp: 100, note })
    return { own: id }
  },
}

export const fees: readonly Thing[] = [commissionRule, taxRate]
