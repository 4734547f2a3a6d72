import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** What a stand-in knows, JSON in every part. With a file it outlives a restart; `save()` after each change. */
export function openBook<Pages extends object>(empty: Pages, file?: string): Pages & { save(): void } {
  const pages: Pages = { ...empty, ...(file ? read<Pages>(file) : {}) }
  return Object.assign(pages, {
    save() {
      if (!file) return
      // Written beside and renamed, so that a kill in between leaves the old book whole.
      writeFileSync(`${file}.new`, JSON.stringify(pages))
      renameSync(`${file}.new`, file)
    },
  })
}

function read<Pages>(file: string): Partial<Pages> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Pages>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new Error(`A stand-in's book ${file} cannot be read; move it away to start with an empty one`, { cause: error })
  }
}
