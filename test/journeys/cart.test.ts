import { expect, test } from 'vitest'
import { pay } from '../stories.ts'
import { expectSoundMoney } from '../invariants.ts'
import { openWorld } from '../world.ts'

const brief = { product_name: 'Morning chai', key_messages: ['Warm in three minutes'] }

test('a brand gathers three creators in a cart, learns what changed, is quoted, pays once, and each creator sees their own order', async () => {
  await using world = await openWorld()
  const [asha, ravi, mira] = await Promise.all([world.join('creator'), world.join('creator'), world.join('creator')])
  const brand = await world.join('brand')
  const cart = brand.sdk.cart

  // Asha sells a package, Ravi one with add-ons, Mira and the brand agreed on terms of their own.
  const reel = await asha.sdk.packages.create({ platform: 'instagram', content_type: 'reel', price: '10000' })
  const video = await ravi.sdk.packages.create({
    platform: 'youtube', content_type: 'short', price: '4000', delivery_days: 10,
    addons: [{ kind: 'faster_delivery', days: 3, price: '500' }, { kind: 'raw_files', price: '1000' }],
  }) // prettier-ignore
  const offer = await mira.sdk.offers.make({ brand_id: brand.profile_id, platform: 'instagram', content_type: 'story', price: '2500' })
  await expect(cart.add({ offer_id: offer.id })).rejects.toMatchObject({ status: 409, code: 'offer.not_accepted' })
  await brand.sdk.offers.accept({ offer_id: offer.id })

  const first = await cart.add({ package_id: reel.id, answers: brief })
  const second = await cart.add({ package_id: video.id, addons: video.addons.map(({ addon_id }) => ({ addon_id })) })
  const third = await cart.add({ offer_id: offer.id, answers: brief, requirements: 'In the morning, please' })
  expect(second).toMatchObject({ price: '5500.00', bought: { delivery_days: 7 }, can_checkout: false })
  expect(third).toMatchObject({ offer_id: offer.id, package_id: null, price: '2500.00', creator_name: mira.name, can_checkout: true })
  await expect(cart.add({ offer_id: offer.id })).rejects.toMatchObject({ status: 409, code: 'cart.offer_twice' })
  await expect(cart.edit({ item_id: third.id, addons: [{ addon_id: '1' }] })).rejects.toMatchObject({ errors: [{ pointer: '/addons' }] })

  // Ravi becomes dearer and drops an add-on: nothing is bought unseen.
  await ravi.sdk.packages.edit({
    package_id: video.id, price: '4200', addons: [{ addon_id: video.addons[0]?.addon_id ?? '', kind: 'faster_delivery', days: 3, price: '500' }],
  }) // prettier-ignore
  await expect(cart.quote({})).rejects.toMatchObject({
    status: 409,
    code: 'cart.changed',
    members: {
      changes: [
        { item_id: second.id, field: 'price', was: '5500.00', is: '4700.00' },
        { item_id: second.id, field: 'addons' },
      ],
    },
  })
  expect((await cart.accept_changes({ item_id: second.id })).price).toBe('4700.00')

  const { quotes } = await cart.quote({})
  const [quote] = quotes
  expect(quotes).toHaveLength(1)
  expect(quote?.totals).toMatchObject({ price: '17200.00', brand_fee: '860.00', total: '18060.00', creator_net: '14620.00' })
  const quote_id = quote?.id ?? ''

  // The brief of Ravi's line is missing; once it is there, two checkouts at once make one.
  await expect(cart.check_out({ quote_id })).rejects.toMatchObject({
    status: 400,
    errors: [{ pointer: '/items/1/answers/product_name' }, {}],
  })
  await cart.edit({ item_id: second.id, answers: { ...brief, hashtags: ['ad'] } })
  const results = await Promise.allSettled([cart.check_out({ quote_id }), cart.check_out({ quote_id })])
  const done = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual(['quote.used'])
  const { orders, checkout } = done[0] ?? { orders: [], checkout: { pay_url: '', amount: '' } }
  expect([orders.length, checkout?.amount, (await cart.get({})).items]).toEqual([3, '18060.00', []])
  expect(orders[1]).toMatchObject({ answers: { hashtags: ['#ad'] }, bought: { addons: [{ kind: 'faster_delivery' }], delivery_days: 7 } })
  expect(await brand.sdk.offers.get({ offer_id: offer.id })).toMatchObject({ state: 'ordered', order_id: orders[2]?.id })
  await expect(brand.sdk.orders.create({ offer_id: offer.id })).rejects.toMatchObject({ status: 409, code: 'offer.ordered' })

  // One payment confirms all three.
  await pay({ world, brand, creator: asha, package_id: reel.id, order_id: orders[0]?.id ?? '', pay_url: checkout?.pay_url ?? '' })
  for (const [creator, net] of [[asha, '8500.00'], [ravi, '3995.00'], [mira, '2125.00']] as const) {
    const { items } = await creator.sdk.orders.list({})
    expect(items).toMatchObject([{ status: 'confirmed', creator_id: creator.profile_id, creator_net: net, brand_id: brand.profile_id }])
  } // prettier-ignore
  expect(first.id).not.toBe(third.id)
  await expectSoundMoney(world)
})
