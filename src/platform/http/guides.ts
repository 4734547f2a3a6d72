import { readFileSync } from 'node:fs'
import { marked } from 'marked'
import { rootPath } from '../root.ts'
import { pageHeadersFor } from './headers.ts'

const style = `
:root { color-scheme: light dark }
body { max-width: 1000px; margin: 40px auto; padding: 0 20px; font: 16px/1.55 system-ui, sans-serif }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; vertical-align: top; padding: 6px 14px 6px 0; border-bottom: 1px solid light-dark(#ddd, #333) }
th[align=right], td[align=right] { text-align: right; font-variant-numeric: tabular-nums }
td[align=right] { white-space: nowrap }
img { max-width: 100%; border-radius: 10px; border: 1px solid light-dark(#ddd, #333) }
code { font: 13px ui-monospace, monospace }
`

export type Guide = { readonly text: string; readonly headers: readonly (readonly [string, string])[] }

const pages = new Set(['money', 'order-process', 'fees', 'reliability'])
const pictures = new Set(['money', 'order-process'])
const pageHeaders = pageHeadersFor({ scripts: [], styles: [style] })

/** A page of `docs/` for people, or a picture of one, by its address below `/docs`; undefined for any other. */
export function guideAt(path: string): Guide | undefined {
  const [, page, picture] = /^\/(?:([a-z-]+)|images\/([a-z-]+)\.svg)$/.exec(path) ?? []
  if (picture !== undefined && pictures.has(picture)) {
    return { text: readFileSync(rootPath('docs/images', `${picture}.svg`), 'utf8'), headers: [['content-type', 'image/svg+xml']] }
  }
  if (page === undefined || !pages.has(page)) return undefined
  return {
    text: htmlOf(readFileSync(rootPath('docs', `${page}.md`), 'utf8')),
    headers: [...pageHeaders, ['content-type', 'text/html; charset=utf-8']],
  }
}

/** Our own files, so what they say is trusted. Links between them lead to the pages as they are served. */
function htmlOf(markdown: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Influmojo'
  const linked = markdown.replaceAll(/\]\(([a-z-]+)\.md\)/g, '](/docs/$1)').replaceAll('](images/', '](/docs/images/')
  const body = marked.parse(linked, { async: false })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${body}
<p><a href="/docs">The API</a> · <a href="/docs/order-process">The order process</a> · <a href="/docs/money">The money</a> · <a href="/docs/reliability">What was tried to break it</a></p>
</html>
`
}
