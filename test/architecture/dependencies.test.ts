import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'

type Locked = {
  name?: string
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  optionalDependencies?: Record<string, string>
}
type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const read = (path: string) => readFileSync(rootPath(path), 'utf8')
const folders = ['', 'tools/prisma/']

/** What is used without being imported: by a script, by the compiler, by Prisma's generated client. */
const tools = new Set(['oxfmt', 'oxlint', 'typescript', '@prisma/client'])

/** As package.json has to name it; under another name than its own (an alias) with both. */
const asWanted = ({ name, version }: Locked = {}) => (name === undefined ? version : `npm:${name}@${version}`)

test('every version is exact and has one entry in the lock file, with its checksum and without the name of a registry', () => {
  for (const folder of folders) {
    const { dependencies, devDependencies } = JSON.parse(read(`${folder}package.json`)) as Manifest
    const wanted = Object.entries({ ...dependencies, ...devDependencies })
    const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as { packages: Record<string, Locked> }
    expect(wanted.length).toBeGreaterThan(1)
    for (const [name, version] of wanted) expect([name, asWanted(packages[`node_modules/${name}`])]).toEqual([name, version])
    for (const [path, locked] of Object.entries(packages).filter(([path]) => path !== '')) {
      expect([path, locked.resolved]).toEqual([path, undefined])
      expect([path, locked.integrity]).toEqual([path, expect.stringMatching(/^sha(512|1)-/)])
    }
  }
})

test('what exists for some platforms only is locked for all of them', () => {
  for (const folder of folders) {
    const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as { packages: Record<string, Locked> }
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
    )
    expect(missing).toEqual([])
  }
})

test('every dependency is used', () => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.mjs'], {
    cwd: rootPath('.'),
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
  const code = listed.map(read).join('\n')
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest
  const types = (name: string) => name.replace(/^@types\//, '')
  const unused = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !tools.has(name) && types(name) !== 'node' && !new RegExp(`['"/]${types(name)}['"/]`).test(code),
  )
  expect(unused).toEqual([])
})
