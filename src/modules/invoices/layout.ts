import { openSheet, page, type Sheet, type Style } from '#platform/pdf/document.ts'
import { printable, widthOf } from '#platform/pdf/letters.ts'
import { wrap } from '#platform/pdf/lines.ts'

export type Column = { readonly head: string; readonly width: number }

/** What a printed invoice says, every word of it ready for print. */
export type Printed = {
  readonly title: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly from: { readonly heading: string; readonly lines: readonly string[] }
  readonly to: { readonly heading: string; readonly lines: readonly string[] }
  /** Of amounts, right of the description: so wide, in points, or as wide as what stands in it. */
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly text: string; readonly amounts: readonly string[] }[]
  readonly sums: readonly (readonly [name: string, value: string])[]
  readonly remarks: readonly string[]
  readonly foot: string
  readonly author: string
  readonly created_at: Date
}

const left = 50
const right = page.width - 50
const width = right - left
const bottom = page.height - 70
const body: Style = { size: 9 }
const small: Style = { size: 8, grey: true }
const leading = 13
const sums_left = right - 230

/** Prints it on as many A4 pages as it needs: what is long is wrapped, rows that do not fit begin the next page, each of which says which it is. */
export async function printPages(printed: Printed): Promise<Buffer> {
  const sheet = openSheet({ title: printable(printed.title), author: printable(printed.author), created_at: printed.created_at })
  let y = printHead(sheet, printed)
  y = printRows(sheet, printed, y)
  y = printSums(sheet, printed, y)
  printRemarks(sheet, printed, y)
  for (let number = 0; number < sheet.pages(); number++) {
    sheet.toPage(number)
    sheet.rule(left, page.height - 52, width)
    sheet.print({ text: printable(printed.foot), x: left, y: page.height - 46, ...small })
    sheet.print({ text: `Page ${number + 1} of ${sheet.pages()}`, x: right, y: page.height - 46, align: 'right', ...small })
  }
  return sheet.bytes()
}

function printHead(sheet: Sheet, { title, facts, from, to }: Printed): number {
  let y = 60
  for (const line of wrap(printable(title), width, 20, true)) {
    sheet.print({ text: line, x: left, y, size: 20, bold: true })
    y += 26
  }
  y += 8
  for (const [name, value] of facts) {
    sheet.print({ text: name, x: left, y, ...small })
    sheet.print({ text: printable(value), x: left + 110, y, ...body })
    y += leading
  }
  y += 16
  return printParties(sheet, from, to, y) + 20
}

/** The two next to each other; names and addresses that are longer than the page go on on the next. */
function printParties(sheet: Sheet, from: Printed['from'], to: Printed['to'], top: number): number {
  const gap = 30
  const half = (width - gap) / 2
  const sides = [from, to].map(({ heading, lines }, nth) => ({
    x: left + nth * (half + gap),
    lines: [
      { text: heading, style: small },
      ...lines.flatMap((text, at) => {
        const style = at === 0 ? { size: 10, bold: true } : body
        return wrap(printable(text), half, style.size, at === 0).map((line) => ({ text: line, style }))
      }),
    ],
  }))
  let y = top
  for (let nth = 0; sides.some(({ lines }) => nth < lines.length); nth++) {
    if (y > bottom - leading) y = pageAfter(sheet)
    for (const { x, lines } of sides) {
      const line = lines[nth]
      if (line) sheet.print({ text: line.text, x, y, ...line.style })
    }
    y += leading
  }
  return y
}

/** The right edge of each column of amounts, the last at the edge of the page. */
const edgesOf = (columns: readonly Column[]): number[] =>
  columns.map((_, nth) => right - columns.slice(nth + 1).reduce((sum, each) => sum + each.width, 0))

function printHeads(sheet: Sheet, columns: readonly Column[], y: number): number {
  sheet.print({ text: 'Description', x: left, y, ...small })
  for (const [nth, x] of edgesOf(columns).entries()) sheet.print({ text: columns[nth]?.head ?? '', x, y, align: 'right', ...small })
  sheet.rule(left, y + 13, width, true)
  return y + 20
}

/** No amount runs into its neighbour: columns grow, and the description is wrapped more narrowly. */
function fitted({ columns, rows }: Printed): Column[] {
  return columns.map(({ head, width: least }, nth) => ({
    head,
    width: Math.max(least, ...rows.map(({ amounts }) => widthOf(amounts[nth] ?? '', body.size, false) + 8)),
  }))
}

function printRows(sheet: Sheet, printed: Printed, top: number): number {
  const columns = fitted(printed)
  const edges = edgesOf(columns)
  const text_width = width - columns.reduce((sum, each) => sum + each.width, 0)
  let y = printHeads(sheet, columns, top > bottom - 60 ? pageAfter(sheet) : top)
  for (const { text, amounts } of printed.rows) {
    for (const [nth, line] of wrap(printable(text), text_width, body.size).entries()) {
      if (y > bottom - leading) y = printHeads(sheet, columns, pageAfter(sheet))
      sheet.print({ text: line, x: left, y, ...body })
      if (nth === 0) for (const [at, x] of edges.entries()) sheet.print({ text: amounts[at] ?? '', x, y, align: 'right', ...body })
      y += leading
    }
    sheet.rule(left, y + 1, width)
    y += 7
  }
  return y
}

function printSums(sheet: Sheet, { sums }: Printed, top: number): number {
  let y = top + 10 + sums.length * 16 > bottom ? pageAfter(sheet) : top + 6
  for (const [nth, [name, value]] of sums.entries()) {
    const last = nth === sums.length - 1
    const style = last ? { size: 12, bold: true } : body
    if (last) sheet.rule(sums_left, y + 2, right - sums_left, true)
    const at = last ? y + 7 : y + 2
    sheet.print({ text: name, x: sums_left, y: at, ...style })
    sheet.print({ text: value, x: right, y: at, align: 'right', ...style })
    y += 16
  }
  return y + 30
}

function printRemarks(sheet: Sheet, { remarks }: Printed, top: number): void {
  let y = top
  for (const line of remarks.flatMap((remark) => wrap(printable(remark), width, 8))) {
    if (y > bottom - leading) y = pageAfter(sheet)
    sheet.print({ text: line, x: left, y, ...small })
    y += leading
  }
}

function pageAfter(sheet: Sheet): number {
  sheet.newPage()
  return 60
}
