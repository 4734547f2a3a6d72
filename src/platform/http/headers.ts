import type { IncomingMessage, ServerResponse } from 'node:http'
import cors from 'cors'
import helmet from 'helmet'
import { sha256 } from '../crypto.ts'

/** Helmet's headers for an API that serves no page, read from Helmet once at start instead of worked out anew for each answer. */
export const apiHeaders: readonly (readonly [string, string])[] = readHelmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
})

/** Helmet's headers for one page: of inline code only exactly these scripts and styles (or any styles) count, nothing comes from elsewhere. */
export function pageHeadersFor(inline: { scripts: readonly string[]; styles: readonly string[] | 'any' }): [string, string][] {
  const allow = (texts: readonly string[]) => texts.map((text) => `'sha256-${sha256(text).toString('base64')}'`)
  return readHelmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...allow(inline.scripts)],
        styleSrc: inline.styles === 'any' ? ["'unsafe-inline'"] : allow(inline.styles),
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  })
}

/** For pages without scripts. */
export const pageHeaders = pageHeadersFor({ scripts: [], styles: 'any' })

function readHelmet(options: Parameters<typeof helmet>[0]): [string, string][] {
  const headers: [string, string][] = []
  const response = { setHeader: (name: string, value: string) => void headers.push([name.toLowerCase(), value]), removeHeader: () => {} }
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error
  })
  return headers
}

/** Answers for browsers on other origins, asked only when there is an Origin header. An empty list allows none. */
export function openCors(origins: readonly string[]) {
  const answer = cors({
    origin: [...origins],
    maxAge: 600,
    exposedHeaders: ['X-Request-Id', 'Retry-After', 'Idempotency-Replayed', 'RateLimit', 'RateLimit-Policy'],
  })
  return (req: IncomingMessage, res: ServerResponse, next: () => void) =>
    answer(req as Parameters<typeof answer>[0], res as Parameters<typeof answer>[1], next)
}
