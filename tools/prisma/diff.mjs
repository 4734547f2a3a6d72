// Prints the SQL that leads from the database FROM_URL to the *.prisma files below src; prints nothing when they agree.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { openReader } from './reader.mjs'
import { schemaFiles } from './files.mjs'

const engineModule = '@prisma/schema-engine-wasm/schema_engine_bg'
const engine = await import(engineModule)

// The engine leaves its panics here; a silent one would look like an empty difference.
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }
const wasm = readFileSync(fileURLToPath(import.meta.resolve(engineModule)).replace(/\.js$/, '.wasm'))
const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine })
engine.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start()

const texts = schemaFiles()
const files = texts.map(([path, content]) => ({ path, content }))
const reader = openReader(process.env.FROM_URL)
try {
  const session = await engine.SchemaEngine.new({ datamodels: texts }, () => {}, bindMigrationAwareSqlAdapterFactory(reader.factory))
  const { stdout } = await session.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
    shadowDatabaseUrl: null,
  })
  const empty = stdout.trim() === '-- This is an empty migration.'
  process.stdout.write(empty ? '' : stdout.replace('-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n', ''))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await reader.close()
}
