import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { listOwnPackages, listVersions, readCatalogue, readOwnPackage } from './read.ts'
import type { PackageMove } from './rules.ts'
import * as schema from './schema.ts'
import { createPackage, editPackage, movePackage } from './service.ts'

const found = { 'package.not_found': 404 } as const
const changing = {
  ...found,
  'package.version_conflict': 409,
  'package.too_many': 409,
  'package.too_many_versions': 409,
  'package.tier_taken': 409,
} as const

function move(move: PackageMove, summary: string) {
  return endpoint({
    id: `packages.${move}`,
    at: `POST /packages/:package_id/moves/${move}`,
    allow: 'packages.sell',
    summary,
    input: schema.MovePackage,
    output: schema.OwnPackage,
    fails: { ...changing, 'package.move_not_allowed': 409 },
    idempotency: 'accepted',
    run: movePackage(move),
  })
}

export const endpoints = [
  endpoint({
    id: 'packages.catalogue',
    at: 'GET /packages/catalogue',
    allow: 'anyone',
    summary: 'List the platforms, what can be sold on each, and what a brand is asked about it',
    input: z.object({}),
    output: schema.Catalogue,
    run: readCatalogue,
  }),
  endpoint({
    id: 'packages.create',
    at: 'POST /packages/create',
    allow: 'packages.sell',
    summary: 'Offer a package',
    description: "Prices are in the creator's rate currency. Brands find it within a moment, once the creator's card is refreshed.",
    input: schema.CreatePackage,
    output: schema.OwnPackage,
    status: 201,
    fails: { 'package.too_many': 409, 'package.tier_taken': 409 },
    idempotency: 'accepted',
    run: createPackage,
  }),
  endpoint({
    id: 'packages.edit',
    at: 'PATCH /packages/:package_id',
    allow: 'packages.sell',
    summary: 'Edit, activate or deactivate one of your packages',
    description: 'Fields that are not sent keep their value. What is sold changes as a new version; orders keep the one they bought.',
    input: schema.EditPackage,
    output: schema.OwnPackage,
    fails: { ...changing, 'package.archived': 409 },
    run: editPackage,
  }),
  endpoint({
    id: 'packages.mine',
    at: 'GET /packages/mine',
    allow: 'packages.sell',
    summary: 'List your packages, newest first, whatever their status or of one status',
    input: schema.ListOwnPackages,
    output: schema.PackagePage,
    run: listOwnPackages,
  }),
  endpoint({
    id: 'packages.get',
    at: 'GET /packages/:package_id',
    allow: 'packages.sell',
    summary: 'Read one of your packages',
    input: schema.ReadPackage,
    output: schema.OwnPackage,
    fails: found,
    run: readOwnPackage,
  }),
  endpoint({
    id: 'packages.versions',
    at: 'GET /packages/:package_id/versions',
    allow: 'packages.sell',
    summary: 'What one of your packages sold over time, newest first',
    input: schema.ListVersions,
    output: schema.VersionPage,
    fails: found,
    run: listVersions,
  }),
  move('publish', 'Put a draft on the shelf'),
  move('pause', 'Take a package off the shelf for a time'),
  move('resume', 'Put a paused package back on the shelf'),
  move('archive', 'Take a package off the shelf for good'),
]
