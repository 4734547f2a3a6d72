/** Where creators have accounts. `handle` is what one may look like once it is lower-cased (where case does not count). */
export const platforms = {
  instagram: { name: 'Instagram', hosts: ['instagram.com'], handle: /^(?!.*\.\.)(?!.*\.$)[a-z0-9_.]{1,30}$/, cased: false, at: 'https://www.instagram.com/{}/' },
  youtube: { name: 'YouTube', hosts: ['youtube.com'], handle: /^(UC[\w-]{22}|[\p{L}\p{M}\p{N}_.·-]{3,30})$/u, cased: true, at: 'https://www.youtube.com/@{}' },
  tiktok: { name: 'TikTok', hosts: ['tiktok.com'], handle: /^(?!.*\.$)[a-z0-9_.]{2,24}$/, cased: false, at: 'https://www.tiktok.com/@{}' },
  facebook: { name: 'Facebook', hosts: ['facebook.com', 'fb.com'], handle: /^(\d{5,20}|[a-z0-9.]{5,50})$/, cased: false, at: 'https://www.facebook.com/{}' },
  x: { name: 'X', hosts: ['x.com', 'twitter.com'], handle: /^[a-z0-9_]{1,15}$/, cased: false, at: 'https://x.com/{}' },
  linkedin: { name: 'LinkedIn', hosts: ['linkedin.com'], handle: /^[\p{L}\p{M}\p{N}_-]{3,100}$/u, cased: false, at: 'https://www.linkedin.com/in/{}/' },
  snapchat: { name: 'Snapchat', hosts: ['snapchat.com'], handle: /^[a-z][a-z0-9_.-]{1,13}[a-z0-9]$/, cased: false, at: 'https://www.snapchat.com/add/{}' },
  twitch: { name: 'Twitch', hosts: ['twitch.tv'], handle: /^[a-z0-9]\w{3,24}$/, cased: false, at: 'https://www.twitch.tv/{}' },
} as const satisfies Record<string, { name: string; hosts: readonly string[]; handle: RegExp; cased: boolean; at: string }> // prettier-ignore

export type SocialPlatform = keyof typeof platforms
export const socialPlatforms = Object.keys(platforms) as [SocialPlatform, ...SocialPlatform[]]
