/** A post as its address names it. `url` is built anew from what was recognised, so nothing else of what was typed is kept. */
export type Post = { readonly platform: string; readonly kind: string; readonly post_id: string | null; readonly url: string }
export type AddressRefusal = { readonly code: string; readonly detail: string }
export type Read = { readonly post: Post } | { readonly refused: AddressRefusal }

type Shape = {
  readonly kind: string
  /** Of the path; `id` among its groups unless the id stands in the query, as `from`. */
  readonly at: RegExp
  readonly from?: string
  readonly id?: RegExp
  /** The one host with such short paths. */
  readonly on?: string
  readonly url: (id: string, match: RegExpExecArray) => string
}
type Site = {
  readonly hosts: readonly string[]
  readonly shapes: readonly Shape[]
  readonly kinds: Readonly<Record<string, readonly string[]>>
}

const user = String.raw`@?[\w.-]{1,60}`
const at = (path: string): RegExp => new RegExp(`^${path}/?$`)

/** Where posts of each platform live, and which kinds of them each content type is delivered as. Short links say nothing about what they lead to: none is here. */
const sites: Readonly<Record<string, Site>> = {
  instagram: {
    hosts: ['instagram.com', 'm.instagram.com'],
    shapes: [
      { kind: 'reel', at: at(String.raw`(?:/${user})?/reels?/(?<id>[\w-]{5,40})`), url: (id) => `https://www.instagram.com/reel/${id}/` },
      { kind: 'post', at: at(String.raw`(?:/${user})?/(?:p|tv)/(?<id>[\w-]{5,40})`), url: (id) => `https://www.instagram.com/p/${id}/` },
      { kind: 'story', at: at(String.raw`/stories/(?<user>[\w.]{1,30})/(?<id>\d{5,25})`), url: (id, { groups }) => `https://www.instagram.com/stories/${groups?.['user']}/${id}/` },
    ],
    // A reel opens below /p/ as well.
    kinds: { reel: ['reel', 'post'], story: ['story'], post: ['post'], carousel: ['post'], live: ['reel', 'post'] },
  },
  youtube: {
    hosts: ['youtube.com', 'm.youtube.com', 'youtu.be'],
    shapes: [
      { kind: 'video', at: at('/watch'), from: 'v', id: /^[\w-]{11}$/, url: (id) => `https://www.youtube.com/watch?v=${id}` },
      { kind: 'short', at: at(String.raw`/shorts/(?<id>[\w-]{11})`), url: (id) => `https://www.youtube.com/shorts/${id}` },
      { kind: 'live', at: at(String.raw`/live/(?<id>[\w-]{11})`), url: (id) => `https://www.youtube.com/live/${id}` },
      { kind: 'video', on: 'youtu.be', at: at(String.raw`/(?<id>[\w-]{11})`), url: (id) => `https://www.youtube.com/watch?v=${id}` },
    ],
    kinds: { video: ['video'], integration: ['video'], short: ['short'], live: ['live', 'video'] },
  },
  tiktok: {
    hosts: ['tiktok.com', 'm.tiktok.com'],
    shapes: [
      { kind: 'video', at: at(String.raw`/(?<user>@[\w.-]{2,24})/(?:video|photo)/(?<id>\d{10,22})`), url: (id, { groups }) => `https://www.tiktok.com/${groups?.['user']}/video/${id}` },
      { kind: 'live', at: at(String.raw`/(?<user>@[\w.-]{2,24})/live`), url: (_, { groups }) => `https://www.tiktok.com/${groups?.['user']}/live` },
    ],
    kinds: { video: ['video'], story: ['video'], live: ['live', 'video'] },
  },
  facebook: {
    hosts: ['facebook.com', 'm.facebook.com', 'web.facebook.com'],
    shapes: [
      { kind: 'reel', at: at(String.raw`/reel/(?<id>\d{5,25})`), url: (id) => `https://www.facebook.com/reel/${id}` },
      { kind: 'video', at: at('/watch'), from: 'v', id: /^\d{5,25}$/, url: (id) => `https://www.facebook.com/watch/?v=${id}` },
      { kind: 'video', at: at(String.raw`/(?<user>[\w.-]{1,80})/videos/(?:[\w.-]{1,100}/)?(?<id>\d{5,25})`), url: (id, { groups }) => `https://www.facebook.com/${groups?.['user']}/videos/${id}` },
      { kind: 'post', at: at(String.raw`/(?<user>[\w.-]{1,80})/posts/(?:[\w.-]{1,100}/)?(?<id>\d{5,25}|pfbid\w{20,100})`), url: (id, { groups }) => `https://www.facebook.com/${groups?.['user']}/posts/${id}` },
      { kind: 'story', at: at(String.raw`/stories/(?<user>\d{5,25})/(?<id>[\w=-]{5,100})`), url: (id, { groups }) => `https://www.facebook.com/stories/${groups?.['user']}/${id}` },
      { kind: 'post', at: at(String.raw`/photo(?:\.php)?`), from: 'fbid', id: /^\d{5,25}$/, url: (id) => `https://www.facebook.com/photo/?fbid=${id}` },
    ],
    kinds: { post: ['post', 'video'], reel: ['reel'], story: ['story'], live: ['video'] },
  },
  x: {
    hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
    shapes: [
      { kind: 'post', at: at(String.raw`/(?<user>\w{1,15})/status(?:es)?/(?<id>\d{5,20})(?:/(?:photo|video)/\d)?`), url: (id, { groups }) => `https://x.com/${groups?.['user']}/status/${id}` },
    ],
    kinds: { post: ['post'], thread: ['post'], video: ['post'] },
  },
  linkedin: {
    hosts: ['linkedin.com'],
    shapes: [
      { kind: 'post', at: at(String.raw`/posts/(?<slug>[\w%.-]{1,200}-(?:activity|share|ugcPost)-(?<id>\d{10,22})-[\w-]{1,10})`), url: (_, { groups }) => `https://www.linkedin.com/posts/${groups?.['slug']}` },
      { kind: 'post', at: at(String.raw`/feed/update/(?<urn>urn:li:(?:activity|share|ugcPost):(?<id>\d{10,22}))`), url: (_, { groups }) => `https://www.linkedin.com/feed/update/${groups?.['urn']}/` },
      { kind: 'article', at: at(String.raw`/pulse/(?<id>[\w%.-]{3,200})`), url: (id) => `https://www.linkedin.com/pulse/${id}/` },
    ],
    kinds: { post: ['post'], article: ['article'], video: ['post'] },
  },
  snapchat: {
    hosts: ['snapchat.com'],
    shapes: [
      { kind: 'spotlight', at: at(String.raw`(?:/${user})?/spotlight/(?<id>[\w-]{10,100})`), url: (id) => `https://www.snapchat.com/spotlight/${id}` },
      { kind: 'story', at: at(String.raw`/p/(?<id>[\w-]{10,60}(?:/\d{1,20})?)`), url: (id) => `https://www.snapchat.com/p/${id}` },
      { kind: 'story', at: at(String.raw`/(?<user>@[\w.-]{3,15})/highlight/(?<id>[\w-]{10,60})`), url: (id, { groups }) => `https://www.snapchat.com/${groups?.['user']}/highlight/${id}` },
    ],
    kinds: { spotlight: ['spotlight'], story: ['story'] },
  },
  twitch: {
    hosts: ['twitch.tv', 'm.twitch.tv', 'clips.twitch.tv'],
    shapes: [
      { kind: 'stream', at: at(String.raw`/videos/(?<id>\d{5,20})`), url: (id) => `https://www.twitch.tv/videos/${id}` },
      { kind: 'clip', on: 'clips.twitch.tv', at: at(String.raw`/(?<id>[A-Za-z][\w-]{10,100})`), url: (id) => `https://clips.twitch.tv/${id}` },
      { kind: 'clip', at: at(String.raw`/\w{3,25}/clip/(?<id>[A-Za-z][\w-]{10,100})`), url: (id) => `https://clips.twitch.tv/${id}` },
    ],
    kinds: { stream: ['stream'], clip: ['clip'] },
  },
} // prettier-ignore

const no = (code: string, detail: string): Read => ({ refused: { code, detail } })

/**
 * The post an address names, if it is one that such a piece of content is delivered as. Anything that could be read in two ways is refused:
 * a name or password before the host, a port, a host in other letters, encoded or with a second address inside. Without a content type any
 * kind of post will do.
 */
export function readPost(wanted: { platform: string; content_type: string | null }, address: string): Read {
  const match = /^https:\/\/([A-Za-z0-9.-]{4,100})(?:[/?#][\x21-\x7e]*)?$/.exec(address)
  if (!match || address.includes('\\') || !URL.canParse(address))
    return no('address.not_plain', 'Give the whole address as the browser shows it, beginning with https://')
  const { hostname, pathname, searchParams } = new URL(address)
  if (hostname.split('.').some((label) => label.startsWith('xn--')))
    return no('address.not_plain', 'The address is not written in plain letters')

  const site = siteOf(wanted.platform)
  if (!site) return anywhere(wanted.platform, hostname, `https://${hostname}${pathname}`)
  if (!site.hosts.includes(hostname.replace(/^www\./, '').replace(/^[a-z]{2}\.(?=linkedin\.com$)/, '')))
    return no('address.wrong_host', `The post is on ${wanted.platform}: its address is on ${site.hosts[0]}`)
  const post = postOf(site, hostname, pathname, searchParams)
  if (!post) return no('address.no_post', 'This address is not that of one post; open the post and copy its address')
  const kinds = wanted.content_type === null ? [] : kindsOf(wanted.platform, wanted.content_type)
  if (kinds.length > 0 && !kinds.includes(post.kind))
    return no('address.wrong_kind', `A ${wanted.content_type} was bought, and this is the address of a ${post.kind}`)
  return { post: { platform: wanted.platform, ...post } }
}

/** The kinds of post that a content type is delivered as; none where we do not know. */
export function kindsOf(platform: string, content_type: string): readonly string[] {
  const kinds = siteOf(platform)?.kinds ?? {}
  return Object.hasOwn(kinds, content_type) ? (kinds[content_type] ?? []) : []
}

const siteOf = (platform: string): Site | undefined => (Object.hasOwn(sites, platform) ? sites[platform] : undefined)

function postOf(site: Site, host: string, path: string, query: URLSearchParams): Omit<Post, 'platform'> | undefined {
  for (const shape of site.shapes) {
    const match = shape.on === undefined || shape.on === host ? shape.at.exec(path) : null
    if (!match) continue
    const id = shape.from === undefined ? match.groups?.['id'] : (query.get(shape.from) ?? '')
    if (shape.id && !shape.id.test(id ?? '')) continue
    return { kind: shape.kind, post_id: id ?? null, url: shape.url(id ?? '', match) }
  }
  return undefined
}

/** Content that is published nowhere we know: any site that everybody reaches by its name. */
function anywhere(platform: string, host: string, url: string): Read {
  const labels = host.split('.')
  const inside = ['localhost', 'local', 'internal', 'lan', 'home', 'test', 'example', 'invalid', 'onion', 'arpa']
  if (
    labels.length < 2 ||
    labels.some((label) => label === '') ||
    inside.includes(labels.at(-1) ?? '') ||
    /^\d+$/.test(labels.at(-1) ?? '')
  )
    return no('address.wrong_host', 'Give the address of a public web page')
  return { post: { platform, kind: 'page', post_id: null, url } }
}
