/**
 * One line of a CSV file (RFC 4180): quoted, ended by CR LF. Text that a spreadsheet would take for a formula gets an apostrophe in
 * front, which spreadsheets do not show; numbers stay numbers.
 */
export function csvLine(cells: readonly (string | bigint | number | Date | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | bigint | number | Date | null): string {
  if (value === null) return ''
  const text = value instanceof Date ? value.toISOString() : String(value)
  const formula = /^\s*[=+\-@\t\r\n|%]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)
  return `"${formula ? "'" : ''}${text.replaceAll('"', '""')}"`
}
