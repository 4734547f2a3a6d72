import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path, taken from the repository's root unless a part is absolute itself; the same from `src/` under vitest and from the bundles in `dist/`. */
export function rootPath(...parts: string[]): string {
  return resolve(root, ...parts)
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && /"name":\s*"influmojo"/.test(readFileSync(manifest, 'utf8'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The package.json of influmojo is in no folder above the code: keep dist/ inside the repository')
  return findRoot(parent)
}
