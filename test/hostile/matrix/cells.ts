import type { Endpoint } from '#platform/http/endpoint.ts'
import type { Caller, Cast } from './cast.ts'
import { denialOf, type Expected } from './expected.ts'
import { idFieldsOf, minimalInput, refusedBecause, type IdField, type Ids } from './inputs.ts'
import { thingOf } from './things.ts'
import type { Made, Thing } from './thing.ts'

type Case = 'no id' | 'own' | 'foreign' | 'missing' | 'own that is over' | 'foreign that is over'
export type Cell = {
  readonly name: string
  /** The field that is varied; undefined where nothing is named. */
  readonly field: IdField | undefined
  readonly endpoint: Endpoint
  readonly caller: Caller
  readonly case: Case
  readonly expected: Expected
  readonly ids: Ids
  readonly input: Readonly<Record<string, unknown>>
  /** Cells of one group that are told that nothing is there must be told it in the same words. */
  readonly group: string
}

/** Larger than any id that was given out. */
const nobodys = '9007199254740993'

/** What must be added before the matrix can be drawn, a sentence each. */
export function gaps(endpoints: readonly Endpoint[]): string[] {
  return endpoints.flatMap((endpoint) => {
    const fields = idFieldsOf(endpoint)
    const unknown = fields.filter(({ name }) => !thingOf(name))
    const lacking = unknown.map(
      ({ name }) => `${endpoint.id} names a thing by "${name}": add a Thing with this field in test/hostile/matrix/things/`,
    )
    const known = Object.fromEntries(fields.map(({ name }) => [name, thingOf(name)?.missing ?? nobodys]))
    const wanted = [undefined, ...fields.map(({ name }) => name)]
    const why = wanted
      .map((name) => refusedBecause(endpoint, known, minimalInput(endpoint, known, name)))
      .find((each) => each !== undefined)
    if (why !== undefined)
      lacking.push(`${endpoint.id} takes no body made from its schema (${why}): add one to bodies in test/hostile/matrix/inputs.ts`)
    return lacking
  })
}

/** Every endpoint × every caller × own, foreign and missing ids, and those of things that are over. */
export function cellsOf(endpoints: readonly Endpoint[], cast: Cast): Cell[] {
  return endpoints.flatMap((endpoint) => cast.callers.flatMap((caller) => cellsFor(endpoint, caller, cast)))
}

/** The same cell, asked for another id. */
export function withId(cell: Cell, id: string): Cell {
  if (!cell.field || Number.isNaN(Number(cell.ids[cell.field.name]))) return { ...cell }
  const ids = { ...cell.ids, [cell.field.name]: id }
  return { ...cell, ids, input: minimalInput(cell.endpoint, ids, cell.field.name) }
}

function cellsFor(endpoint: Endpoint, caller: Caller, cast: Cast): Cell[] {
  const denial = denialOf(endpoint, caller)
  const fields = idFieldsOf(endpoint)
  const usual = Object.fromEntries(fields.map(({ name }) => [name, usualId(thingOf(name), caller, cast)]))
  const cell = (kind: Case, expected: Expected, field?: IdField, id = ''): Cell => {
    const ids = field ? { ...usual, [field.name]: id } : usual
    const group = `${endpoint.id} by ${caller.who}${field ? `, ${field.name}` : ''}`
    return {
      name: `${group}: ${kind}`,
      field,
      endpoint,
      caller,
      case: kind,
      expected: denial ?? expected,
      ids,
      input: minimalInput(endpoint, ids, field?.name),
      group,
    }
  }
  const bare = fields.some(({ where }) => where === 'path') ? [] : [cell('no id', { is: 'declared' })]
  return [
    ...bare,
    ...fields.flatMap((field) => casesOf(endpoint, caller, cast, field).map(([kind, expected, id]) => cell(kind, expected, field, id))),
  ]
}

function casesOf(endpoint: Endpoint, caller: Caller, cast: Cast, { name, where }: IdField): [Case, Expected, string][] {
  const thing = thingOf(name)
  if (!thing || (thing.sent_by && caller.role && !thing.sent_by.includes(caller.role))) return []
  const { own, foreign } = whose(thing, caller, cast)
  const open = thing.open_at?.includes(endpoint.id) || (caller.role !== undefined && thing.seen_by?.includes(caller.role))
  const absent: Expected = { is: 'not there', where }
  const depends = thing.depends_at?.includes(endpoint.id)
  const through: Expected = { is: depends ? 'declared' : 'through' }
  const cases: [Case, Expected, string | undefined][] = [
    ['own', through, own?.own],
    ['own that is over', { is: 'declared' }, own?.ended],
    ['foreign', open || depends ? through : absent, foreign?.own],
    ['foreign that is over', open || depends ? { is: 'declared' } : absent, foreign?.ended],
    ['missing', absent, thing.missing ?? nobodys],
  ]
  return cases.flatMap(([kind, expected, id]) => (id === undefined ? [] : [[kind, expected, id] as [Case, Expected, string]]))
}

function whose(thing: Thing, { owner }: Caller, cast: Cast): { own: Made | undefined; foreign: Made | undefined } {
  const made = cast.made.get(thing) ?? []
  const own = made.find((each) => each.owner.user_id === owner?.user_id)?.made
  // A deal has two owners: what belongs to the other tenant is foreign to both.
  const foreign = made.find(
    (each) => each.owner.user_id !== owner?.user_id && (each.owner.tenant === undefined || each.owner.tenant !== owner?.tenant),
  )?.made
  return { own, foreign }
}

function usualId(thing: Thing | undefined, caller: Caller, cast: Cast): string {
  if (!thing) return nobodys
  const { own, foreign } = whose(thing, caller, cast)
  return own?.own ?? foreign?.own ?? nobodys
}
