// Who may import whom: each rule is one sentence of ARCHITECTURE.md. `npm run check` runs it; test/boundaries.test.ts plants a violation of each.
import { pathToFileURL } from 'node:url'
import { cruise } from 'dependency-cruiser'
import { root } from './prisma/files.mjs'

/** A module asks only those before it. What is not in the list yet joins it with its folder. */
export const asking = [
  'audit',
  'users',
  'media',
  'profiles',
  'social-accounts',
  'portfolio',
  'second-factor',
  'auth',
  'invitations',
  'onboarding',
  'payees',
  'packages',
  'offers',
  'discovery',
  'shortlists',
  'approvals',
  'ledger',
  'fees',
  'submissions',
  'orders',
  'shipments',
  'payments',
  'payouts',
  'invoices',
  'cart',
  'reviews',
  'campaigns',
]
const toldOnly = '^src/(modules/(admin|notifications|privacy|sync|webhooks)|existing-apps)/'
/** A module's rules, and its tables of facts that are too long to stand in them. */
const pure =
  '(rules|chart|common-passwords|capacity|countries|platforms|kinds|modules/orders/(facts|guards|waits|shares)|modules/packages/(catalogue|requirements|addons)|modules/submissions/(captions|checklist|disclosure|post-address)|modules/invoices/numbering|modules/media/strokes)'
const test = String.raw`\.test\.ts$`

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export const rules = [
  forbid(
    'no-cycles',
    'No file imports itself by way of others.',
    { pathNot: '^src/generated' },
    { circular: true, viaOnly: { pathNot: '^src/generated' } },
  ),
  forbid(
    'platform-is-below',
    'The platform knows neither modules nor integrations nor what stands above them.',
    { path: '^src/platform/', pathNot: test },
    { path: '^(src/(modules|integrations|start|cli|existing-apps|app|app-jobs|open-app|main)|sdk|test)' },
  ),
  forbid(
    'modules-have-one-door',
    'A module sees another only through its index.ts.',
    { path: '^src/modules/([^/]+)/' },
    { path: '^src/modules/', pathNot: '^src/modules/($1/|[^/]+/index[.]ts$)' },
  ),
  forbid(
    'modules-have-three-doors-above',
    'Above the modules only endpoints.ts, jobs.ts and index.ts of one are seen.',
    { path: '^(src/(app|app-jobs|open-app|main|start|cli|existing-apps|integrations)|test/)' },
    { path: '^src/modules/', pathNot: '/(index|endpoints|jobs)[.]ts$' },
  ),
  ...asking.map((name, at) =>
    forbid(
      `asking-goes-one-way-from-${name}`,
      `Asking goes one way: ${asking.slice(0, at + 1).join(' ← ')}; what stands later is told by an event.`,
      { path: `^src/modules/${name}/`, pathNot: test },
      { path: `^src/modules/(${[...asking.slice(at + 1), 'none'].join('|')})/` },
    ),
  ),
  forbid(
    'told-only',
    'admin, notifications, privacy, sync, webhooks and existing-apps are imported by app.ts alone.',
    { pathNot: `^src/app(-jobs)?[.]ts$|${toldOnly}` },
    { path: toldOnly },
  ),
  forbid(
    'modules-reach-out-through-ctx',
    'Modules reach the world through ctx.ports and the database through ctx: no integration, no driver, no generated client (its enums are types).',
    { path: '^src/modules/', pathNot: test },
    {
      path: '^src/integrations/|^src/generated/prisma/(client|models|internal)|node_modules/(pg|@prisma|graphile-worker|express)/|^(node:)?(https?|net|tls|fs|child_process)$',
    },
  ),
  forbid(
    'integrations-are-leaves',
    'An integration imports its own folder, the platform and outside packages, and nothing else of ours.',
    { path: '^src/integrations/([^/]+)/', pathNot: test },
    { path: '^(src|sdk|test)/', pathNot: '^src/(platform/|integrations/$1/)' },
  ),
  forbid(
    'rules-are-pure',
    'rules.ts and the tables it reads import only each other, schema, problem, money, clock and declared enums.',
    { path: `/${pure}[.]ts$` },
    { path: '.', pathNot: `/(${pure}|schema|problem|money|clock)[.]ts$|^src/generated/prisma/enums[.]ts$|node_modules/zod/` },
  ),
  forbid(
    'express-lives-in-http',
    'Express is imported only in platform/http and existing-apps.',
    { path: '^src/', pathNot: '^src/(platform/http|existing-apps)/' },
    { path: 'node_modules/(@types/)?express/' },
  ),
  forbid(
    'nobody-imports-the-top',
    'Nobody imports app or main but the start, the generator and tests.',
    { path: '^(src|sdk)/', pathNot: `^src/(main|open-app|start/[^/]+|cli/generate)[.]ts$|${test}` },
    { path: '^src/(app|app-jobs|open-app|main)[.]ts$' },
  ),
  forbid('sdk-stands-alone', 'The SDK imports nothing of src.', { path: '^sdk/', pathNot: test }, { path: '^(src|test)/' }),
  forbid(
    'nothing-ships-tests',
    'What is shipped imports no test, bench or example.',
    { path: '^(src|sdk)/', pathNot: test },
    { path: `^(test|bench|examples|torture)/|${test}` },
  ),
  forbid('resolves', 'Every import leads somewhere.', {}, { couldNotResolve: true, pathNot: '^(bun|cloudflare|vitest)' }),
]

/** Looks at every TypeScript file below these folders. Resolves to the number of modules seen and a sentence for each violation. */
export async function checkBoundaries(baseDir = root, folders = ['src', 'sdk', 'test', 'bench', 'examples', 'torture']) {
  const { output } = await cruise(folders, {
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules },
    doNotFollow: { path: 'node_modules|^src/generated' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  })
  const own = output.modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)))
  const violations = output.summary.violations.map(({ from, to, rule, cycle }) => {
    const { comment } = rules.find(({ name }) => name === rule.name)
    return `${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}\n    ${comment}`
  })
  return { modules: own.length, violations }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { modules, violations } = await checkBoundaries()
  // A cruiser that cannot read TypeScript passes on nothing at all.
  if (modules < 100) violations.push(`only ${modules} modules were looked at`)
  for (const violation of violations) console.error(violation)
  console.log(`${modules} modules, ${violations.length} forbidden imports`)
  process.exitCode = violations.length > 0 ? 1 : 0
}
