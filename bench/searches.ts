/** Filters from broad to rare, as they are combined; `ours` alone where plain joins have no such thing. Values are filled in from the drawn searches. */
export type Search = { name: string; filters: Record<string, string> }

export type Drawn = { category: string; platform: string; city: string; language: string }

/** A dozen and more combinations for one drawn creator: whoever asks finds somebody, but for the rarest. */
export function searchesFor({ category, platform, city }: Omit<Drawn, 'language'>): Search[] {
  const each: Record<string, string>[] = [
    { platform },
    { category },
    { platform, category },
    { platform, category, city },
    { city },
    { platform, language: 'ta' },
    { platform, category, language: 'hi', verified: 'true', availability: 'available' },
    { platform, rating_min: '4.5', engagement_bp_min: '800' },
    { category, platform, followers_min: '300000' },
    { category, platform, currency: 'INR', price_max: '6000' },
    { category, platform, currency: 'INR', sort: 'price' },
    { category, city, sort: 'newest' },
    { platform, category, country: 'SG' },
    rarest({ category, city }),
  ]
  return each.map((filters) => ({ name: Object.entries(filters).map(nameOf).join(' + '), filters }))
}

/** Five filters, of which one creator in 200,000 has all. */
export function rarest({ category, city }: Pick<Drawn, 'category' | 'city'>): Record<string, string> {
  return { category, city, language: 'kn', followers_min: '100000', rating_min: '4' }
}

const own = new Set(['platform', 'category', 'city'])
const nameOf = ([name, value]: [string, string]) => (own.has(name) ? name : `${name} ${value}`)

/** A category and a city as people type them, and with a letter swapped, left out or doubled. */
export function textsOf(drawn: readonly Pick<Drawn, 'category' | 'platform'>[]): { right: string[]; wrong: string[] } {
  const right = drawn.map(({ category, platform }) => `${category} ${platform}`)
  const wrong = drawn.map(({ category, platform }, i) => `${mistake(category, i)} ${mistake(platform, i + 1)}`)
  return { right, wrong }
}

/** Somebody's name and category as typed by somebody in a hurry: each word of four letters and more has a mistake. */
export function mistyped({ name, category }: { name: string; category: string }, which: number): string {
  return `${name} ${category}`.split(' ').map((word, i) => mistake(word, which + i)).join(' ') // prettier-ignore
}

function mistake(word: string, which: number): string {
  if (word.length < 4) return word
  const at = 1 + (which % (word.length - 2))
  const [before, here, next, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)]
  return [before + next + here + after, before + next + after, before + here + here + next + after][which % 3] ?? word
}
