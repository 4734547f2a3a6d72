export type Form = { [name: string]: Form | string }

/** `a[b][0][c]=v` as nested objects, lists too, under the numbers of their parts; undefined when it is none. */
export function readForm(text: string): Form | undefined {
  const form = bare()
  for (const [name, value] of new URLSearchParams(text)) {
    const [, first, rest = ''] = /^([\w-]+)((?:\[[\w-]*\])*)$/.exec(name) ?? []
    if (first === undefined) return undefined
    const path = [first, ...Array.from(rest.matchAll(/\[([\w-]*)\]/g), ([, part = '']) => part)]
    if (path.length > 8) return undefined
    let place = form
    for (const part of path.slice(0, -1)) {
      const next = (place[part] ??= bare())
      if (typeof next === 'string') return undefined
      place = next
    }
    const last = path.at(-1) ?? ''
    place[last === '' ? String(Object.keys(place).length) : last] = value
  }
  return form
}

/** Without a prototype, so that no name means anything but itself. */
const bare = () => Object.create(null) as Form

/** The parts of a list, or the fields of a part, at `path`. */
export function partOf(form: Form, ...path: string[]): Form | string | undefined {
  let found: Form | string | undefined = form
  for (const name of path) found = typeof found === 'object' ? found[name] : undefined
  return found
}

/** All names that a form uses, with `[]` in place of numbers: `line_items[][price_data][currency]`. */
export function namesOf(form: Form, prefix = ''): string[] {
  return Object.entries(form).flatMap(([part, value]) => {
    const name = prefix === '' ? part : `${prefix}[${/^\d+$/.test(part) ? '' : part}]`
    return typeof value === 'string' ? [name] : namesOf(value, name)
  })
}
