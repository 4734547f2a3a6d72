import sharp from 'sharp'
import type { Sdk } from '#sdk'
import { drawerOf, type CrowdCreator } from './demo-crowd.ts'

type Person = Pick<CrowdCreator, 'seed' | 'theme'>

/** A face that nobody has: head and shoulders before a coloured wall, as SVG. */
export function portraitOf({ seed, theme }: Person): string {
  const draw = drawerOf(seed * 31 + 7)
  const [wall, cloth] = theme.hues
  const skin = `hsl(${18 + draw() * 14} ${38 + draw() * 18}% ${32 + draw() * 34}%)`
  const hair = `hsl(${draw() * 35} ${20 + draw() * 40}% ${8 + draw() * 16}%)`
  const long = draw() < 0.5
  const head = `<ellipse cx="256" cy="232" rx="${82 + draw() * 14}" ry="${104 + draw() * 12}" fill="${skin}"/>`
  const behind = long
    ? `<path d="M150 220 Q150 92 256 92 Q362 92 362 220 L${368 + draw() * 20} 420 L${144 - draw() * 20} 420 Z" fill="${hair}"/>`
    : ''
  const front = `<path d="M160 ${214 + draw() * 20} Q150 104 256 100 Q366 104 352 ${206 + draw() * 24} Q${300 + draw() * 30} ${136 + draw() * 30} ${226 + draw() * 40} 150 Q180 160 160 ${214 + draw() * 20} Z" fill="${hair}"/>`
  const glasses =
    draw() < 0.3
      ? '<g fill="none" stroke="#222" stroke-width="7"><circle cx="218" cy="234" r="27"/><circle cx="294" cy="234" r="27"/><path d="M245 232h22"/></g>'
      : ''
  const eyes = '<g fill="#1b1412"><circle cx="218" cy="236" r="7"/><circle cx="294" cy="236" r="7"/></g>'
  const mouth = `<path d="M${226 - draw() * 8} 286 Q256 ${302 + draw() * 16} ${286 + draw() * 8} 286" fill="none" stroke="#5a1f1b" stroke-width="7" stroke-linecap="round"/>`
  const shoulders = `<rect x="226" y="310" width="60" height="70" rx="24" fill="${skin}"/><path d="M90 512 Q96 372 256 368 Q416 372 422 512 Z" fill="hsl(${cloth} ${40 + draw() * 30}% ${38 + draw() * 22}%)"/>`
  return frame(512, 512, wall, draw() * 20, `${behind}${shoulders}${head}${front}${eyes}${glasses}${mouth}`)
}

/** A picture of a work: what one could take for a still of the category, as SVG. */
export function stillOf({ seed, theme }: Person, nth: number): string {
  const draw = drawerOf(seed * 131 + nth * 17 + 3)
  const [near, far] = theme.hues
  const hills = [0, 1, 2].map((layer) => {
    const y = 260 + layer * 90 + draw() * 40
    const points = Array.from({ length: 7 }, (_, i) => `${i * 160} ${y - draw() * 110}`).join(' L')
    return `<path d="M-20 720 L-20 ${y} L${points} L980 720 Z" fill="hsl(${near + layer * 8} ${45 + layer * 8}% ${58 - layer * 16}%)"/>`
  })
  const sun = `<circle cx="${160 + draw() * 640}" cy="${90 + draw() * 130}" r="${46 + draw() * 60}" fill="hsl(${far} 90% 82%)"/>`
  const things = Array.from({ length: 5 + Math.floor(draw() * 7) }, () => {
    const [x, y, size] = [draw() * 960, 380 + draw() * 280, 14 + draw() * 58]
    const colour = `hsl(${far + draw() * 40} ${50 + draw() * 35}% ${40 + draw() * 35}%)`
    return draw() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${colour}"/>`
      : `<rect x="${x}" y="${y}" width="${size * 1.6}" height="${size * 2}" rx="${draw() * size}" transform="rotate(${draw() * 40 - 20} ${x} ${y})" fill="${colour}"/>`
  })
  return frame(960, 720, far, draw() * 30, `${sun}${hills.join('')}${things.join('')}`)
}

/** Sends a drawing as the photograph it stands for; answers the file's id. */
export async function uploadPicture(sdk: Sdk, purpose: 'avatar' | 'portfolio', svg: string): Promise<string> {
  const picture = await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
  const { id } = await sdk.media.upload({ purpose, file: new File([new Uint8Array(picture)], `${purpose}.jpg`, { type: 'image/jpeg' }) })
  return id
}

function frame(width: number, height: number, hue: number, shift: number, inside: string): string {
  const ground = `<linearGradient id="g" x2="0" y2="1"><stop stop-color="hsl(${hue + shift} 62% 76%)"/><stop offset="1" stop-color="hsl(${hue - shift} 55% 58%)"/></linearGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${ground}</defs><rect width="100%" height="100%" fill="url(#g)"/>${inside}</svg>`
}
