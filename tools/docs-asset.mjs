// Puts the script of the docs page into dist/ with its compressed forms, so that the server compresses nothing and needs no package for it.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { root } from './prisma/files.mjs'

const from = join(root, 'node_modules/@scalar/api-reference/dist/browser/standalone.js')
const folder = join(root, 'dist/docs')
const to = join(folder, 'scalar.js')

/** Does nothing where the script stands already, or where its package was left out of the installation. */
export function buildDocsAsset(say = console.log) {
  if (!existsSync(from)) return
  const forms = ['', '.gz', '.br'].map((form) => to + form)
  if (
    forms.every((path) => existsSync(path) && statSync(path).mtimeMs >= statSync(from).mtimeMs) &&
    statSync(to).size === statSync(from).size
  )
    return
  const started = Date.now()
  const script = readFileSync(from)
  mkdirSync(folder, { recursive: true })
  // Level 6 takes a fifth of a second; the last levels take ten and save a twentieth.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }
  writeFileSync(forms[2], brotliCompressSync(script, brotli))
  writeFileSync(forms[1], gzipSync(script))
  writeFileSync(forms[0], script)
  say(`compressed the docs page's script in ${Date.now() - started} ms`)
}
