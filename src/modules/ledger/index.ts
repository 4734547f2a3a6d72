export * from './chart.ts'
export { startClearance } from './earnings.ts'
export { balanceOf, lockedBalanceOf, post } from './post.ts'
export { credit, debit, settleDebt, type Line, type Posting } from './rules.ts'
