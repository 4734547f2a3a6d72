import { invalidField, Problem } from '#platform/problem.ts'

export type Kind = 'image' | 'video' | 'audio' | 'document'

/** What is taken, by what its bytes say it is. SVG and HTML are programs, archives hide what is in them: neither is here. */
export const types = {
  'image/jpeg': { kind: 'image', extension: 'jpg' },
  'image/png': { kind: 'image', extension: 'png' },
  'image/webp': { kind: 'image', extension: 'webp' },
  'image/gif': { kind: 'image', extension: 'gif' },
  'image/avif': { kind: 'image', extension: 'avif' },
  'video/mp4': { kind: 'video', extension: 'mp4' },
  'video/quicktime': { kind: 'video', extension: 'mov' },
  'video/webm': { kind: 'video', extension: 'webm' },
  'audio/mpeg': { kind: 'audio', extension: 'mp3' },
  'audio/mp4': { kind: 'audio', extension: 'm4a' },
  'audio/ogg': { kind: 'audio', extension: 'ogg' },
  'audio/wav': { kind: 'audio', extension: 'wav' },
  'application/pdf': { kind: 'document', extension: 'pdf' },
} as const satisfies Record<string, { kind: Kind; extension: string }>
export type ContentType = keyof typeof types
export const contentTypes = Object.keys(types) as [ContentType, ...ContentType[]]

const megabyte = 1_000_000
const photos = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const
const videos = ['video/mp4', 'video/quicktime', 'video/webm'] as const
const sounds = ['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav'] as const
const pdf = ['application/pdf'] as const

type Purpose_ = {
  readonly types: readonly ContentType[]
  /** How large one file of each kind may be. */
  readonly bytes: Partial<Readonly<Record<Kind, number>>>
  /** How many one place may use. */
  readonly most: number
  /** Whether anybody may see it where it is used in public. */
  readonly may_be_public: boolean
  /** The longest edge that is kept of an image: every image is made anew, and what came is thrown away. */
  readonly longest_edge: number
}

/** What files are for, and what is taken for it. A test holds docs/media.md against this table. */
export const purposes = {
  avatar: { types: photos, bytes: { image: 10 * megabyte }, most: 1, may_be_public: true, longest_edge: 1024 },
  cover: { types: photos, bytes: { image: 20 * megabyte }, most: 1, may_be_public: true, longest_edge: 2560 },
  logo: { types: photos, bytes: { image: 10 * megabyte }, most: 1, may_be_public: true, longest_edge: 1024 },
  portfolio: { types: [...photos, ...videos], bytes: { image: 20 * megabyte, video: 500 * megabyte }, most: 10, may_be_public: true, longest_edge: 2560 },
  kyc_document: { types: [...photos, ...pdf], bytes: { image: 20 * megabyte, document: 20 * megabyte }, most: 10, may_be_public: false, longest_edge: 4096 },
  submission: { types: [...photos, ...videos, ...sounds, ...pdf], bytes: { image: 20 * megabyte, video: 1000 * megabyte, audio: 100 * megabyte, document: 20 * megabyte }, most: 20, may_be_public: false, longest_edge: 4096 },
  brief: { types: [...photos, ...videos, ...pdf], bytes: { image: 20 * megabyte, video: 500 * megabyte, document: 20 * megabyte }, most: 10, may_be_public: false, longest_edge: 4096 },
  message: { types: [...photos, ...videos, ...sounds, ...pdf], bytes: { image: 20 * megabyte, video: 200 * megabyte, audio: 50 * megabyte, document: 20 * megabyte }, most: 10, may_be_public: false, longest_edge: 2560 },
} as const satisfies Record<string, Purpose_> // prettier-ignore
export type Purpose = keyof typeof purposes
export const purposeNames = Object.keys(purposes) as [Purpose, ...Purpose[]]
export const purposeOf = (purpose: Purpose): Purpose_ => purposes[purpose]

/** What one form may bring; what is larger goes straight to the storage. */
export const most_form_bytes = 20 * megabyte
export const most_bytes = Math.max(...purposeNames.flatMap((name) => Object.values(purposeOf(name).bytes)))

/** What one account may keep, and send in a day. */
export const most_kept_bytes = 10_000 * megabyte
export const most_files_a_day = 300
/** When so many files wait to be looked at, no more are taken. */
export const most_waiting = 2_000

const minute_ms = 60_000
export const upload_ms = 60 * minute_ms
export const unused_ms = 24 * 60 * minute_ms
const link_ms = 15 * minute_ms

/** When a link given now ends: the same for a whole minute, so that what was fetched by it can be used again. */
export function linkEnds(now: Date): Date {
  return new Date(Math.floor(now.getTime() / minute_ms) * minute_ms + link_ms)
}

/** The declared type when this purpose takes it; Problem `media.type_refused` (415). Parameters and case do not count. */
export function declaredType(purpose: Purpose, content_type: string): ContentType {
  const [plain = ''] = content_type.toLowerCase().split(';')
  const type = canonical(plain.trim())
  const wanted = purposeOf(purpose).types
  const found = wanted.find((one) => one === type)
  if (found) return found
  throw new Problem('unsupported', 'media.type_refused', `For ${purpose} one of: ${wanted.join(', ')}`)
}

/** Names under which the same type goes. */
const aliases: Readonly<Record<string, ContentType>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'audio/mp3': 'audio/mpeg',
  'audio/x-m4a': 'audio/mp4',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/opus': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
}
const canonical = (type: string): string => (Object.hasOwn(aliases, type) ? (aliases[type] ?? type) : type)

/** Problem `media.too_large` (413) unless a file of this type and size is taken; none at all is `request.invalid`. */
export function checkSize(purpose: Purpose, type: ContentType, bytes: number): void {
  if (bytes < 1) throw invalidField('/bytes', 'file.empty', 'The file is empty')
  const most = purposeOf(purpose).bytes[types[type].kind] ?? 0
  if (bytes <= most) return
  throw new Problem('too_large', 'media.too_large', `For ${purpose} a file of kind ${types[type].kind} has at most ${most / megabyte} MB`)
}

export type Verdict = { readonly type: ContentType } | { readonly refused: 'type_unknown' | 'type_refused' | 'type_differs' }

/** What the bytes say against what was said: only what this purpose takes, and what it was said to be. */
export function judgeType(purpose: Purpose, declared: string, sniffed: string | undefined): Verdict {
  if (sniffed === undefined) return { refused: 'type_unknown' }
  const type = canonical(sniffed.split(';')[0] ?? sniffed)
  const found = purposeOf(purpose).types.find((one) => one === type)
  if (!found) return { refused: 'type_refused' }
  return found === declared ? { type: found } : { refused: 'type_differs' }
}

/** Control characters, and those that turn the direction of text around: `gpj.exe` must not read as `exe.jpg`. */
const unshowable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu

/** A file's name for people: the last part of a path, without what cannot be shown, at most 150 characters, its end kept. */
export function displayName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last.replaceAll(unshowable, '').replaceAll(/\s+/g, ' ').replace(/^[. ]+/, '').trim() // prettier-ignore
  const points = [...clean]
  const short = points.length <= 150 ? clean : [...points.slice(0, 130), ...points.slice(-20)].join('')
  return short === '' ? 'file' : short
}

/** The name under which a variant is downloaded: with the ending of what it is, whatever it came as. */
export function downloadName(name: string, content_type: string): string {
  const extension = Object.hasOwn(types, content_type) ? types[content_type as ContentType].extension : 'bin'
  const stem = name.replace(/\.[^.]{1,10}$/, '')
  return `${stem === '' ? 'file' : stem}.${extension}`
}

/** What an image with a mark across it is called among its variants; whoever asks for the mark numbers it. */
export const previewName = (mark: bigint): string => `preview${mark}`
export const isPreview = (variant: string): boolean => variant.startsWith('preview')
/** Its longest edge: enough to judge the work, not to use it. */
export const preview_edge = 1280

/** The variants of an image: what fits the largest box is `full`. */
export const boxes = { thumb: 320, card: 800 } as const
