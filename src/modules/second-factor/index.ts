export * from './challenge.ts'
export { guessSecondFactor, type Guess, type SecondProof } from './guess.ts'
export { renewRecoveryCodes } from './recovery.ts'
export * from './set-up.ts'
