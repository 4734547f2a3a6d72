import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { beginning, chainNames, verifyChain, type Progress } from '#modules/ledger/index.ts'
import { openDatabase } from '#platform/db.ts'
import { rootPath } from '#platform/root.ts'
import { withDatabase } from './db/target.ts'

const help = `npm run ledger:verify [-- --expect <chain>:<number>:<hash>]
Recomputes every seal of the ledger and of the audit from the rows they sealed, in the database of DATABASE_URL (a restored backup, for
one), else in the embedded one, and changes nothing. Names the first seal and row that do not fit.
--expect   a seal as the log or an earlier run of this showed it, to know that the chain was not made anew; may be given several times
Ends with 1 when something does not fit, with 0 when all does.`

type Expected = { chain: string; number: number; hash: string }

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { expect: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', short: 'h', default: false } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const expected = values.expect.map(readExpected)
  if (existsSync(rootPath('.env'))) process.loadEnvFile(rootPath('.env'))
  return withDatabase((url) => verify(url, expected))
}

function readExpected(text: string): Expected {
  const [, chain = '', number = '', hash = ''] = /^(entries|audit):(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? []
  if (chain === '') throw new Error(`--expect ${text} is not <chain>:<number>:<hash>\n\n${help}`)
  return { chain, number: Number(number), hash }
}

async function verify(url: string, expected: readonly Expected[]): Promise<number> {
  const database = openDatabase(url, 1)
  try {
    let whole = true
    for (const chain of chainNames) {
      const started = performance.now()
      const wanted = expected.filter((one) => one.chain === chain)
      const found = await verifyChain(database.query, beginning(chain), undefined, (at) => wanted.forEach((one) => compare(one, at)))
      const missing = wanted.filter(({ number }) => number > found.number)
      for (const { number } of missing) console.error(`✗ ${chain}: there is no seal ${number}`)
      whole &&= found.broken === null && missing.length === 0
      console.log(describe(found, Math.round(performance.now() - started)))
    }
    return whole && !differs ? 0 : 1
  } finally {
    await database.close()
  }
}

let differs = false

function compare({ chain, number, hash }: Expected, at: Progress): void {
  if (at.number !== number || at.hash === hash) return
  differs = true
  console.error(`✗ ${chain}: seal ${number} has another hash than the expected one: the chain was made anew`)
}

function describe({ chain, number, rows, hash, unsealed, broken }: Progress, took_ms: number): string {
  if (broken) return `✗ ${chain}: ${broken.says}. ${rows} rows in ${number} seals before it fit.`
  const rest = unsealed === 0 ? '' : `, ${unsealed === 10_000 ? '10000 or more' : unsealed} rows not sealed yet`
  return `✓ ${chain}: ${rows} rows in ${number} seals${rest}, ${took_ms} ms${number === 0 ? '' : `; head ${chain}:${number}:${hash}`}`
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
