import { Readable } from 'node:stream'
import type { Ctx } from '#platform/ctx.ts'
import type { FileReply } from '#platform/http/file-reply.ts'
import { file } from '#platform/http/reply.ts'
import { printPages } from './layout.ts'
import { wordsOf } from './printed.ts'
import { findOwn } from './view.ts'
import type { InvoiceRow } from './own-queries.ts'

/** Goes up when invoices are printed otherwise than before, so that browsers ask for them again. */
const edition = 2

const most_kept = 200
const kept = new Map<string, Promise<Buffer>>()

/** An invoice as A4 pages, made when asked for; the same bytes each time. A few hundred stay in memory, by their hashes. */
export async function readPdf(ctx: Ctx, { invoice_id }: { invoice_id: bigint }): Promise<FileReply> {
  const row = await findOwn(ctx, invoice_id)
  const bytes = await printedOnce(row)
  return file({
    bytes: bytes.length,
    content_type: 'application/pdf',
    etag: `"${row.hash.toString('base64url', 0, 12)}-${edition}"`,
    cache: 'private, max-age=3600',
    disposition: 'inline',
    name: `${row.number}.pdf`,
    open: async (range) => Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes]),
  })
}

function printedOnce(row: InvoiceRow): Promise<Buffer> {
  const key = row.hash.toString('base64')
  const before = kept.get(key)
  kept.delete(key)
  const pages = before ?? printPages(wordsOf(row))
  kept.set(key, pages)
  pages.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > most_kept && oldest !== undefined) kept.delete(oldest)
  return pages
}
