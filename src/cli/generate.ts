import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { endpoints } from '../app.ts'
import { describeEnvironment } from '#platform/config.ts'
import { apiInfo } from '#platform/http/openapi-info.ts'
import { openApiOf } from '#platform/http/openapi.ts'
import { rootPath } from '#platform/root.ts'
import { processFiles } from './generate/process-files.ts'
import { reliabilityFile } from './generate/reliability-file.ts'
import { sdkFiles } from './generate/sdk-files.ts'

/** Writes what is generated from the endpoints; with `--check` writes nothing and fails where the committed files differ. */
async function generate(check: boolean): Promise<void> {
  const document = openApiOf(endpoints, apiInfo)
  const files = {
    '.env.example': environmentExample(),
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    ...(await processFiles()),
    ...reliabilityFile(),
    ...(await sdkFiles(document, 'sdk/generated')),
  }
  const stale = Object.entries(files).filter(([path, text]) => read(path) !== text)
  if (check && stale.length > 0) {
    console.error(`Not what the endpoints say:\n${stale.map(([path]) => `  - ${path}`).join('\n')}\nRun: npm run generate`)
    process.exitCode = 1
    return
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(rootPath(path)), { recursive: true })
    writeFileSync(rootPath(path), text)
  }
  const count = Object.values(document.paths).flatMap((path) => Object.keys(path)).length
  console.log(`${count} operations, ${check ? 'as committed' : `${stale.length} of ${Object.keys(files).length} files written`}`)
}

function environmentExample(): string {
  return `# Copy to .env and uncomment what you need; everything has a default in development. Written by npm run generate.\n\n${describeEnvironment()}`
}

function read(path: string): string | undefined {
  try {
    return readFileSync(rootPath(path), 'utf8')
  } catch {
    return undefined
  }
}

await generate(process.argv.includes('--check'))
