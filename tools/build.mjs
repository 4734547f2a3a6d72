// Bundles src/main.ts, src/cli/*.ts and examples/*.ts into dist/; does nothing when no input has changed since.
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { buildDocsAsset } from './docs-asset.mjs'
import { buildFonts } from './fonts.mjs'
import { root } from './prisma/files.mjs'
import { generate } from './prisma/generate.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, 'inputs.json')

/** Generates what is generated and bundles; resolves to whether there was anything to do. */
export async function build(say = console.log) {
  await generate(say)
  buildDocsAsset(say)
  buildFonts(say)
  const entryPoints = entries()
  if (isFresh(entryPoints)) return false

  const started = Date.now()
  const { metafile } = await bundle({
    entryPoints,
    absWorkingDir: root,
    outdir: 'dist',
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    splitting: true,
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
  })
  removeOldChunks(Object.keys(metafile.outputs))
  const inputs = [...Object.keys(metafile.inputs), 'tools/build.mjs', 'package.json']
  writeFileSync(stamp, JSON.stringify({ entryPoints, inputs: Object.fromEntries(inputs.map((path) => [path, changedAt(path)])) }))
  say(`built dist/ in ${Date.now() - started} ms`)
  return true
}

function entries() {
  const scripts = ['src/cli', 'examples'].flatMap((folder) => {
    const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
    return names.filter((name) => /^[^.]+\.ts$/.test(name)).map((name) => `${folder}/${name}`)
  })
  return ['src/main.ts', ...scripts].sort()
}

function isFresh(entryPoints) {
  if (!existsSync(stamp)) return false
  const before = JSON.parse(readFileSync(stamp, 'utf8'))
  return (
    String(before.entryPoints) === String(entryPoints) && Object.entries(before.inputs).every(([path, time]) => changedAt(path) === time)
  )
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function removeOldChunks(outputs) {
  const folder = join(dist, 'chunks')
  if (!existsSync(folder)) return
  const current = new Set(outputs.map((path) => join(root, path)))
  for (const name of readdirSync(folder)) if (!current.has(join(folder, name))) rmSync(join(folder, name))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build()
