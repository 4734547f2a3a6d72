import { chart, type AccountKind } from './chart.ts'

/** All kinds of accounts, in the order of the chart. */
export const kinds = Object.keys(chart) as [AccountKind, ...AccountKind[]]
