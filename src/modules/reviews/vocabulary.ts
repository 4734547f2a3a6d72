import type { z } from 'zod'
import { day_ms } from '#platform/clock.ts'
import { marksOf, reportReasons, tagsOf, window_ms } from './rules.ts'
import type { Vocabulary } from './schema.ts'

/** What can be said in a review and about one. */
export async function readVocabulary(): Promise<z.output<typeof Vocabulary>> {
  const list = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([slug, name]) => ({ slug, name }))
  return {
    marks: { brand: [...marksOf.brand], creator: [...marksOf.creator] },
    tags: { brand: list(tagsOf.brand), creator: list(tagsOf.creator) },
    report_reasons: list(reportReasons),
    window_days: window_ms / day_ms,
  }
}
