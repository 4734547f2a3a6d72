import { describe, expect, test } from 'vitest'
import { kindsOf, readPost } from './post-address.ts'

const read = (platform: string, content_type: string | null, address: string) => readPost({ platform, content_type }, address)
const pfbid = `pfbid0${'a1B2'.repeat(10)}`

describe('the address of a post is recognised, and kept without what else was in it', () => {
  test.each([
    [
      'instagram',
      'reel',
      'https://www.instagram.com/reel/Cxyz_-12345/?igsh=abc',
      'https://www.instagram.com/reel/Cxyz_-12345/',
      'Cxyz_-12345',
    ],
    ['instagram', 'reel', 'https://instagram.com/asha.rao/reel/Cxyz_-12345/', 'https://www.instagram.com/reel/Cxyz_-12345/', 'Cxyz_-12345'],
    ['instagram', 'reel', 'https://www.instagram.com/p/Cxyz_-12345/', 'https://www.instagram.com/p/Cxyz_-12345/', 'Cxyz_-12345'],
    ['instagram', 'post', 'https://m.instagram.com/p/Cxyz_-12345', 'https://www.instagram.com/p/Cxyz_-12345/', 'Cxyz_-12345'],
    ['instagram', 'carousel', 'https://www.instagram.com/p/Cxyz12345/?img_index=2', 'https://www.instagram.com/p/Cxyz12345/', 'Cxyz12345'],
    [
      'instagram',
      'story',
      'https://www.instagram.com/stories/asha.rao/3412345678901234567/',
      'https://www.instagram.com/stories/asha.rao/3412345678901234567/',
      '3412345678901234567',
    ],
    ['youtube', 'video', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    ['youtube', 'video', 'https://youtu.be/dQw4w9WgXcQ?si=abc', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    [
      'youtube',
      'integration',
      'https://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'dQw4w9WgXcQ',
    ],
    ['youtube', 'short', 'https://youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube.com/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    ['youtube', 'live', 'https://www.youtube.com/live/dQw4w9WgXcQ', 'https://www.youtube.com/live/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    [
      'tiktok',
      'video',
      'https://www.tiktok.com/@asha.rao/video/7312345678901234567?lang=en',
      'https://www.tiktok.com/@asha.rao/video/7312345678901234567',
      '7312345678901234567',
    ],
    ['tiktok', 'live', 'https://www.tiktok.com/@asha/live', 'https://www.tiktok.com/@asha/live', null],
    ['facebook', 'reel', 'https://www.facebook.com/reel/1234567890', 'https://www.facebook.com/reel/1234567890', '1234567890'],
    ['facebook', 'live', 'https://www.facebook.com/watch/?v=1234567890', 'https://www.facebook.com/watch/?v=1234567890', '1234567890'],
    ['facebook', 'post', `https://www.facebook.com/asha.rao/posts/${pfbid}`, `https://www.facebook.com/asha.rao/posts/${pfbid}`, pfbid],
    [
      'facebook',
      'post',
      'https://www.facebook.com/photo/?fbid=1234567890&set=a.1',
      'https://www.facebook.com/photo/?fbid=1234567890',
      '1234567890',
    ],
    [
      'x',
      'post',
      'https://x.com/asha_rao/status/1812345678901234567?s=20',
      'https://x.com/asha_rao/status/1812345678901234567',
      '1812345678901234567',
    ],
    [
      'x',
      'video',
      'https://twitter.com/asha_rao/status/1812345678901234567/video/1',
      'https://x.com/asha_rao/status/1812345678901234567',
      '1812345678901234567',
    ],
    [
      'linkedin',
      'post',
      'https://in.linkedin.com/posts/asha-rao_tea-activity-7123456789012345678-AbCd?utm=1',
      'https://www.linkedin.com/posts/asha-rao_tea-activity-7123456789012345678-AbCd',
      '7123456789012345678',
    ],
    [
      'linkedin',
      'video',
      'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
      'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
      '7123456789012345678',
    ],
    [
      'linkedin',
      'article',
      'https://www.linkedin.com/pulse/tea-time-asha-rao',
      'https://www.linkedin.com/pulse/tea-time-asha-rao/',
      'tea-time-asha-rao',
    ],
    [
      'snapchat',
      'spotlight',
      'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAA',
      'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAA',
      'W7_EDlXWTBiXAEEniNoMPwAA',
    ],
    ['twitch', 'stream', 'https://www.twitch.tv/videos/1234567890', 'https://www.twitch.tv/videos/1234567890', '1234567890'],
    [
      'twitch',
      'clip',
      'https://www.twitch.tv/asha/clip/BraveTeaCupPotato-abc',
      'https://clips.twitch.tv/BraveTeaCupPotato-abc',
      'BraveTeaCupPotato-abc',
    ],
    [
      'twitch',
      'clip',
      'https://clips.twitch.tv/BraveTeaCupPotato-abc',
      'https://clips.twitch.tv/BraveTeaCupPotato-abc',
      'BraveTeaCupPotato-abc',
    ],
    ['ugc', 'video', 'https://chai.example.com/stories/asha?x=1#y', 'https://chai.example.com/stories/asha', null],
  ])('%s %s: %s', (platform, content_type, address, url, post_id) => {
    expect(read(platform, content_type, address)).toEqual({ post: expect.objectContaining({ platform, url, post_id }) as unknown })
    expect(read(platform, null, address)).toHaveProperty('post.url', url)
  })
})

const good = '/reel/Cxyz12345/'
test.each([
  'http://www.instagram.com/reel/Cxyz12345/', 'instagram.com/reel/Cxyz12345/', `//www.instagram.com${good}`, `ftp://www.instagram.com${good}`, `javascript:alert(1)//www.instagram.com${good}`,
  `https://instagram.com@evil.example${good}`, `https://asha@www.instagram.com${good}`, `https://asha:secret@www.instagram.com${good}`, `https://evil.example\\@www.instagram.com${good}`,
  `https://www.instagram.com\\@evil.example${good}`, `https://www.instagram.com:8443${good}`, `https://www.instagram.com:443${good}`, `https://www.instagram.com.evil.example${good}`,
  `https://evil.example/www.instagram.com${good}`, `https://evil-instagram.com${good}`, `https://instagrarn.com${good}`, `https://ínstagram.com${good}`, `https://instаgram.com${good}`,
  `https://xn--instgram-6fg.com${good}`, `https://www.xn--e1afmkfd.instagram.com${good}`, `https://instagram%2ecom${good}`, `https://ｉｎｓｔａｇｒａｍ.com${good}`, `https://instagram。com${good}`,
  `https://www.instagram.com.${good}`, `https://127.0.0.1${good}`, `https://[::1]${good}`, `https://0x7f000001${good}`, `https://localhost${good}`, ` https://www.instagram.com${good}`,
  `https://www.instagram.com${good}\n`, `https://www.insta\ngram.com${good}`, `https://www.insta\tgram.com${good}`, `https://www.instagram.com${good}\0`, `https://www.instagram.com/reel/../../evil`,
  'https://www.instagram.com/', 'https://www.instagram.com/asha.rao/', 'https://www.instagram.com/reel/', 'https://www.instagram.com/reel/a', 'https://www.instagram.com/reel/Cxyz12345/x/y',
  'https://www.instagram.com/explore/tags/ad/', 'https://www.instagram.com/reel/%43xyz12345/', `https://www.instagram.com/?u=https://www.instagram.com${good}`, `https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com${good}`,
  'https://instagr.am/p/Cxyz12345/', 'https://www.facebook.com/reel/1234567890', 'https://youtu.be/dQw4w9WgXcQ', '', 'https://', 'https:///reel/Cxyz12345/', '#', 'x'.repeat(2048),
])('is refused as the address of a reel: %j', (address) => {
  expect(read('instagram', 'reel', address)).toEqual({ refused: { code: expect.stringMatching(/^address\./) as string, detail: expect.any(String) as string } })
  expect(read('instagram', null, address)).toHaveProperty('refused')
}) // prettier-ignore

test.each([
  ['instagram', 'story', 'https://www.instagram.com/reel/Cxyz12345/'],
  ['instagram', 'carousel', 'https://www.instagram.com/reel/Cxyz12345/'],
  ['youtube', 'video', 'https://www.youtube.com/shorts/dQw4w9WgXcQ'],
  ['youtube', 'short', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['facebook', 'reel', 'https://www.facebook.com/watch/?v=1234567890'],
  ['linkedin', 'article', 'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/'],
  ['twitch', 'clip', 'https://www.twitch.tv/videos/1234567890'],
])('a %s %s is not shown by another kind of post: %s', (platform, content_type, address) => {
  expect(read(platform, content_type, address)).toHaveProperty('refused.code', 'address.wrong_kind')
  expect(read(platform, null, address)).toHaveProperty('post')
})

test.each([
  ['youtube', 'https://youtu.be/dQw4w9WgXcQx'],
  ['youtube', 'https://www.youtube.com/dQw4w9WgXcQ'],
  ['youtube', 'https://www.youtube.com/watch?v=short'],
  ['youtube', 'https://www.youtube.com/@asha'],
  ['tiktok', 'https://vm.tiktok.com/ZMabcdef/'],
  ['facebook', 'https://fb.watch/abc/'],
  ['facebook', 'https://www.facebook.com/share/r/abc/'],
  ['x', 'https://t.co/abc'],
  ['x', 'https://x.com/asha_rao'],
  ['linkedin', 'https://lnkd.in/abc'],
  ['linkedin', 'https://evil.linkedin.com/pulse/tea'],
  ['twitch', 'https://www.twitch.tv/asha'],
  ['twitch', 'https://www.twitch.tv/SomeLongChannel'],
  ['snapchat', 'https://www.snapchat.com/add/asha'],
  ['ugc', 'https://localhost/a'],
  ['ugc', 'https://10.0.0.1/a'],
  ['ugc', 'https://tea.internal/a'],
  ['ugc', 'https://tea..com/a'],
])('what leads elsewhere, to nobody or to a whole channel shows nothing: %s %s', (platform, address) => {
  expect(read(platform, null, address)).toHaveProperty('refused')
})

test('what is published nowhere we know is shown by any kind of post', () => {
  expect([kindsOf('ugc', 'video'), kindsOf('constructor', 'x'), kindsOf('x', 'constructor')]).toEqual([[], [], []])
})
