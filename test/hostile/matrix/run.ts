import type { Endpoint } from '#platform/http/endpoint.ts'
import type { Node } from '#test/node.ts'
import { problemIn, workOff } from '../answers.ts'
import { ask, type Told } from './ask.ts'
import type { Cast } from './cast.ts'
import type { Cell } from './cells.ts'
import { unexpected } from './expected.ts'

export type Line = { request_id?: string; level?: string }
export type Nodes = {
  /** Who is turned away means it, and is written down in `lines` where those are looked at. */
  readonly real: Pick<Node, 'url'>
  readonly lines: readonly Line[] | undefined
  /** Who is let through only rehearses: so nothing at all may change. */
  readonly rehearsal: Pick<Node, 'url'>
}

/** Asks every cell; a sentence for each answer that is not as it must be. */
export async function run(
  cells: readonly Cell[],
  cast: Cast,
  { real, rehearsal, lines }: Nodes,
): Promise<{ asked: number; wrong: string[] }> {
  const wrong: string[] = []
  const told = new Map<Cell, Told>()
  await workOff(cells, async (cell) => {
    const refused = cell.expected.is === 'denied' || cell.expected.is === 'not there'
    const answer = await ask(refused ? real : rehearsal, cell)
    told.set(cell, answer)
    const why = unexpected(cell.endpoint, cell.expected, answer)
    if (why !== undefined) wrong.push(`${cell.name} is ${why}: ${answer.words.slice(0, 300)}`)
    if (answer.type === 'application/problem+json') problemIn(answer, cell.name)
  })
  wrong.push(...bareAnswers(told), ...toldApart(told), ...markersSeen(told, cast), ...(lines ? notLoggedOnce(told, lines) : []))
  return { asked: told.size, wrong }
}

const policy = /default-src 'none'.*frame-ancestors 'none'/
const headers: Readonly<Record<string, RegExp>> = {
  'strict-transport-security': /max-age=(31536000|[4-9]\d{7}|\d{9,}).*includeSubDomains/i,
  'content-security-policy': policy,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cache-control': /no-store/,
  'content-type': /^application\/(problem\+)?json$/,
}
/** A file is shown by nobody's page either: it is sandboxed, and saved instead of shown. */
const fileHeaders = { ...headers, 'content-security-policy': /default-src 'none'.*sandbox/, 'content-disposition': /^attachment/ }

/** Whatever was answered below /api, browsers are told what not to do with it. */
function bareAnswers(told: ReadonlyMap<Cell, Told>): string[] {
  return [...told].flatMap(([{ endpoint, name }, { header }]) =>
    endpoint.root
      ? []
      : Object.entries(headersOf(endpoint, header('content-type') ?? '')).flatMap(([each, right]) =>
          right.test(header(each) ?? '') ? [] : [`${name} has ${each}: ${header(each)}`],
        ),
  )
}

function headersOf({ file_type }: Endpoint, content_type: string): Readonly<Record<string, RegExp>> {
  const isFile = file_type !== undefined && content_type.startsWith(`${file_type};`)
  return isFile ? { ...fileHeaders, 'content-type': /./ } : headers
}

/** What is not theirs must be answered word for word as what is not there. */
function toldApart(told: ReadonlyMap<Cell, Told>): string[] {
  const words = new Map<string, string>()
  return [...told].flatMap(([{ expected, group, name }, answer]) => {
    if (expected.is !== 'not there') return []
    const first = words.get(group) ?? answer.words
    words.set(group, first)
    return first === answer.words ? [] : [`${name} is told apart: ${answer.words} / ${first}`]
  })
}

/** Nobody but staff reads the other tenant's private texts or numbers, whatever they ask. */
function markersSeen(told: ReadonlyMap<Cell, Told>, cast: Cast): string[] {
  return [...told].flatMap(([{ caller, name }, { text }]) => {
    if (caller.role === 'agent' || caller.role === 'admin') return []
    const others = cast.tenants.filter((tenant) => tenant !== caller.owner?.tenant)
    const secrets = others.flatMap(({ marker, brand, creator }) => [marker, brand.phone, creator.phone])
    return secrets.some((secret) => text.includes(secret)) ? [`${name} shows something of another tenant: ${text.slice(0, 300)}`] : []
  })
}

/** One line for each who was turned away, no more and no less. */
function notLoggedOnce(told: ReadonlyMap<Cell, Told>, lines: readonly Line[]): string[] {
  const logged = new Map<string | undefined, Line[]>()
  for (const line of lines) logged.set(line.request_id, [...(logged.get(line.request_id) ?? []), line])
  return [...told].flatMap(([{ expected, name }, { request_id }]) => {
    if (expected.is !== 'denied') return []
    const own = logged.get(request_id) ?? []
    return own.length === 1 && own[0]?.level === 'warn' ? [] : [`${name} is logged ${own.length} times: ${JSON.stringify(own)}`]
  })
}
