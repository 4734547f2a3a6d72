import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './files.mjs'

const folder = join(root, 'tools/prisma')
const modules = join(folder, 'node_modules')
const lock = join(folder, '.installing')
const stamp = join(modules, '.installed-lockfile')

/** Installs the Prisma CLI beside this file unless the lockfile's versions are there; of two at once one installs, the other waits. */
export async function installPrisma(say) {
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (installed()) return
  await take()
  try {
    if (installed()) return
    const started = Date.now()
    const run = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
      encoding: 'utf8',
      cwd: folder,
      shell: process.platform === 'win32',
    })
    if (run.status !== 0)
      throw new Error(`tools/prisma could not be installed (npm ci --prefix tools/prisma):\n${run.stderr || run.error?.message}`)
    writeFileSync(stamp, wanted)
    say(`installed tools/prisma in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

async function take() {
  for (;;) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    await sleep(200)
    if (!holderLives()) rmSync(lock, { recursive: true, force: true })
  }
}

function holderLives() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await installPrisma(console.error)
