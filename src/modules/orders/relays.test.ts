import { expect, test } from 'vitest'
import { openNode } from '#test/node.ts'
import { ask, openSocket } from '#test/sockets.ts'
import { confirmedOrder } from '#test/stories.ts'
import { openWorld } from '#test/world.ts'
import { hire } from '#test/staff.ts'

test('every move of an order reaches both parties, on whichever node they are, and nobody else', async () => {
  await using world = await openWorld()
  await using other = await openNode(world)
  const { brand, creator, order_id } = await confirmedOrder(world)
  const strangers = [await world.join('brand'), await world.join('creator'), await hire(world, 'agent')]
  const tokenOf = ({ sdk }: Pick<typeof brand, 'sdk'>) => sdk.tokens()?.access_token
  const parties = [
    await openSocket(world, tokenOf(brand)),
    await openSocket(other, tokenOf(brand), { transports: ['polling'] }),
    await openSocket(world, tokenOf(creator)),
    await openSocket(other, tokenOf(creator)),
  ]
  const others = await Promise.all([world, other].flatMap((node) => strangers.map((one) => openSocket(node, tokenOf(one)))))

  const { version } = await creator.sdk.orders.accept({ order_id })
  await world.settle()
  const accepted = ['order.updated', { order_id, version, status: 'in_progress' }]
  for (const socket of parties) await expect.poll(() => socket.heard, { timeout: 20_000 }).toEqual([accepted])

  await creator.sdk.orders.submit({ order_id, links: ['https://example.com/a.mp4'] })
  await brand.sdk.orders.approve({ order_id })
  await world.settle()
  for (const socket of parties)
    await expect
      .poll(() => socket.heard.at(-1), { timeout: 20_000 })
      .toEqual(['order.updated', { order_id, version: version + 2, status: 'completed' }])

  for (const socket of others) {
    await ask(socket, 'auth.me')
    expect(socket.heard).toEqual([])
  }
  for (const socket of [...parties, ...others]) socket.close()
})
