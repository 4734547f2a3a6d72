import { openClient, type Client, type ClientOptions } from './client.ts'
import { ApiError } from './error.ts'
import type { components, operations } from './generated/api.ts'
import { table } from './generated/operations.ts'
import type { CodesOf, InputOf, OutputOf } from './types.ts'

export { ApiError, type FieldError } from './error.ts'
export { pages } from './pages.ts'
export type { Tokens } from './session.ts'
export type { CallOptions, FormFile } from './types.ts'

export type OperationId = keyof operations
export type Input<Id extends OperationId> = InputOf<operations[Id]>
export type Output<Id extends OperationId> = OutputOf<operations[Id]>
/** The codes with which an operation can refuse: `ProblemCode<'orders.accept'>`; without an argument those of all. */
export type ProblemCode<Id extends OperationId = OperationId> = CodesOf<operations[Id]>
/** What the API calls by name: `Schema<'Order'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

export type Sdk = Client<operations>
export type SdkOptions = ClientOptions

/**
 * Opens a client of the API at `base_url`: `sdk.<module>.<verb>(input, options?)`, path, query and body being one input. Calls that fail on
 * the way are repeated where that is harmless, tokens are renewed, refusals are thrown as ApiError. Runs in Node, browsers and React Native.
 */
export function openSdk(options: SdkOptions): Sdk {
  return openClient<operations>(table, options)
}

/** Whether a caught error is a refusal of the API, with one of `codes` where some are given. */
export function isApiError<Code extends ProblemCode = ProblemCode>(error: unknown, ...codes: readonly Code[]): error is ApiError<Code> {
  return error instanceof ApiError && (codes.length === 0 || (codes as readonly string[]).includes(error.code))
}
