import { z } from 'zod'
import { text } from '#platform/wire.ts'
import { countryCodeOf } from './countries.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** One short form for what people type as a category: "Food & Travel" → "food-travel". Empty when nothing is left. */
export function slugOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** A category's slug, whatever way it was typed. */
export const Category = z
  .string()
  .max(60, { abort: true })
  .overwrite(slugOf)
  .refine((slug) => slug.length >= 2 && slug.length <= 40, { error: 'Give a category such as "fashion"' })
  .meta({ wire: { type: 'string', examples: ['food-travel'] } })

/** The canonical form of a BCP 47 tag whose language is known ("hi-in" → "hi-IN"), or undefined. */
export function languageTagOf(typed: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(typed.trim())
    return tag !== undefined && languageNames.of(tag) !== undefined ? tag : undefined
  } catch {
    return undefined
  }
}

export const Language = z
  .string()
  .max(35, { abort: true })
  .overwrite((typed) => languageTagOf(typed) ?? '')
  .refine((tag) => tag !== '', { error: 'Give a language as BCP 47 has it, such as "hi" or "pt-BR"' })
  .meta({ wire: { type: 'string', examples: ['hi'] } })

/** A country by its ISO 3166-1 alpha-2 code, given so or by its English name. */
export const Country = z
  .string()
  .max(100, { abort: true })
  .overwrite((typed) => countryCodeOf(typed) ?? '')
  .refine((code) => code !== '', { error: 'Give a country such as "IN"' })
  .meta({ wire: { type: 'string', examples: ['IN'] } })

export const Timezone = z
  .string()
  .max(60, { abort: true })
  .refine(isTimezone, { error: 'Give a time zone such as "Asia/Kolkata"' })
  .meta({ wire: { type: 'string', examples: ['Asia/Kolkata'] } })

function isTimezone(zone: string): boolean {
  // A bare offset such as "+05:30" is a time zone to Intl and none to people, who have daylight saving.
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    void new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** One line of text: runs of white space become one blank, and letters have one spelling in Unicode. */
export function line(max: number) {
  return text(max).overwrite((typed) => typed.normalize('NFC').replace(/\s+/g, ' '))
}

/** Text of several lines. */
export function prose(max: number) {
  return text(max).overwrite((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n'))
}

/** A list without repetitions. `null` clears it, as it clears any other field. */
export function setOf<T extends z.ZodType<string>>(item: T, most: number) {
  return z
    .array(item)
    .max(most, { abort: true })
    .overwrite((items) => [...new Set(items)])
}

/** A day without a time: midnight UTC inside, `2001-05-31` on the wire. */
export const day = z
  .codec(z.iso.date({ error: 'Give a day such as "2001-05-31"' }), z.date(), {
    decode: (typed) => new Date(`${typed}T00:00:00Z`),
    encode: (date) => date.toISOString().slice(0, 10) as z.output<z.ZodISODate>,
  })
  .meta({ wire: { type: 'string', format: 'date', examples: ['2001-05-31'] } })
