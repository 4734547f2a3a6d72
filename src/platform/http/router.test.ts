import { expect, test } from 'vitest'
import { z } from 'zod'
import { endpoint, type Endpoint } from './endpoint.ts'
import { openRouter } from './router.ts'

type Address = Parameters<typeof endpoint>[0]['at']

/** Endpoints without an inside, each named by its own address. */
function endpointsAt(...addresses: Address[]): Endpoint[] {
  const nothing = { allow: 'anyone', summary: 'x', input: z.object({}), output: z.object({}), run: async () => ({}) } as const
  return addresses.map((at, i) => endpoint({ ...nothing, id: `x.${i}`, at, root: true, description: at }))
}

/** What is found, as the address that was declared and the parameters' values; else the methods that would fit. */
function find(router: ReturnType<typeof openRouter>, method: string, path: string): unknown {
  const match = router.find(method, path)
  return match && 'endpoint' in match ? [match.endpoint.description, match.params] : match?.methods
}

test('an address leads to its endpoint, with its parameters by name', () => {
  const router = openRouter(
    endpointsAt('GET /', 'GET /orders', 'POST /orders', 'GET /orders/:order_id', 'PUT /orders/:order_id/moves/:move'),
  )
  expect(find(router, 'GET', '/')).toEqual(['GET /', {}])
  expect(find(router, 'GET', '/orders')).toEqual(['GET /orders', {}])
  expect(find(router, 'POST', '/orders')).toEqual(['POST /orders', {}])
  expect(find(router, 'GET', '/orders/7')).toEqual(['GET /orders/:order_id', { order_id: '7' }])
  expect(find(router, 'PUT', '/orders/7/moves/accept')).toEqual(['PUT /orders/:order_id/moves/:move', { order_id: '7', move: 'accept' }])
})

test('nothing is at an address that is too short, too long, ends in a slash or is written otherwise', () => {
  const router = openRouter(endpointsAt('GET /orders/:order_id/timeline'))
  for (const path of [
    '',
    '/',
    '/orders',
    '/orders/7',
    '/orders/7/timeline/',
    '/orders/7/timeline/x',
    '/orders//timeline',
    '//orders/7/timeline',
    '/Orders/7/timeline',
    '/orders/7/TIMELINE',
  ])
    expect(find(router, 'GET', path), path).toBeUndefined()
})

test('another method is answered with those that fit', () => {
  const router = openRouter(endpointsAt('GET /orders/:id', 'DELETE /orders/:id', 'POST /orders'))
  expect(find(router, 'PATCH', '/orders/7')).toEqual(['GET', 'DELETE'])
  expect(find(router, 'GET', '/orders')).toEqual(['POST'])
  expect(find(router, 'get', '/orders/7')).toEqual(['GET', 'DELETE'])
})

test('HEAD asks what GET answers', () => {
  const router = openRouter(endpointsAt('GET /orders', 'POST /packages'))
  expect(find(router, 'HEAD', '/orders')).toEqual(['GET /orders', {}])
  expect(find(router, 'HEAD', '/packages')).toEqual(['POST'])
})

test('a fixed segment wins over a parameter, whichever was declared first', () => {
  const addresses = ['GET /orders/:id', 'GET /orders/late'] as const
  for (const order of [addresses, [...addresses].reverse()])
    expect(find(openRouter(endpointsAt(...order)), 'GET', '/orders/late')).toEqual(['GET /orders/late', {}])
})

test('a fixed segment that leads nowhere gives way to the parameter', () => {
  const router = openRouter(endpointsAt('GET /a/:x/c/:y', 'GET /a/b/:z/d', 'GET /:all/b/:z/e'))
  expect(find(router, 'GET', '/a/b/c/1')).toEqual(['GET /a/:x/c/:y', { x: 'b', y: '1' }])
  expect(find(router, 'GET', '/a/b/1/d')).toEqual(['GET /a/b/:z/d', { z: '1' }])
  expect(find(router, 'GET', '/a/b/1/e')).toEqual(['GET /:all/b/:z/e', { all: 'a', z: '1' }])
})

test('two endpoints name the same parameter each in their own way', () => {
  const router = openRouter(endpointsAt('GET /users/:user_id', 'PUT /users/:id', 'GET /users/:owner_id/orders'))
  expect(find(router, 'GET', '/users/7')).toEqual(['GET /users/:user_id', { user_id: '7' }])
  expect(find(router, 'PUT', '/users/7')).toEqual(['PUT /users/:id', { id: '7' }])
  expect(find(router, 'GET', '/users/7/orders')).toEqual(['GET /users/:owner_id/orders', { owner_id: '7' }])
})

test('parameters are decoded once; a slash that is encoded stays in its segment', () => {
  const router = openRouter(endpointsAt('GET /files/:name'))
  expect(find(router, 'GET', '/files/a%20b')).toEqual(['GET /files/:name', { name: 'a b' }])
  expect(find(router, 'GET', '/files/%2e%2e%2fetc')).toEqual(['GET /files/:name', { name: '../etc' }])
  expect(find(router, 'GET', '/files/%252e')).toEqual(['GET /files/:name', { name: '%2e' }])
})

test('a badly encoded path finds nothing', () => {
  const router = openRouter(endpointsAt('GET /files/:name'))
  for (const name of ['%', '%zz', '%e0%a4', '%ff']) expect(find(router, 'GET', `/files/${name}`)).toBeUndefined()
})

test('names that every object has are names like others', () => {
  const router = openRouter(endpointsAt('GET /files/:name'))
  for (const path of ['/__proto__', '/constructor', '/toString']) expect(find(router, 'GET', path)).toBeUndefined()
  expect(find(router, 'GET', '/files/__proto__')).toEqual(['GET /files/:name', { name: '__proto__' }])
  expect(find(router, 'constructor', '/files/x')).toEqual(['GET'])
})

test('two endpoints at one address are a mistake that is found at the start, whatever the parameter is called', () => {
  expect(() => openRouter(endpointsAt('GET /orders/:id', 'GET /orders/:order_id'))).toThrow('two endpoints at GET /orders/:order_id')
  expect(() => openRouter(endpointsAt('GET /orders/:id', 'PUT /orders/:id'))).not.toThrow()
})
