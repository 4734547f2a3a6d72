import { randomBytes } from 'node:crypto'
import { deflateRawSync, deflateSync, gzipSync, crc32 } from 'node:zlib'

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const u32le = (value: number) => u32(value).reverse()
const u16le = (value: number) => Buffer.from([value & 255, value >> 8])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([u32(data.length), body, u32(crc32(body))])
}

/** A PNG that says how large it is, with these further chunks, and pixels for a small one. */
export function png(width: number, height: number, more: readonly [type: string, data: Buffer][] = []): Buffer {
  const pixels = deflateSync(Buffer.alloc((1 + 3 * Math.min(width, 64)) * Math.min(height, 64)))
  const head = Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])
  const chunks = [
    chunk('IHDR', head),
    ...more.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

/** A chunk of text that unpacks to so many bytes. */
export const packedText = (bytes: number): [string, Buffer] => [
  'zTXt',
  Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(bytes))]),
]

/** An archive of one file. */
export function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const facts = Buffer.concat([
    u16le(8),
    Buffer.alloc(4),
    u32le(crc32(content)),
    u32le(packed.length),
    u32le(content.length),
    u16le(name.length),
  ])
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), u16le(20), u16le(0), facts, u16le(0), Buffer.from(name), packed])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    u16le(20),
    u16le(20),
    u16le(0),
    facts,
    Buffer.alloc(2 + 2 + 2 + 2 + 4 + 4),
    Buffer.from(name),
  ])
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06', 'latin1'),
    Buffer.alloc(4),
    u16le(1),
    u16le(1),
    u32le(central.length),
    u32le(local.length),
    u16le(0),
  ])
  return Buffer.concat([local, central, end])
}

export const gzip = (content: Buffer): Buffer => gzipSync(content)
export const pdf = (inside = ''): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n${inside}\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

const box = (type: string, ...body: Uint8Array[]) => {
  const data = Buffer.concat(body)
  return Buffer.concat([u32(8 + data.length), Buffer.from(type, 'latin1'), data])
}
/** The beginning of a film or sound of the family of MPEG 4. */
export const mp4 = (brand: string, ...more: Uint8Array[]): Buffer =>
  Buffer.concat([box('ftyp', Buffer.from(brand), u32(512), Buffer.from(brand)), box('mdat', ...more)])
export const webm = (): Buffer => Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806780', 'hex')
export const mp3 = (inside = ''): Buffer =>
  Buffer.concat([
    Buffer.from('ID3\x03\0\0', 'latin1'),
    Buffer.from([0, 0, 0, inside.length + 10]),
    Buffer.from('TXXX'),
    u32(inside.length),
    Buffer.from([0, 0]),
    Buffer.from(inside),
    Buffer.from([0xff, 0xfb, 0x90, 0]),
    Buffer.alloc(413),
    Buffer.from([0xff, 0xfb, 0x90, 0]),
  ])
export const wav = (): Buffer =>
  Buffer.concat([
    Buffer.from('RIFF'),
    u32le(36),
    Buffer.from('WAVEfmt '),
    u32le(16),
    u16le(1),
    u16le(1),
    u32le(8000),
    u32le(8000),
    u16le(1),
    u16le(8),
    Buffer.from('data'),
    u32le(0),
  ])
export const ogg = (): Buffer =>
  Buffer.concat([Buffer.from('OggS'), Buffer.alloc(22), Buffer.from([1, 19]), Buffer.from('OpusHead'), Buffer.alloc(11)])
export const noise = (bytes: number): Buffer => Buffer.concat([Buffer.from([0x01, 0x02]), randomBytes(bytes)])
