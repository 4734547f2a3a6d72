import type { Font } from 'fontkit'
import Pdf from 'pdfkit'
import { visualRuns } from './bidi.ts'
import { ownFont } from './font-files.ts'
import { shape, widthOf } from './letters.ts'

export type Style = { readonly size: number; readonly bold?: boolean; readonly grey?: boolean }
/** One line of print. `x` is where it begins, or where it ends with `align: 'right'`; `y` is its top. Lengths are in points, from the page's top left corner. */
export type Placed = Style & { readonly text: string; readonly x: number; readonly y: number; readonly align?: 'left' | 'right' }

export type Sheet = {
  /** Begins another page; what is drawn stands on it. */
  newPage(): void
  /** Goes back to a page, counted from 0. */
  toPage(page: number): void
  pages(): number
  print(line: Placed): void
  rule(x: number, y: number, width: number, heavy?: boolean): void
  /** The document; nothing is drawn afterwards. */
  bytes(): Promise<Buffer>
}

/** A4. */
export const page = { width: 595.28, height: 841.89 } as const

/** An empty document of A4 pages. The same calls give the same bytes: its dates and its id come from `created_at` and `title`. */
export function openSheet({ title, author, created_at }: { title: string; author: string; created_at: Date }): Sheet {
  const info = { Title: title, Author: author, Producer: 'Influmojo', Creator: 'Influmojo', CreationDate: created_at, ModDate: created_at }
  // Without a font of its own to begin with the library would look for Helvetica.
  const document = new Pdf({ size: 'A4', margin: 0, bufferPages: true, info, lang: 'en', font: '' })
  const chunks: Buffer[] = []
  const own = new Map<string, Font>()
  const ownOf = (font: Font) => own.get(font.postscriptName) ?? own.set(font.postscriptName, ownFont(font)).get(font.postscriptName)
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => document.on('end', resolve))

  return {
    newPage: () => void document.addPage(),
    toPage: (number) => void document.switchToPage(number),
    pages: () => document.bufferedPageRange().count,
    print({ text, x, y, size, bold = false, grey = false, align = 'left' }) {
      let left = align === 'right' ? x - widthOf(text, size, bold) : x
      for (const run of visualRuns(text, bold)) {
        const { font, width } = shape(run, size)
        // An opened font is taken as well as a file, which the types do not know.
        document
          .font(ownOf(font) as unknown as Uint8Array, font.postscriptName)
          .fontSize(size)
          .fillColor(grey ? '#666666' : '#1a1a1a')
        // Fonts of different scripts have different heights: all stand on one line.
        document.text(run.text, left, y + size, { lineBreak: false, baseline: 'alphabetic', features: [] })
        left += width
      }
    },
    rule(x, y, width, heavy = false) {
      document.moveTo(x, y).lineTo(x + width, y).lineWidth(heavy ? 1 : 0.5).strokeColor(heavy ? '#1a1a1a' : '#cccccc').stroke() // prettier-ignore
    },
    async bytes() {
      document.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
}
