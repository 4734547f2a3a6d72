import assert from 'node:assert/strict'
import { findSales, type Sought } from '#modules/orders/index.ts'
import { checkAnswers, composeTerms, requirementsFormOf, soldOf, type Answers, type Field, type Sale } from '#modules/packages/index.ts'
import type { Scope } from '#platform/ctx.ts'
import { Problem, type FieldError } from '#platform/problem.ts'
import type { ItemRow } from './queries.ts'
import { changesOf, type Change } from './rules.ts'
import { chosenBy, wantedBy } from './wanted.ts'

export type Terms = Pick<Sale, 'price_minor' | 'bought'>

/** A line of the cart and what has become of it. */
export type Line = {
  readonly item: ItemRow
  /** What the brand saw. */
  readonly seen: Terms
  /** What it would buy now; null when that cannot be told. */
  readonly sale: Sale | null
  /** Why it cannot be placed now. */
  readonly problem: Problem | null
  readonly changes: readonly Change[]
  readonly form: readonly Field[]
  /** Complete and cleaned, or null; then `faults` say what is wrong, at `/answers/…`. */
  readonly answers: Answers | null
  readonly faults: readonly FieldError[]
}

/** What has become of these lines, in one question whatever their number. */
export async function readLines(scope: Scope, items: readonly ItemRow[]): Promise<Line[]> {
  const sought = await findSales(scope, items.map(wantedBy))
  return items.map((item, nth) => lineOf(item, sought[nth] ?? { sale: null, problem: null }))
}

function lineOf(item: ItemRow, { sale, problem }: Sought): Line {
  const seen = seenBy(item) ?? sale
  assert(seen, 'an offer in a cart can always be told, and a package was seen')
  const { platform, content_type } = (sale ?? seen).bought
  const form = requirementsFormOf(platform, content_type)
  return { item, seen, sale, problem, changes: sale ? changesOf(seen, sale) : [], form, ...answered(form, item.answers) }
}

/** An offer that was accepted stays as it is; a package may be another one since. */
function seenBy(item: ItemRow): Terms | null {
  if (!item.seen || item.package_version === null) return null
  return composeTerms(soldOf(item.seen), item.package_version, chosenBy(item))
}

function answered(form: readonly Field[], given: ItemRow['answers']): Pick<Line, 'answers' | 'faults'> {
  try {
    return { answers: checkAnswers(form, given), faults: [] }
  } catch (error) {
    if (error instanceof Problem) return { answers: null, faults: error.extra.errors ?? [] }
    throw error
  }
}

/** As far as they are given they must be right; what is missing may come later. */
export function draftOf(form: readonly Field[], given: Readonly<Record<string, unknown>>): Answers {
  const lenient = form.map((question) => ({ ...question, required: false }))
  return checkAnswers(lenient, given)
}

/** The first thing that is wrong, as a line tells it. */
export function reasonOf(problem: Problem): { code: string; detail: string } {
  const [field] = problem.extra.errors ?? []
  return field ? { code: field.code, detail: field.message } : { code: problem.code, detail: problem.message }
}
