import type { ServerResponse } from 'node:http'
import type { Endpoint } from './endpoint.ts'
import { docsAsset } from './docs-asset.ts'
import { docsHeaders, docsPage } from './docs-page.ts'
import { guideAt } from './guides.ts'
import { pageHeadersFor } from './headers.ts'
import type { OpenApiInfo } from './openapi.ts'
import { openApiOf } from './openapi.ts'
import { problemsPage, problemsStyle } from './problems-page.ts'
import type { Mount } from './server.ts'

const html = 'text/html; charset=utf-8'
const problemsHeaders = pageHeadersFor({ scripts: [], styles: [problemsStyle] })

/** `/openapi.json`, `/docs` (the document, to read and to try), `/docs/problems` (every code) and the guides. Nothing is loaded from elsewhere. */
export function openDocs(endpoints: readonly Endpoint[], info: OpenApiInfo): Mount[] {
  // Made when somebody reads them: the document takes 200 ms, which no start has to wait for.
  let document: string | undefined
  let problems: string | undefined
  return [
    {
      path: '/openapi.json',
      // Tools in browsers on other origins may read the contract: it holds no secret.
      handle: (_req, res) =>
        send(res, (document ??= JSON.stringify(openApiOf(endpoints, info))), [
          ['content-type', 'application/json'],
          ['access-control-allow-origin', '*'],
        ]),
    },
    {
      path: '/docs',
      async handle(req, res) {
        const path = (req.url ?? '/').replace(/\?.*/, '')
        const asset = await docsAsset()
        const guide = guideAt(path)
        if (path === '/') send(res, docsPage(info.title, asset.name), [...docsHeaders, ['content-type', html]])
        else if (path === '/problems') send(res, (problems ??= problemsPage(endpoints)), [...problemsHeaders, ['content-type', html]])
        else if (guide) send(res, guide.text, guide.headers)
        else if (path === `/${asset.name}`) asset.send(req, res)
        else res.writeHead(302, { location: '/docs' }).end()
      },
    },
  ]
}

function send(res: ServerResponse, text: string, headers: readonly (readonly [string, string])[]): void {
  for (const [name, value] of headers) res.setHeader(name, value)
  res.writeHead(200, { 'cache-control': 'no-cache', 'content-length': Buffer.byteLength(text) }).end(text)
}
