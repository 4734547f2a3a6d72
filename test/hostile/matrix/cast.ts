import { statement } from '#platform/db.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import { codeSentTo, type Person } from '#test/people.ts'
import { accept, hire } from '#test/staff.ts'
import { pay, type Deal } from '#test/stories.ts'
import type { World } from '#test/world.ts'
import { things } from './things.ts'
import type { Made, Owner, Role, Tenant, Thing } from './thing.ts'

export type Who =
  | 'stranger'
  | `${'brand' | 'creator'} ${'A' | 'B'}`
  | Role
  | 'agent without a second factor'
  | 'admin as brand A'
  | 'pending'
  | 'suspended'
  | 'banned'

/** Whoever calls, as what the server knows of them; `owner` when they can have things. */
export type Caller = { who: Who; role: Role | undefined; token: string | undefined; owner: Owner | undefined }
export type Cast = {
  readonly callers: readonly Caller[]
  readonly tenants: readonly Tenant[]
  readonly made: ReadonlyMap<Thing, readonly { owner: Owner; made: Made }[]>
}

const setStatus = statement('matrix.set_status', 'update "user" set status = $2::"UserStatus" where id = $1')

/** Everybody who may call, and one of each thing for everybody who can have it. */
export async function openCast(world: World): Promise<Cast> {
  const tenants = [await openTenant(world, 'A'), await openTenant(world, 'B')]
  const owners: Owner[] = tenants.flatMap((tenant) => [
    { ...tenant.brand, role: 'brand' as const, tenant, world },
    { ...tenant.creator, role: 'creator' as const, tenant, world },
  ])
  for (const role of ['agent', 'admin'] as const) owners.push({ ...(await hire(world, role)), role, tenant: undefined, world })
  const made = new Map<Thing, { owner: Owner; made: Made }[]>()
  for (const thing of things) {
    const having = owners.filter(({ role }) => thing.owners.includes(role))
    const all = []
    for (const owner of having) all.push({ owner, made: await thing.make(owner) })
    made.set(thing, all)
  }
  const named = owners.map((owner) => ({ who: nameOf(owner), role: owner.role, token: tokenOf(owner), owner }))
  await world.settle()
  return { callers: [unknown, ...named, ...(await others(world, owners))], tenants, made }
}

const unknown: Caller = { who: 'stranger', role: undefined, token: undefined, owner: undefined }
const tokenOf = ({ sdk }: Pick<Owner, 'sdk'>) => sdk.tokens()?.access_token
const nameOf = ({ role, tenant }: Owner) => (tenant ? `${role} ${tenant.name}` : role) as Who

/** Those who are turned away whatever they ask for, and an admin who looks through the eyes of brand A. */
async function others(world: World, owners: readonly Owner[]): Promise<Caller[]> {
  const stopped: Caller[] = []
  for (const status of ['pending', 'suspended', 'banned'] as const) {
    const person = await world.join('brand')
    await world.database.query(setStatus, [person.user_id, status])
    stopped.push({ who: status, role: 'brand', token: tokenOf(person), owner: undefined })
  }
  const bare = await accept(world, 'agent-without@influmojo.example', 'agent')
  const [brand] = owners
  const admin = owners.find(({ role }) => role === 'admin')
  if (!brand || !admin) throw new Error('the cast lacks a brand and an admin')
  const { access_token } = await admin.sdk.admin.impersonate({ user_id: brand.user_id, reason: 'To see what they see' })
  return [
    ...stopped,
    { who: 'agent without a second factor', role: 'agent', token: tokenOf(bare), owner: undefined },
    { who: 'admin as brand A', role: 'brand', token: access_token, owner: brand },
  ]
}

async function openTenant(world: World, name: Tenant['name']): Promise<Tenant> {
  const marker = `private-to-${name}-${Math.random().toString(36).slice(2)}`
  const [brand, creator] = [await twiceIn(world, await world.join('brand')), await twiceIn(world, await world.join('creator'))]
  const sold = await creator.sdk.packages.create({
    platform: 'instagram',
    content_type: 'reel',
    price: '10000',
    description: 'A reel',
    requires_publication: false,
  })
  const { order, checkout } = await brand.sdk.orders.create({ package_id: sold.id, requirements: marker })
  const deal: Deal = { world, brand, creator, package_id: sold.id, order_id: order.id, pay_url: checkout?.pay_url ?? '' }
  await pay(deal)
  await creator.sdk.orders.accept({ order_id: order.id })
  const address = { recipient: marker, lines: [marker], city: marker, country: 'IN', phone: '+919820012345', note: marker, pause: false }
  await creator.sdk.shipments.share_address({ order_id: order.id, ...address })
  const files = [{ media_id: await cleanFileOf(world, creator.user_id, 'submission'), note: marker }]
  await creator.sdk.orders.submit({ order_id: order.id, links: [`https://example.com/${marker}.mp4`], caption: marker, files })
  return { name, marker, brand, creator, deal }
}

/** A second session, for whoever wants to end one. */
async function twiceIn(world: World, person: Person): Promise<Person> {
  await world.stranger.auth.login({ phone: person.phone })
  await world.request('POST', '/api/v1/auth/verify-otp', { body: { phone: person.phone, code: codeSentTo(world, person.phone) } })
  return person
}
