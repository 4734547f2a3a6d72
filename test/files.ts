import sharp from 'sharp'

/** A picture of one colour and some noise of its own, as its kind of file. */
export async function picture(type: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' = 'jpeg', width = 64, height = 48): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 80, b: 40 } } })
    .toFormat(type)
    .toBuffer()
}

/** Bytes as a form sends them. */
export const fileOf = (bytes: Uint8Array | string, name: string, type: string): File =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type })

/** A picture as a form sends it. */
export const photo = async (name = 'holiday.jpg'): Promise<File> => fileOf(await picture(), name, 'image/jpeg')
