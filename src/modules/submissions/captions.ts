/** Joiners, marks of direction and choices of glyph: nobody sees them, and people paste them without knowing. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** One spelling for what reads the same: whatever its case, its width or the way its marks are put on. */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').replace(invisible, '').toLowerCase()
  return lower.replaceAll('ς', 'σ').replaceAll('ß', 'ss').normalize('NFKC')
}

/** The hashtags of a caption, folded, without their sign. As on the platforms, one begins after a blank or a sign, not inside a word or an address. */
export function hashtagsIn(caption: string): Set<string> {
  return new Set([...fold(caption).matchAll(/(?<![\p{L}\p{M}\p{N}_&/#])#([\p{L}\p{M}\p{N}_]+)/gu)].map(([, tag = '']) => tag))
}

/** The accounts a caption mentions, folded, without their sign; the full stop of a sentence is none of theirs. */
export function mentionsIn(caption: string): Set<string> {
  const found = fold(caption).matchAll(/(?<![\p{L}\p{M}\p{N}_.@/])@([\w.-]+)/gu)
  return new Set([...found].map(([, name = '']) => name.replace(/[.-]+$/, '')).filter((name) => name !== ''))
}

/** The web addresses of a caption, with their scheme or without. */
export function addressesIn(caption: string): Set<string> {
  const found = new Set<string>()
  for (const word of caption.split(/[\s<>()[\]{}"'“”‘’]+/u)) {
    const key = addressKey(word.replace(/[.,;:!?…]+$/u, ''))
    if (key !== undefined) found.add(key)
  }
  return found
}

/** What two spellings of one address have in common; undefined for what is none. */
export function addressKey(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed) ? typed : /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : undefined
  if (address === undefined || !URL.canParse(address)) return undefined
  const { hostname, pathname, search } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}

/** Whether the caption says this, as words of their own: "cheap" is not in "cheapest". */
export function says(caption: string, phrase: string): boolean {
  const words = (text: string) => fold(text).replaceAll(/\s+/gu, ' ').trim()
  const [whole, wanted] = [words(caption), words(phrase)]
  if (wanted === '') return false
  const inWord = /[\p{L}\p{M}\p{N}_]/u
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const before = lastPoint(whole.slice(0, at))
    const after = firstPoint(whole.slice(at + wanted.length))
    const open = !(inWord.test(before) && inWord.test(firstPoint(wanted)))
    const closed = !(inWord.test(after) && inWord.test(lastPoint(wanted)))
    if (open && closed) return true
  }
  return false
}

const firstPoint = (text: string): string => /^./su.exec(text)?.[0] ?? ''
const lastPoint = (text: string): string => /.$/su.exec(text.slice(-2))?.[0] ?? ''
