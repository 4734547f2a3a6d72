import type { Input, Schema, Sdk } from '#sdk'
import { hire, type Staff } from './staff.ts'
import type { World } from './world.ts'

/** Two of staff who agree on what orders cost. */
export type Board = {
  readonly admins: readonly [Staff, Staff]
  rule(input: Input<'admin.create_commission_rule'>): Promise<Schema<'CommissionRule'>>
  endRule(commission_rule_id: string, valid_until?: string): Promise<Schema<'CommissionRule'>>
  tax(input: Input<'admin.create_tax_rate'>): Promise<Schema<'TaxRate'>>
  policy(input: Input<'admin.create_order_policy'>): Promise<Schema<'OrderPolicy'>>
}

export async function openBoard(world: World): Promise<Board> {
  const admins = [await hire(world, 'admin'), await hire(world, 'admin')] as const
  const twice = async <T>(ask: (sdk: Sdk) => Promise<T>): Promise<T> => {
    await ask(admins[0].sdk)
    return ask(admins[1].sdk)
  }
  return {
    admins,
    async rule(input) {
      const made = await twice((sdk) => sdk.admin.create_commission_rule(input))
      if ('commission_rule' in made) return made.commission_rule
      throw new Error('the rule waits for somebody')
    },
    async endRule(commission_rule_id, valid_until) {
      const ended = await twice((sdk) =>
        sdk.admin.end_commission_rule({ commission_rule_id, reason: 'It is over', ...(valid_until !== undefined && { valid_until }) }),
      )
      if ('commission_rule' in ended) return ended.commission_rule
      throw new Error('the end waits for somebody')
    },
    async tax(input) {
      const made = await twice((sdk) => sdk.admin.create_tax_rate(input))
      if ('tax_rate' in made) return made.tax_rate
      throw new Error('the tax waits for somebody')
    },
    async policy(input) {
      const made = await twice((sdk) => sdk.admin.create_order_policy(input))
      if ('order_policy' in made) return made.order_policy
      throw new Error('the policy waits for somebody')
    },
  }
}
