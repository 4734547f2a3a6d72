import sharp, { type Sharp } from 'sharp'
import { boxes } from './rules.ts'

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

const open = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: most_pixels, failOn: 'error', sequentialRead: true, pages: 1 })

async function encode(name: string, image: Sharp, edge: number): Promise<MadeImage> {
  const { data, info } = await image
    .timeout({ seconds: 20 })
    .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82, effort: 3 })
    .toBuffer({ resolveWithObject: true })
  return { name, content_type: 'image/webp', width: info.width, height: info.height, body: data }
}
