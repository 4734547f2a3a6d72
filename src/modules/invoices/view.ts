import assert from 'node:assert/strict'
import { sameBytes } from '#platform/crypto.ts'
import type { Actor, Ctx, Scope } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy, type Asked, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { hashOf } from './freeze.ts'
import { findInvoice, listInvoices, searchInvoices, type InvoiceRow } from './own-queries.ts'
import type { FrozenParty } from './party.ts'
import type { FindInvoices, Invoice, ListInvoices } from './schema.ts'

/** As the queries take it: its brand's, its creator's, or all. */
const visibleTo = (actor: Actor) => [actor.brand_id, actor.creator_id, seesAll(actor)] as const
const seesAll = (actor: Actor) => actor.kind === 'system' || actor.permissions.has('invoices.read_all')

export function present(row: InvoiceRow): Invoice {
  const money = (minor: bigint) => formatMinor(minor, row.currency)
  const lines = row.lines.map(({ text, code = null, quantity = 1, rate = null, taxes = [], net_minor, tax_minor }) => {
    const [net, tax] = [BigInt(net_minor), BigInt(tax_minor)]
    const parts = taxes.map((part) => ({ ...part, amount: money(BigInt(part.amount_minor)) }))
    return { text, code, quantity, rate, taxes: parts, net: money(net), tax: money(tax), total: money(net + tax) }
  })
  const parties = { issued_by: withState(row.issued_by), issued_to: withState(row.issued_to) }
  const sums = { net: money(row.net_minor), tax: money(row.tax_minor), total: money(row.total_minor), credited: money(row.credited_minor) }
  return { ...row, ...parties, lines, ...sums, hash: row.hash.toString('hex') }
}

const withState = (party: FrozenParty) => ({ ...party, state: party.state ?? null })

/** One invoice the actor may see, as it was issued; Problem `invoice.not_found` (404). Throws where the row is no longer what was signed for. */
export async function findOwn(scope: Scope, invoice_id: bigint): Promise<InvoiceRow> {
  const [row] = await scope.query(findInvoice, [...visibleTo(scope.actor), invoice_id])
  if (!row) throw new Problem('not_found', 'invoice.not_found', 'There is no such invoice')
  assert(sameBytes(hashOf(row), row.hash), `invoice ${row.number} is not what was issued`)
  return row
}

export async function readInvoice(ctx: Ctx, { invoice_id }: { invoice_id: bigint }): Promise<Invoice> {
  return present(await findOwn(ctx, invoice_id))
}

/** The actor's invoices, newest first. */
export function listOwn(ctx: Ctx, { kind, year, order_id, ...asked }: ListInvoices): Promise<Paged<Invoice>> {
  const [brand_id, creator_id] = visibleTo(ctx.actor)
  return paged(`invoices.list ${brand_id} ${creator_id} ${kind} ${year} ${order_id}`, asked, (before, most) =>
    ctx.query(listInvoices, [brand_id, creator_id, false, kind ?? null, year ?? null, order_id ?? null, before, most]),
  )
}

/** Everybody's, newest first. */
export function findInvoices(ctx: Ctx, { kind, year, order_id, number, ...asked }: FindInvoices): Promise<Paged<Invoice>> {
  const like = number === undefined ? null : `${number.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`
  const filters = [kind ?? null, year ?? null, order_id ?? null]
  return paged(`invoices.find ${like} ${filters.join()}`, asked, (before, most) =>
    like === null
      ? ctx.query(listInvoices, [null, null, true, ...filters, before, most])
      : ctx.query(searchInvoices, [like, null, true, ...filters, before, most]),
  )
}

function paged(list: string, asked: Asked, read: (before: bigint | null, most: number) => Promise<InvoiceRow[]>): Promise<Paged<Invoice>> {
  return pageBy<Invoice>(list, asked, 1, ({ id }) => [id], async (after, most) => (await read(after?.[0] ?? null, most)).map(present)) // prettier-ignore
}
