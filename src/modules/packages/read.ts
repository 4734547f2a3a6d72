import type { Ctx, Scope } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { creatorOf } from '#modules/users/index.ts'
import { catalogue, contentTypeOf } from './catalogue.ts'
import * as queries from './queries.ts'
import { requirementsFormOf } from './requirements.ts'
import { ownPackageOf, soldOf } from './row.ts'
import type { ListOwnPackages, ListVersions, ReadPackage } from './schema.ts'

const newest = 9_223_372_036_854_775_807n

export async function readOwnPackage(ctx: Ctx, { package_id }: ReadPackage) {
  return ownPackageOf(await findOwn(ctx, package_id))
}

export async function listOwnPackages(ctx: Ctx, { cursor, limit, status }: ListOwnPackages) {
  const creator_id = creatorOf(ctx.actor)
  const list = `packages.mine ${creator_id} ${status ?? ''}`
  const [before = newest] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const asked = [creator_id, before, limit + 1]
  const rows = status ? await ctx.query(queries.listOwnByStatus, [...asked, status]) : await ctx.query(queries.listOwn, asked)
  const items = rows.slice(0, limit).map(ownPackageOf)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(list, [last.id]) : null }
}

/** What one of the actor's packages sold over time, newest first. */
export async function listVersions(ctx: Ctx, { package_id, cursor, limit }: ListVersions) {
  await findOwn(ctx, package_id)
  const list = `packages.versions ${package_id}`
  const [before = 1_000_000n] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const rows = await ctx.query(queries.listVersions, [package_id, before < 1_000_000n ? before : 1_000_000n, limit + 1])
  const items = rows.slice(0, limit).map((row) => ({ ...row, sold: soldOf(row.sold) }))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(list, [last.version]) : null }
}

export async function readCatalogue() {
  return {
    platforms: Object.entries(catalogue).map(([slug, { name, content_types }]) => ({
      slug,
      name,
      content_types: Object.keys(content_types).flatMap((type) => describeType(slug, type)),
    })),
  }
}

function describeType(platform: string, slug: string) {
  const type = contentTypeOf(platform, slug)
  if (!type) return []
  const { name, aspects, requires_publication } = type
  const requirements = requirementsFormOf(platform, slug).map((one) => ({ ...one, choices: [...one.choices] }))
  return [{ slug, name, aspects: [...aspects], requires_publication, requirements }]
}

async function findOwn(scope: Scope, package_id: bigint) {
  const [row] = await scope.query(queries.findOwn, [package_id, creatorOf(scope.actor)])
  if (row) return row
  throw new Problem('not_found', 'package.not_found', 'You have no such package')
}
