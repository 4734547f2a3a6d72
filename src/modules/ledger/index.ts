export * from './chart.ts'
export { freezeEarning, startClearance, takeBack, unfreezeEarning } from './earnings.ts'
export { balanceOf, linesOf, lockedBalanceOf, post } from './post.ts'
export { credit, debit, settleDebt, type Line, type Posting } from './rules.ts'
