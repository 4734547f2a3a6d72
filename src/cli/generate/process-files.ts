import { instance } from '@viz-js/viz'
import { viewProcess } from '#modules/orders/index.ts'

type Process = Awaited<ReturnType<typeof viewProcess>>
type Drawn = { readonly from: string; readonly to: string; readonly moves: Process['moves'] }

/** The picture and the page of the order process, drawn from its table. */
export async function processFiles(): Promise<Record<string, string>> {
  const process = await viewProcess()
  return { 'docs/images/order-process.svg': await draw(process), 'docs/order-process.md': describe(process) }
}

const working = ['in_progress', 'info_requested', 'review', 'revision_requested', 'awaiting_publication', 'publication_review']
const words = (name: string) => name.replaceAll('_', ' ')
const colours: Record<string, string> = { brand: '#1d4ed8', creator: '#b45309', staff: '#7e22ce', system: '#64748b' }

/** Moves of the same two states are one arrow; what starts in every working state starts at their frame. */
function edgesOf({ moves }: Process): Drawn[] {
  const edges = new Map<string, Process['moves']>()
  for (const move of moves) {
    const everywhere = working.every((status) => move.from.some((one) => one === status))
    const from = everywhere ? ['working', ...move.from.filter((status) => !working.includes(status))] : move.from
    for (const start of from.length === 0 ? ['start'] : from)
      for (const to of move.to)
        // A payment confirms only an order that waits for it; elsewhere it stays.
        if (to !== 'stays' && to !== 'before' && to !== start && (to !== 'confirmed' || start === 'pending'))
          edges.set(`${start} ${to}`, [...(edges.get(`${start} ${to}`) ?? []), move])
  }
  return [...edges].map(([key, found]) => ({ from: key.split(' ')[0] ?? '', to: key.split(' ')[1] ?? '', moves: found }))
}

async function draw(process: Process): Promise<string> {
  const node = (status: string, ended: boolean) =>
    `${status} [label="${words(status)}" fillcolor="${ended ? '#e2e8f0' : status === 'disputed' ? '#fee2e2' : '#ffffff'}"]`
  const label = ({ moves }: Drawn) =>
    `<${moves.map(({ move, by }) => `<font color="${colours[by.length > 1 ? 'staff' : (by[0] ?? '')] ?? '#000000'}">${words(move)}</font>`).join('<br/>')}>`
  const edge = (drawn: Drawn) => {
    const [from, options] = drawn.from === 'working' ? ['revision_requested', ' ltail=cluster_working style=dashed'] : [drawn.from, '']
    return `${from} -> ${drawn.to} [label=${label(drawn)}${options}]`
  }
  const dot = `digraph { compound=true rankdir=TB nodesep=0.5 ranksep=0.9 bgcolor="#fbfbfd"
    node [shape=box style="rounded,filled" fontname="Helvetica" fontsize=13 color="#334155" margin="0.2,0.1"] edge [fontname="Helvetica" fontsize=10 color="#64748b"]
    start [shape=circle label="" width=0.2 fillcolor="#334155"]
    subgraph cluster_working { label="working states" fontname="Helvetica" color="#cbd5e1" style="rounded,dashed"
      ${process.statuses.filter(({ status }) => working.includes(status)).map(({ status, ended }) => node(status, ended)).join('\n')} }
    ${process.statuses.filter(({ status }) => !working.includes(status)).map(({ status, ended }) => node(status, ended)).join('\n')}
    ${edgesOf(process).map(edge).join('\n')} }` // prettier-ignore
  const viz = await instance()
  return viz.renderString(dot, { format: 'svg', engine: 'dot' })
}

function describe({ moves }: Process): string {
  const list = (names: readonly string[]) => names.map(words).join(', ')
  const from = (names: readonly string[]) =>
    list(
      working.every((status) => names.includes(status)) ? ['any working state', ...names.filter((one) => !working.includes(one))] : names,
    )
  const rows = moves.map(
    ({ move, from: starts, to, by, money, timed }) =>
      `| \`${move}\` | ${from(starts) || '–'} | ${list(to)} | ${list(by)}${timed ? ', when time is over' : ''} | ${money.join(', ') || '–'} |`,
  )
  return [
    '# The order process',
    'Written by `npm run generate` from the table in `src/modules/orders/rules.ts`; `GET /api/v1/meta/order-process` answers the same as JSON. What the P-numbers post: [the money](money.md).',
    '![Every state and the moves between them](images/order-process.svg)',
    'Blue: the brand. Orange: the creator. Purple: staff, or either side. Grey: the system, when time is over or the bank speaks. Dashed: from any working state. `stays` keeps the state; `before` is the state before the dispute.',
    ['| move | from | to | by | money |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n') + '\n' // prettier-ignore
}
