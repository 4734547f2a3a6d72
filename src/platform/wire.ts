import { z } from 'zod'
import { isCurrency } from './money.ts'

const maxBigint = 9_223_372_036_854_775_807n

/** A database id: bigint inside, a string of digits on the wire; a JSON number is accepted on the way in. */
export const id = z
  .codec(z.union([z.string(), z.int()]), z.bigint(), {
    decode: (value, ctx) => {
      const text = String(value)
      const parsed = /^[1-9]\d{0,18}$/.test(text) ? BigInt(text) : 0n
      if (parsed > 0n && parsed <= maxBigint) return parsed
      ctx.issues.push({ code: 'custom', input: value, message: 'An id is a string of digits', params: { code: 'id.invalid' } })
      return z.NEVER
    },
    encode: (value) => value.toString(),
  })
  .meta({ wire: { type: 'string', pattern: '^[1-9][0-9]{0,18}$', examples: ['42'] } })

/** A moment: Date inside, ISO 8601 in UTC on the wire. */
export const instant = z
  .codec(z.iso.datetime({ offset: true, error: 'Give an ISO 8601 time with its zone, such as "2026-01-31T12:00:00Z"' }), z.date(), {
    decode: (text, ctx) => {
      const date = new Date(text)
      const year = date.getUTCFullYear()
      // A zone can carry the last hours of 9999 into a year that ISO 8601 writes otherwise.
      if (year >= 0 && year <= 9999) return date
      ctx.issues.push({
        code: 'custom',
        input: text,
        message: 'Give a time from the years 0 to 9999',
        params: { code: 'time.out_of_range' },
      })
      return z.NEVER
    },
    encode: (date) => date.toISOString() as z.output<z.ZodISODateTime>,
  })
  .meta({ wire: { type: 'string', format: 'date-time', examples: ['2026-01-31T12:00:00.000Z'] } })

/** Money in major units as a decimal string (`"149.00"`); a number is accepted on the way in. Its currency stands beside it. */
export const amount = z
  .codec(z.union([z.string(), z.number()]), z.string(), {
    decode: (value, ctx) => {
      const text = String(value)
      if (/^\d{1,11}(\.\d{1,3})?$/.test(text)) return text
      ctx.issues.push({
        code: 'custom',
        input: value,
        message: 'Give the amount as digits with a point, such as "149.00"',
        params: { code: 'amount.invalid' },
      })
      return z.NEVER
    },
    encode: (text) => text,
  })
  .meta({ wire: { type: 'string', pattern: '^[0-9]{1,11}(\\.[0-9]{1,3})?$', examples: ['149.00'] } })

/** An ISO 4217 code in upper case. */
export const currency = z
  .string()
  .refine(isCurrency, { error: 'Give an ISO 4217 code such as "INR"' })
  .meta({ wire: { type: 'string', pattern: '^[A-Z]{3}$', examples: ['INR'] } })

/** Text people type: trimmed, NUL refused (PostgreSQL cannot store it), lone surrogates refused, at most `max` characters. */
export function text(max: number, min = 1) {
  // What is too long is looked at no further: normalising it, as some do, takes time by the square of its length.
  return z
    .string()
    .trim()
    .min(min)
    .max(max, { abort: true })
    .refine(isStorable, { error: 'The text holds characters that cannot be stored' })
}

/** PostgreSQL stores neither NUL nor half a character. */
function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed()
}

/** A web address people may be sent to: http or https only. */
export const webUrl = z
  .url({ protocol: /^https?$/, error: 'Give a web address that starts with https://' })
  .max(2048)
  .refine(isStorable, { error: 'The address holds characters that cannot be stored' })

/** A whole number in a query string. */
export function queryInt(min: number, max: number) {
  return z
    .codec(z.union([z.string(), z.number()]), z.int(), {
      decode: (value, ctx) => {
        const number = typeof value === 'number' || /^-?\d{1,9}$/.test(value) ? Number(value) : Number.NaN
        if (Number.isInteger(number) && number >= min && number <= max) return number
        ctx.issues.push({
          code: 'custom',
          input: value,
          message: `Give a whole number from ${min} to ${max}`,
          params: { code: 'number.out_of_range' },
        })
        return z.NEVER
      },
      encode: (number) => number,
    })
    .meta({ wire: { type: 'integer', minimum: min, maximum: max } })
}

/** The two parameters of every list. */
export const pageQuery = { cursor: z.string().max(400).optional(), limit: queryInt(1, 100).default(20) }

/** `{ items, next }`: `next` is the cursor of the following page, null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}
