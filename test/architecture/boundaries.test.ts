import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { rootPath } from '#platform/root.ts'
import { checkBoundaries, rules } from '../../tools/boundaries.mjs'

/** For each rule an import it forbids: rule, who imports, what is written. */
const planted: readonly [rule: string, from: string, specifier: string][] = [
  ['no-cycles', 'src/platform/clock.ts', './money.ts'],
  ['platform-is-below', 'src/platform/log.ts', '#modules/orders/index.ts'],
  ['platform-is-below', 'src/platform/db.ts', '#integrations/sandbox/index.ts'],
  ['modules-have-one-door', 'src/modules/orders/place.ts', '#modules/users/queries.ts'],
  ['modules-have-one-door', 'src/modules/orders/price.ts', '../users/queries.ts'],
  ['modules-have-three-doors-above', 'src/start/seed.ts', '#modules/users/queries.ts'],
  ['asking-goes-one-way-from-users', 'src/modules/users/service.ts', '#modules/orders/index.ts'],
  ['asking-goes-one-way-from-ledger', 'src/modules/ledger/post.ts', '#modules/orders/index.ts'],
  ['asking-goes-one-way-from-orders', 'src/modules/orders/refund.ts', '#modules/payments/index.ts'],
  ['told-only', 'src/modules/orders/tell.ts', '#modules/notifications/index.ts'],
  ['modules-reach-out-through-ctx', 'src/modules/orders/call.ts', '#integrations/sandbox/index.ts'],
  ['modules-reach-out-through-ctx', 'src/modules/orders/fetch.ts', 'node:https'],
  ['modules-reach-out-through-ctx', 'src/modules/orders/read.ts', 'pg'],
  ['modules-reach-out-through-ctx', 'src/modules/orders/write.ts', '#generated/prisma/client.ts'],
  ['integrations-are-leaves', 'src/integrations/sandbox/shop.ts', '#modules/orders/index.ts'],
  ['integrations-are-leaves', 'src/integrations/sandbox/mail.ts', '#integrations/dev-inbox/index.ts'],
  ['rules-are-pure', 'src/modules/orders/rules.ts', './queries.ts'],
  ['rules-are-pure', 'src/modules/users/rules.ts', '#platform/db.ts'],
  ['rules-are-pure', 'src/modules/ledger/chart.ts', 'node:crypto'],
  ['express-lives-in-http', 'src/platform/postgres/web.ts', 'express'],
  ['nobody-imports-the-top', 'src/start/deep/again.ts', '#app'],
  ['sdk-stands-alone', 'sdk/order.ts', '../src/modules/orders/schema.ts'],
  ['nothing-ships-tests', 'src/start/world.ts', '#test/world.ts'],
  ['resolves', 'src/start/lost.ts', './nowhere.ts'],
]

/** What the planted imports lead to; nothing in it is forbidden. */
const around = [
  'src/app.ts', 'src/modules/orders/index.ts', 'src/modules/orders/queries.ts', 'src/modules/orders/schema.ts', 'src/modules/users/index.ts',
  'src/modules/users/queries.ts', 'src/modules/payments/index.ts', 'src/modules/notifications/index.ts', 'src/integrations/sandbox/index.ts',
  'src/integrations/dev-inbox/index.ts', 'src/generated/prisma/client.ts', 'test/world.ts', 'bench/run.ts', 'examples/journey.ts', 'torture/run.ts',
] // prettier-ignore

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'influmojo-boundaries-'))
  await write('package.json', JSON.stringify({ type: 'module', imports: packageJson.imports }))
  await symlink(rootPath('node_modules'), join(folder, 'node_modules'))
  for (const path of around) await write(path, 'export const here = true\n')
  await write('src/platform/money.ts', `import './clock.ts'\n`)
  await write('src/modules/orders/service.ts', `import '#modules/users/index.ts'\nimport './queries.ts'\nimport '#platform/money.ts'\n`)
  for (const [, from, specifier] of planted) await write(from, `import '${specifier}'\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

test('each forbidden import is found, with the sentence of its rule', async () => {
  const { violations } = await checkBoundaries(folder)
  for (const [rule, from] of planted) {
    const found = violations.find((violation: string) => violation.startsWith(`${rule}: ${from} → `))
    expect(found, `${rule} in ${from}`).toContain(rules.find(({ name }) => name === rule)?.comment)
  }
})

test('what is allowed is not found', async () => {
  const { violations } = await checkBoundaries(folder)
  const guilty = new Set([...planted.map(([, from]) => from), 'src/platform/money.ts'])
  expect(violations.filter((violation: string) => !guilty.has(violation.split(' ')[1] ?? ''))).toEqual([])
})

test('every rule has a planted violation', () => {
  const shown = new Set(planted.map(([rule]) => rule.replace(/-from-.*/, '')))
  expect(rules.map(({ name }) => name.replace(/-from-.*/, '')).filter((name) => !shown.has(name))).toEqual([])
})
