import { describe, expect, test } from 'vitest'
import { rebuildCards } from '#modules/discovery/index.ts'
import { ctxOf } from '#test/context.ts'
import { statement } from '#platform/db.ts'
import { seller } from '#test/sellers.ts'
import { openWorld } from '#test/world.ts'
import { refreshCards } from './refresh.ts'

describe('the cards', () => {
  const all = statement<{ kept: string }>(
    'test.all_cards',
    `select (select json_agg(c order by creator_id, platform) from creator_card c)::text || (select json_agg(p order by creator_id) from creator_portfolio p)::text
       || (select json_agg(l order by creator_id, platform) from creator_listing l)::text as kept`,
  )

  test('kept event by event are those made anew from everything', async () => {
    await using world = await openWorld()
    const first = await seller(world, { city: 'Łódź', categories: ['fashion', 'food'], rating: 4.5 })
    await seller(world, { sells: [['youtube', 'video', '5.5']] })
    const idle = await seller(world, { sells: [] })
    await idle.sdk.profile.update_basic_info({ location_city: 'Kochi' })
    await first.sdk.packages.create({ platform: 'tiktok', content_type: 'video', price: '70', description: '"quoted" \\ and \u2028 {"}' })
    await world.settle()
    const [kept] = await world.database.query(all)

    await world.database.query(statement('test.spoil', `update creator_card set card = '{}'`))
    await world.database.query(statement('test.empty', 'delete from creator_listing'))
    await rebuildCards(ctxOf(world))
    expect(await world.database.query(all)).toEqual([kept])
    expect(kept?.kept).toContain('lodz')
  })

  test('of two refreshes at once, and many more, none is lost and none stands in the way', async () => {
    await using world = await openWorld()
    const creators = [await seller(world), await seller(world)]
    const ids = creators.map((creator) => BigInt(creator.profile_id))
    await world.settle()
    const refresh = (order: readonly bigint[]) => ctxOf(world).tx((tx) => refreshCards(tx, order))
    const price = async (index: number) => {
      for (let i = 1; i <= 5; i++) {
        await creators[index]?.sdk.packages.create({ platform: 'youtube', content_type: 'video', price: String(100 - i) })
        await Promise.all([refresh(ids), refresh(ids.toReversed()), refresh(ids.slice(index, index + 1))])
      }
    }
    await Promise.all([price(0), price(1)])
    const page = await world.stranger.discovery.creators({ platform: 'youtube' })
    expect(page.items.map((card) => card.from_price)).toEqual(['95.00', '95.00'])
  })
})
