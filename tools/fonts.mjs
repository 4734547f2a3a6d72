// Puts the fonts of our documents into dist/: of each package only the files of one weight, so that production needs none of the packages.
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prisma/files.mjs'

const from = join(root, 'node_modules/@fontsource')
const to = join(root, 'dist/fonts')

// The same list as in src/platform/pdf/font-files.ts, where each of them is a devDependency.
const packages = [
  '@fontsource/noto-sans',
  '@fontsource/noto-sans-tamil',
  '@fontsource/noto-sans-telugu',
  '@fontsource/noto-sans-bengali',
  '@fontsource/noto-sans-gujarati',
  '@fontsource/noto-sans-kannada',
  '@fontsource/noto-sans-malayalam',
  '@fontsource/noto-sans-gurmukhi',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-sans-hebrew',
  '@fontsource/noto-sans-thai',
  '@fontsource/noto-sans-sc',
  '@fontsource/gowun-dodum',
]

/** Does nothing where they stand already, or where the packages were left out of the installation. */
export function buildFonts(say = console.log) {
  const started = Date.now()
  let copied = 0
  for (const name of packages.map((each) => each.split('/')[1])) {
    if (!existsSync(join(from, name))) continue
    const weights = name === 'noto-sans' ? /-(400|700)-normal\.woff$/ : /-400-normal\.woff$/
    const files = readdirSync(join(from, name, 'files')).filter((file) => weights.test(file))
    mkdirSync(join(to, name, 'files'), { recursive: true })
    for (const file of ['unicode.json', 'LICENSE', ...files.map((each) => join('files', each))]) {
      const [source, target] = [join(from, name, file), join(to, name, file)]
      if (existsSync(target) && statSync(target).size === statSync(source).size) continue
      copyFileSync(source, target)
      copied++
    }
  }
  if (copied > 0) say(`copied ${copied} font files in ${Date.now() - started} ms`)
}
