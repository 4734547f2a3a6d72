import assert from 'node:assert/strict'
import type { z } from 'zod'
import { findSales, type Sought } from '#modules/orders/index.ts'
import { requirementsFormOf, type Answers, type Chosen } from '#modules/packages/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { draftOf, reasonOf } from './lines.ts'
import { countItems, insertItems, lockBrand } from './queries.ts'
import { answersFor, most_lines } from './rules.ts'
import type { Added, AddItem, AddMany, CartItem } from './schema.ts'
import { viewItem } from './view.ts'
import { kept, oneOf } from './wanted.ts'

type NewLine = {
  package_id: bigint | null
  package_version: number | null
  offer_id: bigint | null
  addons: { addon_id: string; quantity: number }[]
  answers: Answers
}
type Common = Pick<z.output<typeof AddMany>, 'requirements' | 'deadline' | 'note'>

/** Puts a package or an accepted offer into the brand's cart: one order more. Problems: `placeFails`; `cart.full`, `cart.offer_twice` (409). */
export async function addItem(tx: Tx, input: z.output<typeof AddItem>): Promise<z.output<typeof CartItem>> {
  const [sought] = await findSales(tx, [oneOf(input)])
  if (sought?.problem) throw sought.problem
  const line = lineOf(sought, input.addons, input.answers ?? {})
  if ((await room(tx)) < 1) throw full()
  const [item_id] = await insert(tx, [line], input)
  assert(item_id, 'the line was written')
  return viewItem(tx, item_id)
}

/** Puts many packages into the cart with one brief; each is added or refused by itself. Problem `package.not_found` (404) when there is none of them. */
export async function addMany(tx: Tx, input: z.output<typeof AddMany>): Promise<z.output<typeof Added>> {
  const { package_ids, deadline } = input
  const twice = package_ids.findIndex((id, nth) => package_ids.indexOf(id) < nth)
  if (twice >= 0) throw invalidField(`/package_ids/${twice}`, 'cart.twice', 'Name each package once')
  const sought = await findSales(tx, package_ids.map((package_id) => ({ package_id, deadline }))) // prettier-ignore
  const [first] = sought
  if (first && sought.every(({ problem }) => problem?.kind === 'not_found')) throw first.problem ?? new Error('it was refused')
  refuseUnknownAnswers(sought, input.answers)

  const made = sought.map((one) => orReason(() => newLine(one, input.answers)))
  const left = await room(tx)
  const fitting = made.flatMap((one) => ('code' in one ? [] : [one])).slice(0, left)
  const ids = await insert(tx, fitting, input)
  const lines = made.map((one, nth) => {
    const package_id = package_ids[nth] ?? 0n
    if ('code' in one) return { package_id, added: false, item_id: null, ...one }
    const item_id = ids[fitting.indexOf(one)]
    return item_id === undefined
      ? { package_id, added: false, item_id: null, ...reasonOf(full()) }
      : { package_id, added: true, item_id, code: null, detail: null }
  })
  return { lines, added: ids.length, refused: lines.length - ids.length }
}

function newLine(sought: Sought, answers: z.output<typeof AddMany>['answers']): NewLine {
  if (sought.problem) throw sought.problem
  return lineOf(sought, [], answersFor(formOf(sought), answers))
}

function lineOf(sought: Sought | undefined, chosen: readonly Chosen[], answers: object): NewLine {
  assert(sought?.sale, 'what is not refused can be bought')
  const { offer_id, package_id, bought } = sought.sale
  return {
    ...(offer_id === null ? { package_id, package_version: bought.package_version } : { package_id: null, package_version: null }),
    offer_id,
    addons: chosen.map(kept),
    answers: draftOf(formOf(sought), answers as Readonly<Record<string, unknown>>),
  }
}

const formOf = ({ sale }: Sought) => (sale ? requirementsFormOf(sale.bought.platform, sale.bought.content_type) : [])

/** An answer that no form of these packages asks for is a slip of the pen, not something to leave out in silence. */
function refuseUnknownAnswers(sought: readonly Sought[], answers: object): void {
  const known = new Set(sought.flatMap((one) => formOf(one).map(({ name }) => name)))
  const stray = Object.keys(answers).find((name) => !known.has(name))
  if (stray !== undefined && known.size > 0)
    throw invalidField(`/answers/${stray}`, 'unrecognized_keys', 'None of these packages asks for this')
}

async function room(tx: Tx): Promise<number> {
  const brand_id = brandOf(tx.actor)
  await tx.query(lockBrand, [brand_id])
  const [count] = await tx.query(countItems, [brand_id])
  return Math.max(0, most_lines - (count?.lines ?? 0))
}

async function insert(tx: Tx, lines: readonly NewLine[], { requirements, deadline, note }: Common): Promise<bigint[]> {
  if (lines.length === 0) return []
  const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
  const rows = JSON.stringify(
    lines.map((line, nth) => ({ ...line, nth })),
    digits,
  )
  const values = [brandOf(tx.actor), requirements ?? null, deadline ?? null, note ?? null, tx.actor.id, tx.now, rows]
  const written = await tx.query(insertItems, values).catch(orTwice)
  return written.toSorted((a, b) => a.nth - b.nth).map(({ id }) => id)
}

function orTwice(error: unknown): never {
  if (pgConstraint(error) !== 'cart_item_offer_id_key') throw error
  throw new Problem('conflict', 'cart.offer_twice', 'This offer is in your cart already; it becomes one order')
}

function full(): Problem {
  return new Problem('conflict', 'cart.full', `A cart holds at most ${most_lines} lines; check out or remove some first`)
}

function orReason<T>(work: () => T): T | { code: string; detail: string } {
  try {
    return work()
  } catch (error) {
    if (error instanceof Problem) return reasonOf(error)
    throw error
  }
}
