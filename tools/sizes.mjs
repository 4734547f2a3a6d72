// The sizes of ARCHITECTURE.md: median file at most 60 lines, nine of ten at most 160, none over 300; app.ts, app-jobs.ts and main.ts at most 80.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './prisma/files.mjs'

const limits = { median: 60, ninth: 160, most: 300, top: 80 }

/** What is too long, in sentences. `files` are [path, number of lines]. */
export function tooLong(files) {
  const sorted = [...files].sort(([, a], [, b]) => a - b)
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)]?.[1] ?? 0
  const sentences = sorted
    .filter(([, lines]) => lines > limits.most)
    .map(([path, lines]) => `${path} has ${lines} lines; split it by verb (at most ${limits.most})`)
  for (const [path, lines] of sorted)
    if (/^src\/(app|app-jobs|main)\.ts$/.test(path) && lines > limits.top)
      sentences.push(`${path} has ${lines} lines; it is a table of contents (at most ${limits.top})`)
  if (at(0.5) > limits.median) sentences.push(`the median file has ${at(0.5)} lines (at most ${limits.median})`)
  if (at(0.9) > limits.ninth) sentences.push(`a tenth of the files has more than ${at(0.9)} lines (at most ${limits.ninth})`)
  return { sentences, median: at(0.5), ninth: at(0.9), most: at(1) }
}

/** Every file we write ourselves, committed or about to be. */
export function ownFiles() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  })
  const paths = listed.split('\n').filter((path) => path !== '' && existsSync(join(root, path)) && !/(^|\/)generated\//.test(path))
  return paths.map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length - 1])
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = ownFiles()
  const { sentences, median, ninth, most } = tooLong(files)
  if (files.length < 100) sentences.push(`only ${files.length} files were looked at`)
  for (const sentence of sentences) console.error(sentence)
  console.log(`${files.length} files: median ${median}, ninth tenth ${ninth}, longest ${most} lines`)
  process.exitCode = sentences.length === 0 ? 0 : 1
}
