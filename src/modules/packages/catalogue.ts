import { invalidField } from '#platform/problem.ts'

/** What is worth asking about a thing that is sold. */
export const aspects = ['quantity', 'duration', 'revisions'] as const
export type Aspect = (typeof aspects)[number]

/** What the brief of a content type asks beside what every brief asks. */
export type Brief = 'published' | 'live' | 'written' | 'files'

type ContentType = {
  readonly name: string
  readonly aspects: readonly Aspect[]
  /** Whether it goes live on the creator's account unless the package says otherwise. */
  readonly requires_publication: boolean
  readonly brief: Brief
}

const film = (name: string): ContentType => ({ name, aspects, requires_publication: true, brief: 'published' })
const still = (name: string): ContentType => ({ name, aspects: ['quantity', 'revisions'], requires_publication: true, brief: 'published' })
/** What happens once cannot be done over. */
const live = (name: string): ContentType => ({ name, aspects: ['quantity', 'duration'], requires_publication: true, brief: 'live' })
const words = (name: string, requires_publication = true): ContentType => ({
  name,
  aspects: ['quantity', 'revisions'],
  requires_publication,
  brief: 'written',
})
const file = (name: string, asked: readonly Aspect[]): ContentType => ({
  name,
  aspects: asked,
  requires_publication: false,
  brief: 'files',
})

/** Where creators publish, and what they make there. */
export const catalogue = {
  instagram: {
    name: 'Instagram',
    content_types: { reel: film('Reel'), story: film('Story'), post: still('Feed post'), carousel: still('Carousel'), live: live('Live') },
  },
  youtube: {
    name: 'YouTube',
    content_types: { video: film('Video'), short: film('Short'), integration: film('Integration'), live: live('Live stream') },
  },
  tiktok: { name: 'TikTok', content_types: { video: film('Video'), story: film('Story'), live: live('Live') } },
  facebook: {
    name: 'Facebook',
    content_types: { post: still('Post'), reel: film('Reel'), story: film('Story'), live: live('Live') },
  },
  x: { name: 'X', content_types: { post: still('Post'), thread: words('Thread'), video: film('Video') } },
  linkedin: { name: 'LinkedIn', content_types: { post: still('Post'), article: words('Article'), video: film('Video') } },
  snapchat: { name: 'Snapchat', content_types: { spotlight: film('Spotlight'), story: film('Story') } },
  twitch: { name: 'Twitch', content_types: { stream: live('Stream'), clip: film('Clip') } },
  ugc: {
    name: 'Content only',
    content_types: {
      video: file('Video', aspects),
      photo: file('Photo', ['quantity', 'revisions']),
      review: words('Written review', false),
    },
  },
} as const satisfies Record<string, { name: string; content_types: Record<string, ContentType> }>

export type Platform = keyof typeof catalogue
export const platforms = Object.keys(catalogue) as [Platform, ...Platform[]]

const contentTypesOf = (platform: string): Readonly<Record<string, ContentType>> | undefined =>
  Object.hasOwn(catalogue, platform) ? catalogue[platform as Platform].content_types : undefined

/** The catalogue's entry; undefined for what was never there or has left it. */
export function contentTypeOf(platform: string, content_type: string): ContentType | undefined {
  const types = contentTypesOf(platform)
  return types && Object.hasOwn(types, content_type) ? types[content_type] : undefined
}

/** What people call the thing that is sold: `Instagram reel` for instagram/reel. Slugs that left the catalogue stand for themselves. */
export function titleOf(platform: string, content_type: string): string {
  if (!contentTypesOf(platform)) return `${platform} ${content_type}`
  const name = contentTypeOf(platform, content_type)?.name ?? content_type
  return `${catalogue[platform as Platform].name} ${name.toLowerCase()}`
}

/** Problem `request.invalid` when nobody makes such a thing on that platform. */
export function checkContentType(platform: string, content_type: string, pointer = '/content_type'): void {
  if (contentTypeOf(platform, content_type)) return
  const known = Object.keys(contentTypesOf(platform) ?? {}).join(', ')
  throw invalidField(pointer, 'content_type.unknown', `On ${platform} one of: ${known}`)
}
