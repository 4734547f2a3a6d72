import sharp, { type Sharp } from 'sharp'
import { boxes, preview_edge } from './rules.ts'
import { strokesOf } from './strokes.ts'

/** Larger ones are refused before anything of them is unpacked. */
const most_pixels = 50_000_000

// Two cores and many uploads: one thread for each image, nothing kept between them.
sharp.cache(false)
sharp.concurrency(1)

export type MadeImage = { name: string; content_type: string; width: number; height: number; body: Buffer }

/**
 * Every variant of an image, the largest last, made anew from its pixels: nothing else of the file is left, no place, no camera, no
 * second format behind the first. Of a moving picture the first frame. Undefined when it cannot be read, or is too large to be.
 */
export async function makeImages(bytes: Buffer, longest_edge: number): Promise<MadeImage[] | undefined> {
  try {
    const full = await encode('full', open(bytes).autoOrient(), longest_edge)
    const made: MadeImage[] = []
    for (const [name, edge] of Object.entries(boxes)) made.push(await encode(name, open(full.body), edge))
    return [...made, full]
  } catch {
    return undefined
  }
}

/** The image, smaller, with words again and again across all of it: light on dark and dark on light. */
export async function markImage(bytes: Buffer, words: string): Promise<MadeImage> {
  const small = await open(bytes).timeout({ seconds: 20 }).resize(preview_edge, preview_edge, { fit: 'inside', withoutEnlargement: true }).toBuffer({ resolveWithObject: true }) // prettier-ignore
  const { width, height } = small.info
  const size = Math.max(6, Math.round(Math.max(width, height) / 32))
  const { path, width: long } = strokesOf(words, size)
  const line = (colour: string, thick: number) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${(size * thick).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`
  // Row by row over a square that covers the image however it is turned: a pattern wider than the image would be cut off.
  const [reach, high, wide] = [Math.hypot(width, height) / 2, size * 3, long + size * 2]
  const rows = Array.from({ length: Math.ceil((2 * reach) / high) }, (_, row) =>
    Array.from({ length: Math.ceil((2 * reach) / wide) + 1 }, (_each, nth) => {
      const [x, y] = [nth * wide - reach - (row % 2) * (wide / 2), row * high - reach]
      return `<use href="#w" x="${x.toFixed(1)}" y="${y.toFixed(1)}"/>`
    }).join(''),
  )
  const marks = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><g id="w">${line('#000', 0.34)}${line('#fff', 0.18)}</g></defs>
      <g opacity="0.6" transform="translate(${width / 2} ${height / 2}) rotate(-30)">${rows.join('')}</g></svg>`,
  )
  const made = await sharp(small.data)
    .composite([{ input: marks }])
    .webp({ quality: 70, effort: 3 })
    .toBuffer({ resolveWithObject: true })
  return { name: 'preview', content_type: 'image/webp', width, height, body: made.data }
}

const open = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: most_pixels, failOn: 'error', sequentialRead: true, pages: 1 })

async function encode(name: string, image: Sharp, edge: number): Promise<MadeImage> {
  const { data, info } = await image
    .timeout({ seconds: 20 })
    .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82, effort: 3 })
    .toBuffer({ resolveWithObject: true })
  return { name, content_type: 'image/webp', width: info.width, height: info.height, body: data }
}
