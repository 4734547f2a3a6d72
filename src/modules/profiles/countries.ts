const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that name no country: groups, and those set aside for private use. */
const none: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const codeOfName = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !none.has(code) && canonical(code) === code)
    .flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [[folded(name), code] as const]
    }),
)
const codes: ReadonlySet<string> = new Set(codeOfName.values())

/** The ISO 3166-1 alpha-2 code of a country, given as a code or by its English name ("in", "India" → "IN"); undefined when there is none. */
export function countryCodeOf(typed: string): string | undefined {
  const upper = typed.trim().toUpperCase()
  const code = /^[A-Z]{2}$/.test(upper) ? canonical(upper) : undefined
  if (code !== undefined && codes.has(code)) return code
  return codeOfName.get(folded(typed))
}

/** A code that was given up becomes the one that took its place: UK → GB. */
function canonical(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
