import { Problem, type FieldError } from '#platform/problem.ts'
import { contentTypeOf, type Brief } from './catalogue.ts'

export const kinds = ['text', 'texts', 'hashtags', 'mentions', 'link', 'links', 'date', 'time', 'yes_no', 'choice'] as const

/** One question of a brief. Lists hold at most `most` entries of at most `longest` characters. */
export type Field = {
  readonly name: string
  readonly label: string
  readonly kind: (typeof kinds)[number]
  readonly required: boolean
  readonly longest: number
  readonly most: number
  readonly choices: readonly string[]
}

/** Answers as they are kept: trimmed, without repetitions, hashtags and mentions with their sign. */
export type Answers = Readonly<Record<string, string | boolean | string[]>>

const field = (name: string, label: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind,
  required: false,
  longest: kind === 'text' ? 200 : kind === 'link' || kind === 'links' ? 2048 : kind === 'texts' ? 500 : 100,
  most: kind.endsWith('s') ? 20 : 1,
  choices: [],
  ...more,
})

const always = [
  field('product_name', 'What is it about?', 'text', { required: true }),
  field('product_link', 'Where can it be seen?', 'link'),
  field('key_messages', 'What should people remember?', 'texts', { required: true, most: 10 }),
  field('dos', 'What should be in it?', 'texts'),
  field('donts', 'What must not be in it?', 'texts'),
  field('reference_links', 'What do you like the look of?', 'links', { most: 10 }),
  field('product_is_sent', 'Will you send the product?', 'yes_no'),
]
const public_ = [
  field('hashtags', 'Hashtags', 'hashtags', { most: 30 }),
  field('mentions', 'Accounts to mention', 'mentions'),
  field('links', 'Links to place', 'links', { most: 5 }),
]
const due = field('due', 'When should it be there at the latest?', 'date')

const asks: Readonly<Record<Brief, readonly Field[]>> = {
  published: [...always, ...public_, field('publish_on', 'When should it go live?', 'date'), due],
  live: [...always, ...public_, field('goes_live_at', 'When does it begin?', 'time', { required: true })],
  written: [...always, ...public_, field('words', 'How long?', 'choice', { choices: ['short', 'medium', 'long'] }), due],
  files: [...always, field('shape', 'Which shape?', 'choice', { choices: ['9:16', '4:5', '1:1', '16:9'] }), due],
}

/** The questions a brand answers about its order; what left the catalogue is asked what every brief asks. */
export function requirementsFormOf(platform: string, content_type: string): readonly Field[] {
  const brief = contentTypeOf(platform, content_type)?.brief
  return brief ? asks[brief] : [...always, due]
}

/**
 * The answers cleaned, or Problem `request.invalid` (400) that names every refused one below `pointer`. Answers that are missing, null
 * or empty are left out, which only a field that is not required allows; names the form does not have are refused.
 */
export function checkAnswers(form: readonly Field[], given: Readonly<Record<string, unknown>>, pointer = '/answers'): Answers {
  const errors: FieldError[] = []
  const kept: Record<string, string | boolean | string[]> = {}
  for (const name of Object.keys(given))
    if (!form.some((one) => one.name === name))
      errors.push(error(`${pointer}/${step(name)}`, 'unrecognized_keys', 'The form has no such field'))
  for (const one of form) {
    const value = Object.hasOwn(given, one.name) ? clean(one, given[one.name], `${pointer}/${one.name}`, errors) : undefined
    if (value !== undefined) kept[one.name] = value
    else if (one.required && !errors.some(({ pointer: at }) => at.startsWith(`${pointer}/${one.name}`)))
      errors.push(error(`${pointer}/${one.name}`, 'required', `${one.label} Please answer`))
  }
  const [first] = errors
  if (first) throw new Problem('invalid', 'request.invalid', `${first.pointer}: ${first.message}`, { errors: errors.slice(0, 50) })
  return kept
}

function clean(field: Field, value: unknown, at: string, errors: FieldError[]): string | boolean | string[] | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const refuse = (where: string, code: string, message: string) => void errors.push(error(where, code, message))
  if (field.kind === 'yes_no') return typeof value === 'boolean' ? value : refuse(at, 'invalid_type', 'Answer true or false')
  if (field.most === 1) {
    if (typeof value !== 'string') return refuse(at, 'invalid_type', 'Answer with text')
    return cleanText(field, value, (code, message) => refuse(at, code, message))
  }
  if (!Array.isArray(value)) return refuse(at, 'invalid_type', 'Answer with a list of texts')
  if (value.length > field.most) return refuse(at, 'too_big', `Give at most ${field.most}`)
  const texts = value.map((entry: unknown, i) =>
    typeof entry === 'string'
      ? cleanText(field, entry, (code, message) => refuse(`${at}/${i}`, code, message))
      : refuse(`${at}/${i}`, 'invalid_type', 'Give text'),
  )
  const kept = [...new Set(texts.filter((text) => text !== undefined))]
  return kept.length > 0 ? kept : undefined
}

function cleanText(field: Field, typed: string, refuse: (code: string, message: string) => void): string | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (text.length > field.longest) return void refuse('too_big', `At most ${field.longest} characters`)
  if (text.includes('\0') || !text.isWellFormed()) return void refuse('custom', 'The text holds characters that cannot be stored')
  const wrong = (message: string) => void refuse('invalid_format', message)
  if (field.kind === 'hashtags')
    return /^#?[\p{L}\p{M}\p{N}_]+$/u.test(text) ? `#${text.replace('#', '')}` : wrong('Give a hashtag such as "#ad"')
  if (field.kind === 'mentions') return /^@?[\w.-]+$/.test(text) ? `@${text.replace('@', '')}` : wrong('Give an account such as "@chai"')
  if (field.kind === 'link' || field.kind === 'links') return isWebUrl(text) ? text : wrong('Give a web address that starts with https://')
  if (field.kind === 'date') return isDay(text) ? text : wrong('Give a day such as "2026-01-31"')
  if (field.kind === 'time')
    return isTime(text) ? new Date(text).toISOString() : wrong('Give a time with its zone, such as "2026-01-31T12:00:00Z"')
  if (field.kind === 'choice') return field.choices.includes(text) ? text : wrong(`One of: ${field.choices.join(', ')}`)
  return text
}

const isWebUrl = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
const isDay = (text: string): boolean =>
  /^2\d{3}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
const isTime = (text: string): boolean =>
  /^2\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))

const step = (name: string): string => name.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')
const error = (pointer: string, code: string, message: string): FieldError => ({ pointer, code, message })
