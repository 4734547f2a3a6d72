import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'

/** Levels 1 and 2 of the chapters that are ours wholly: what a running server can show. */
const asked = [
  ...[
    '1.1',
    '1.3',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
    '2.8',
    '2.9',
    '2.10',
    '2.11',
    '2.12',
    '3.1',
    '3.2',
    '3.3',
    '3.4',
    '4.1',
    '4.2',
    '4.3',
  ].map((n) => `V6.${n}`),
  ...['5.1', '5.2', '5.3', '5.4', '5.5', '6.1', '6.2', '6.3', '8.1', '8.2'].map((n) => `V6.${n}`),
  ...['1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '4.1', '4.2', '4.3', '4.5', '5.1', '5.2', '6.1', '6.2'].map((n) => `V7.${n}`),
  ...['1.1', '1.2', '2.1', '2.2', '2.3', '3.1', '4.1'].map((n) => `V8.${n}`),
  ...['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'].map((n) => `V9.${n}`),
  ...['1.1', '1.2', '2.1', '2.2', '4.5', '4.8', '4.9', '5.1', '5.2', '5.3', '5.4'].map((n) => `V10.${n}`),
]

type Row = { id: string; proofs: { file: string; title: string }[]; reason: string }

function rowsOf(markdown: string): Row[] {
  return markdown.split('\n').flatMap((line) => {
    const [, id = '', , shown = '', reason = ''] = line.split('|').map((cell) => cell.trim())
    if (!/^V\d+\.\d+\.\d+$/.test(id)) return []
    const proofs = [...shown.matchAll(/`([^`]+)`: (.+?)(?:<br>|$)/g)].map(([, file = '', title = '']) => ({ file, title: title.trim() }))
    return [{ id, proofs, reason }]
  })
}

/** What a file calls its tests, or its experiments. */
function titlesIn(file: string): Set<string> {
  const text = readFileSync(rootPath(file), 'utf8')
  const titles = [...text.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1,\s*(?:\{[^}]*\},\s*)?(?:async\s*)?\(/g)].map((match) => match[2] ?? '')
  return new Set([...titles, ...[...text.matchAll(/id: '(F-\d+)'/g)].map((match) => match[1] ?? '')])
}

/** What is wrong with the table, a sentence each. */
function faultsOf(markdown: string): string[] {
  const rows = rowsOf(markdown)
  const ids = rows.map(({ id }) => id)
  const known = new Map<string, Set<string>>()
  return [
    ...asked.filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
    ...ids.filter((id, nth) => ids.indexOf(id) !== nth).map((id) => `${id} stands there twice`),
    ...rows.filter(({ proofs, reason }) => proofs.length === 0 && reason.length < 20).map(({ id }) => `${id} has neither test nor reason`),
    ...rows.flatMap(({ id, proofs }) =>
      proofs.flatMap(({ file, title }) => {
        if (!existsSync(rootPath(file))) return [`${id} names ${file}, which is not there`]
        const titles = known.get(file) ?? titlesIn(file)
        known.set(file, titles)
        return titles.has(title) ? [] : [`${id}: ${file} has no test "${title}"`]
      }),
    ),
  ]
}

const table = readFileSync(rootPath('docs/security.md'), 'utf8')

test('each requirement stands in the table once, with tests that are there or a reason', () => {
  expect(rowsOf(table).flatMap(({ proofs }) => proofs).length).toBeGreaterThan(80)
  expect(faultsOf(table)).toEqual([])
})

test('a title that no test has, a file that is gone, an id twice, missing or without proof are found', () => {
  expect(faultsOf(table.replace('a password does not age', 'a password ages'))).toEqual([
    'V6.2.10: src/modules/auth/passwords.test.ts has no test "a password ages"',
  ])
  expect(faultsOf(table.replace('torture/experiments/once.ts', 'torture/experiments/twice.ts'))).toEqual([
    'V6.5.1 names torture/experiments/twice.ts, which is not there',
  ])
  expect(faultsOf(table.replace('| V9.1.1 |', '| V9.1.2 |'))).toEqual(['V9.1.1 is missing', 'V9.1.2 stands there twice'])
  expect(faultsOf(table.replace(/^\| V9\.2\.3 .*$/m, '| V9.2.3 | a token is for us |  |  |'))).toEqual([
    'V9.2.3 has neither test nor reason',
  ])
})
