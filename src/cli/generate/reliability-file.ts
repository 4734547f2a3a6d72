import { readFileSync } from 'node:fs'
import { rootPath } from '#platform/root.ts'

/** What `npm run torture` wrote of each experiment. */
type Result = { experiment: string; claim: string; n: number; violations: number; seed: number; seconds: number }

const head = `# What was tried to break it

Two servers over one PostgreSQL, gateways that speak as the real ones do, and everything that may go wrong: processes and databases killed,
replies lost, webhooks copied, forged and told in any order, everybody acting at once, schedules of greedy people played at random. \`npm run torture\`
does it and takes hours; \`npm test\` does most of it for a few seconds. A check that cannot fail shows nothing, so faults are planted to be found (F-59).

Trials without a violation say that one is rarer than three in so many (with 95 % certainty). The same seed draws the same trials.

| | what has to hold | trials | violations | rarer than | seed | took |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
`

/** The page of the long runs, from torture/results.json. */
export function reliabilityFile(): Record<string, string> {
  const results = JSON.parse(readFileSync(rootPath('torture/results.json'), 'utf8')) as Result[]
  return { 'docs/reliability.md': `${head}${results.map(row).join('')}` }
}

function row({ experiment, claim, n, violations, seed, seconds }: Result): string {
  const rarer = violations === 0 ? `${(300 / n).toPrecision(2)} %` : '–'
  return `| ${experiment} | ${claim} | ${n.toLocaleString('en')} | ${violations} | ${rarer} | ${seed} | ${took(seconds)} |\n`
}

const took = (seconds: number) => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`)
