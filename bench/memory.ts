import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#platform/postgres/migrate.ts'
import { openSdk, type Sdk } from '#sdk'
import { startOurs } from './children.ts'
import { admin } from './data.ts'
import { median } from './measure.ts'

export type Memory = { upload: string; bytes: number; rise_mb: number[]; median_mb: number; at_rest_mb: number; target_mb: number }

const bytes = 20_000_000
const rounds = 3
const target_mb = 40
const phone = '+919810000001'

type Way = (sdk: Sdk, file: Uint8Array<ArrayBuffer>) => Promise<string>
const ways: Readonly<Record<string, Way>> = {
  'no upload, 200 small requests': async (sdk) => {
    for (let i = 0; i < 200; i++) await sdk.auth.me({})
    return ''
  },
  'form (multer)': async (sdk, file) => {
    const sent = new File([file], 'contract.pdf', { type: 'application/pdf' })
    return (await sdk.media.upload({ purpose: 'message', file: sent })).id
  },
  'direct, to our own disk': async (sdk, file) => {
    const asked = { purpose: 'message', name: 'contract.pdf', content_type: 'application/pdf', bytes: file.length } as const
    const { media, parts } = await sdk.media.ask_upload(asked)
    let at = 0
    for (const part of parts) {
      const body = file.subarray(at, (at += part.bytes))
      const answer = await fetch(part.url, { method: part.method, headers: part.headers, body })
      if (!answer.ok) throw new Error(`a part was refused with ${answer.status}`)
    }
    return (await sdk.media.complete_upload({ media_id: media.id })).id
  },
}

/**
 * How much the server's resident memory rises while a file of 20 MB comes in and is looked at, at its highest, above what it was before.
 * Each measurement has a server of its own that has answered small requests and a small upload of the same kind; the ways take turns.
 */
export async function uploads(cluster: string, port: number): Promise<Memory[]> {
  const database = cluster.replace(/[^/]*$/, 'bench_uploads')
  await admin(cluster, 'drop database if exists bench_uploads with (force)', 'create database bench_uploads')
  await migrate(database)
  const folder = mkdtempSync(join(tmpdir(), 'bench-uploads-'))
  const seen = new Map(Object.keys(ways).map((name) => [name, [] as { rise: number; before: number }[]]))
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [name, way] of Object.entries(ways)) seen.get(name)?.push(await once(database, port, folder, way))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await admin(cluster, 'drop database bench_uploads with (force)')
  }
  console.log(
    `  peak of resident memory above what it was before, in ${rounds} rounds, each in a server of its own; bytes of a file: ${bytes}`,
  )
  return [...seen].map(([upload, taken]) => {
    const rise_mb = taken.map(({ rise }) => tenth(rise))
    const [median_mb, at_rest_mb] = [tenth(median(rise_mb)), tenth(median(taken.map(({ before }) => before)))]
    const spread = `${Math.min(...rise_mb)} to ${Math.max(...rise_mb)}`
    console.log(`  ${upload.padEnd(32)} ${String(median_mb).padStart(6)} MB (${spread}), from ${at_rest_mb} MB; target < ${target_mb} MB`)
    return { upload, bytes, rise_mb, median_mb, at_rest_mb, target_mb }
  })
}

/** The servers have one address, one after the other, and the same secret. */
let signed_in: Sdk | undefined

async function once(database: string, port: number, folder: string, way: Way): Promise<{ rise: number; before: number }> {
  const server = await startOurs(database, port, { DATA_DIR: folder })
  try {
    const sdk = (signed_in ??= await signIn(server.url, folder))
    for (let i = 0; i < 200; i++) await sdk.auth.me({})
    await settled(sdk, await way(sdk, pdfOf(50_000)))
    const before = status(server.pid, 'VmRSS')
    // From here on the kernel counts the highest anew.
    writeFileSync(`/proc/${server.pid}/clear_refs`, '5')
    await settled(sdk, await way(sdk, pdfOf(bytes)))
    return { rise: status(server.pid, 'VmHWM') - before, before }
  } finally {
    await server.stop()
  }
}

async function signIn(url: string, folder: string): Promise<Sdk> {
  const sdk = openSdk({ base_url: url })
  await sdk.auth.signup({ phone, name: 'Chai Company', role: 'brand' })
  const codes = readFileSync(join(folder, 'inbox.jsonl'), 'utf8').match(/\b\d{6}\b/g)
  await sdk.auth.verify_otp({ phone, code: codes?.at(-1) ?? '' })
  return sdk
}

/** Until the file was looked at: that is part of what it costs. */
async function settled(sdk: Sdk, media_id: string): Promise<void> {
  if (media_id === '') return
  for (let tries = 0; tries < 300; tries++) {
    const { state } = await sdk.media.read({ media_id })
    if (state === 'clean') return
    if (state === 'refused') throw new Error('the file of the bench was refused')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('nobody looked at the file within 30 seconds')
}

/** Something that is a PDF by its first bytes; the rest differs from place to place, so that nothing can be kept once for all. */
function pdfOf(size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(size).map((_, i) => (i * 2_654_435_761) >>> 24)
  file.set(Buffer.from('%PDF-1.7\n'))
  file.set(Buffer.from('\n%%EOF\n'), size - 7)
  return file
}

/** Megabytes. */
function status(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1000
}

const tenth = (value: number) => Math.round(value * 10) / 10
