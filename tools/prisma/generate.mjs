// Generates the Prisma client into src/generated when a *.prisma file has changed. --if-possible: for npm's postinstall, which must not fail.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, schemaFiles } from './files.mjs'
import { installPrisma } from './install.mjs'

const generated = join(root, 'src/generated')
const client = join(generated, 'prisma')
const stamp = join(generated, 'schema-hash')

/** Brings src/generated/prisma up to date; resolves to whether there was anything to do. */
export async function generate(say = console.log) {
  const files = schemaFiles()
  const hash = createHash('sha256')
    .update(JSON.stringify(files))
    .update(readFileSync(join(root, 'tools/prisma/package-lock.json')))
    .digest('hex')
  if (existsSync(client) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false

  await installPrisma(say)
  const started = Date.now()
  mkdirSync(generated, { recursive: true })
  // In a folder of its own and renamed when whole, so that nobody ever imports half a client.
  const draft = mkdtempSync(join(generated, 'draft-'))
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(draft, 'schema', path)), { recursive: true })
      writeFileSync(join(draft, 'schema', path), text)
    }
    runPrisma(join(draft, 'schema'))
    replace(join(draft, 'schema/generated/prisma'), client, join(draft, 'old'))
    writeFileSync(stamp, hash)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  say(`generated the Prisma client in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return true
}

function runPrisma(schema) {
  const cli = join(root, 'tools/prisma/node_modules/prisma/build/index.js')
  // The CLI would download an engine that generating does not use: any executable keeps it from that.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const run = spawnSync(process.execPath, [cli, 'generate', '--schema', schema], { cwd: join(root, 'tools/prisma'), env, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`The Prisma client could not be generated:\n${run.stdout}${run.stderr}`)
}

function replace(made, place, aside) {
  for (let attempt = 0; ; attempt++) {
    try {
      if (existsSync(place)) renameSync(place, `${aside}-${attempt}`)
      return renameSync(made, place)
    } catch (error) {
      // Another process generated at the same moment and was between these two renames.
      if (attempt >= 10 || !['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error
    }
  }
}

function isProductionInstall() {
  return process.env.NODE_ENV === 'production' || (process.env.npm_config_omit ?? '').split(/[\s,]+/).includes('dev')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ifPossible = process.argv.includes('--if-possible')
  try {
    if (!(ifPossible && (isProductionInstall() || !existsSync(join(root, 'src/schema.prisma'))))) await generate()
  } catch (error) {
    console.error(error.message)
    if (!ifPossible) process.exitCode = 1
  }
}
