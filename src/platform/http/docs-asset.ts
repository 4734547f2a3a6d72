import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sha256 } from '../crypto.ts'
import { rootPath } from '../root.ts'

export type Asset = { name: string; send(req: IncomingMessage, res: ServerResponse): void }

// The build puts it into dist/ with its compressed forms; without a build the package is there, being a devDependency.
const places = [rootPath('dist/docs/scalar.js'), rootPath('node_modules/@scalar/api-reference/dist/browser/standalone.js')]

let loading: Promise<Asset> | undefined

/** Scalar's script, read when first asked for; its name holds its hash, so a browser never asks twice. */
export function docsAsset(): Promise<Asset> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<Asset> {
  for (const place of places) {
    const plain = await readIfThere(place)
    if (!plain) continue
    const forms = { br: await readIfThere(`${place}.br`), gzip: await readIfThere(`${place}.gz`) }
    return { name: `scalar-${sha256(plain).toString('hex').slice(0, 12)}.js`, send: (req, res) => sendForm(req, res, plain, forms) }
  }
  throw new Error('The script of the docs page is missing; run: npm run build')
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function sendForm(req: IncomingMessage, res: ServerResponse, plain: Buffer, forms: Record<'br' | 'gzip', Buffer | undefined>): void {
  const accepted = (req.headers['accept-encoding'] as string | undefined)?.split(',').map((one) => one.replace(/;.*/, '').trim()) ?? []
  const encoding = (['br', 'gzip'] as const).find((one) => forms[one] !== undefined && accepted.includes(one))
  const bytes = (encoding && forms[encoding]) ?? plain
  if (encoding) res.setHeader('content-encoding', encoding)
  res.writeHead(200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    'content-length': bytes.byteLength,
  })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}
