import { existsSync } from 'node:fs'
import packed from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium that came with the packages, unpacked into the temporary folder; where it does not run, an installed one. */
export async function openBrowser(): Promise<Browser> {
  const own = process.platform === 'linux' && process.arch === 'x64'
  const executablePath = own ? await packed.executablePath() : (process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path)))
  if (!executablePath)
    throw new Error('No browser was found. Install Chromium, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test')
  return chromium.launch({ executablePath, args: own ? packed.args : [], headless: true })
}
