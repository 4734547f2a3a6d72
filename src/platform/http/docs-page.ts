import { pageHeadersFor } from './headers.ts'

// Everything that would ask a server of Scalar's is off; a browser test holds the page to it.
const settings = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: true,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
}

const script = `Scalar.createApiReference('#docs', ${JSON.stringify(settings)})`

export const docsHeaders = pageHeadersFor({ scripts: [script], styles: 'any' })

export function docsPage(title: string, asset: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} API</title>
<link rel="icon" href="data:,">
<div id="docs"></div>
<script src="/docs/${asset}"></script>
<script>${script}</script>
</html>
`
}
