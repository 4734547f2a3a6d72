import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Catalogue, CreatePackage, EditPackage, ListOwnPackages, Package, PackagePage } from './schema.ts'
import { createPackage, editPackage, listOwnPackages, readCatalogue } from './service.ts'

export const endpoints = [
  endpoint({
    id: 'packages.catalogue',
    at: 'GET /packages/catalogue',
    allow: 'anyone',
    summary: 'List the platforms and what can be sold on each',
    input: z.object({}),
    output: Catalogue,
    run: readCatalogue,
  }),
  endpoint({
    id: 'packages.create',
    at: 'POST /packages/create',
    allow: 'packages.sell',
    summary: 'Offer a package',
    description: "Prices are in the creator's rate currency. Brands find it within a moment, once the creator's card is refreshed.",
    input: CreatePackage,
    output: Package,
    status: 201,
    fails: { 'package.too_many': 409 },
    idempotency: 'accepted',
    run: createPackage,
  }),
  endpoint({
    id: 'packages.edit',
    at: 'PATCH /packages/:package_id',
    allow: 'packages.sell',
    summary: 'Edit, activate or deactivate one of your packages',
    description: 'Fields that are not sent keep their value. Orders keep the package as it was bought.',
    input: EditPackage,
    output: Package,
    fails: { 'package.not_found': 404, 'package.too_many': 409 },
    run: editPackage,
  }),
  endpoint({
    id: 'packages.mine',
    at: 'GET /packages/mine',
    allow: 'packages.sell',
    summary: 'List your packages, newest first, inactive ones too',
    input: ListOwnPackages,
    output: PackagePage,
    run: listOwnPackages,
  }),
]
