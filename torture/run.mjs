// npm run torture: every experiment at full length, written to torture/results.json.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

const help = `npm run torture [-- options]

Tries to break what the product promises, thousands of times each, with two nodes over one PostgreSQL, and writes torture/results.json:
{ experiment, claim, n, violations, seed, seconds }, of which npm run generate makes docs/reliability.md. It ends with 1 when anything did not hold. npm test runs each for a few seconds.

  --only F-28,F-30   only these
  --n 200            so many trials of each; results.json stays as it is
  --quick            the trials of npm test; results.json stays as it is
  --seed N           the trials of an earlier run
  --help             this text`

const options = {
  only: { type: 'string' },
  n: { type: 'string' },
  quick: { type: 'boolean' },
  seed: { type: 'string' },
  help: { type: 'boolean' },
}
const { values } = parseArgs({ options })
if (values.help) console.log(help)
else {
  const env = { ...process.env }
  if (values.only) env.TORTURE_ONLY = values.only
  if (values.n) env.TORTURE_N = values.n
  if (values.quick) env.TORTURE_QUICK = '1'
  if (values.seed) env.TORTURE_SEED = values.seed
  const child = spawn('npx', ['vitest', 'run', '--config', 'torture/vitest.config.ts', '--reporter', 'dot'], { env, stdio: 'inherit' })
  child.once('exit', (code) => (process.exitCode = code ?? 1))
}
