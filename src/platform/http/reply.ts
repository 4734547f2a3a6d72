import { pageHeaders } from './headers.ts'

/** An answer that already has its final form: JSON text the database stored ready to send. */
export type Ready = { readonly reply: 'ready'; readonly json: string }
/** Sends the browser elsewhere (303 See Other). */
export type Redirect = { readonly reply: 'redirect'; readonly url: string }

/** A page for people, whole as HTML; whoever makes it has escaped what it shows. */
export type Page = {
  readonly reply: 'page'
  readonly html: string
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
}

/** Done at once (200) by an endpoint that otherwise answers 202; it declares `done`, the schema of the value. */
export type Done<T> = { readonly reply: 'done'; readonly value: T }

export function done<T>(value: T): Done<T> {
  return { reply: 'done', value }
}

/** Passes stored JSON through as it is. It must fit the endpoint's output; outside production that is checked on every answer. */
export function ready(json: string): Ready {
  return { reply: 'ready', json }
}

export function redirect(url: string): Redirect {
  return { reply: 'redirect', url }
}

/** Without `headers` no script of the page counts; `pageHeadersFor` makes those that let exactly its own ones run. */
export function page(html: string, status = 200, headers: Page['headers'] = pageHeaders): Page {
  return { reply: 'page', html, status, headers }
}

const kinds: ReadonlySet<unknown> = new Set(['ready', 'redirect', 'page', 'done'])

export function isReply(value: unknown): value is Ready | Redirect | Page | Done<unknown> {
  return typeof value === 'object' && value !== null && 'reply' in value && kinds.has(value.reply)
}
