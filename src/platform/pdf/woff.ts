import { inflateSync } from 'node:zlib'

/**
 * A font of the web (WOFF 1.0) as the file it was made of: unpacked once, where the library would unpack a table for each letter it reads.
 * A table named by `without` is passed off as an unknown one.
 */
export function unpackWoff(woff: Buffer, without?: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF 1.0 font')
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  woff.copy(head, 0, 4, 8)
  const power = 2 ** Math.floor(Math.log2(count))
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)

  const tables: Buffer[] = [head]
  let offset = head.length
  for (let i = 0; i < count; i++) {
    const entry = woff.subarray(44 + 20 * i, 64 + 20 * i)
    const [start, packed_length, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const packed = woff.subarray(start, start + packed_length)
    const table = packed_length < length ? inflateSync(packed, { maxOutputLength: length }) : packed
    const at = 12 + 16 * i
    head.write(entry.toString('latin1', 0, 4) === without ? 'none' : entry.toString('latin1', 0, 4), at, 'latin1')
    entry.copy(head, at + 4, 16, 20)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(length, at + 12)
    const padding = -length & 3
    tables.push(table, Buffer.alloc(padding))
    offset += length + padding
  }
  return Buffer.concat(tables)
}
