import { existsSync, readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { rootPath } from '../root.ts'
import { unpackWoff } from './woff.ts'

/** Some of the letters of a font, as a file of its own: web fonts are cut so that nobody loads a script they do not read. */
export type FontFile = { readonly name: string; readonly ranges: readonly (readonly [number, number])[]; readonly bold: boolean }

/** In the order in which a letter is looked for. tools/fonts.mjs puts the same into dist/. */
const families = [
  'noto-sans', 'noto-sans-tamil', 'noto-sans-telugu', 'noto-sans-bengali', 'noto-sans-gujarati', 'noto-sans-kannada', 'noto-sans-malayalam',
  'noto-sans-gurmukhi', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai', 'noto-sans-sc', 'gowun-dodum',
] // prettier-ignore
const [first] = families
/** Letters that the first family has too. */
const shared = /^(latin|cyrillic|greek|vietnamese)/

// The build puts the few files that are used into dist/; without a build the packages are there, being devDependencies.
const places = [rootPath('dist/fonts'), rootPath('node_modules/@fontsource')]

let known: readonly FontFile[] | undefined
const opened = new Map<string, Font>()
const unpacked = new Map<string, Buffer>()

/** Every font file there is, bold ones beside the plain ones. */
export function fontFiles(): readonly FontFile[] {
  return (known ??= families.flatMap(filesOf))
}

/** The font in a file, read and unpacked when first used, and kept: a few dozen of at most 200 kB. `without` leaves a table out of it. */
export function openFont({ name }: FontFile, without?: 'GPOS'): Font {
  const key = nameOf(name, without)
  const before = opened.get(key)
  if (before) return before
  const [family = ''] = name.split('/')
  const bytes = unpackWoff(readFileSync(placeOf(family, `files/${name.slice(family.length + 1)}.woff`)), without)
  unpacked.set(key, bytes)
  const font = named(bytes, key)
  opened.set(key, font)
  return font
}

/**
 * The same font for one document alone. A font remembers for each letter what it stood for when it was first met, so that a shared one
 * would make a document depend on those before it.
 */
export function ownFont({ postscriptName }: Font): Font {
  const bytes = unpacked.get(postscriptName)
  if (!bytes) throw new Error(`${postscriptName} was not opened here`)
  return named(bytes, postscriptName)
}

function named(bytes: Buffer, key: string): Font {
  const font = create(bytes)
  if (!('layout' in font)) throw new Error(`${key} holds more than one font`)
  // Files of one family share a name, by which the library would take one for the other.
  Object.defineProperty(font, 'postscriptName', { value: key })
  return font
}

const nameOf = (name: string, without = '') => `${name}-${without}`.replaceAll(/[^\w-]/g, '-')

function filesOf(family: string): FontFile[] {
  const subsets = JSON.parse(readFileSync(placeOf(family, 'unicode.json'), 'utf8')) as Record<string, string>
  return Object.entries(subsets)
    .filter(([subset]) => family === first || !shared.test(subset))
    .flatMap(([subset, ranges]) => {
      const file = (weight: number): FontFile => ({
        name: `${family}/${family}-${subset.replaceAll(/[[\]]/g, '')}-${weight}-normal`,
        ranges: ranges.split(',').map(rangeOf),
        bold: weight === 700,
      })
      return family === first ? [file(400), file(700)] : [file(400)]
    })
}

function rangeOf(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().slice(2).split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

function placeOf(family: string, file: string): string {
  const place = places.map((folder) => `${folder}/${family}/${file}`).find((path) => existsSync(path))
  if (place === undefined) throw new Error(`The font file ${family}/${file} is missing; run: npm run build`)
  return place
}
