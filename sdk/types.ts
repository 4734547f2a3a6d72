/** How one operation is called; the generated table holds one per operation. */
export type Call = { readonly method: string; readonly path: string; readonly keyed?: true; readonly form?: true }
export type Table = Readonly<Record<string, Call>>

export type CallOptions = {
  /** Instead of a fresh one: give the same key to make sure that two calls act once. */
  idempotency_key?: string
  /** Sent as If-Match: the version you saw; a stale one is refused with 409. */
  if_match?: number
  /** Answers as if it were done, and does nothing. */
  dry_run?: boolean
  signal?: AbortSignal
  headers?: Readonly<Record<string, string>>
}

type Json<T> = T extends { content: { 'application/json': infer J } } ? J : never
type PartOf<Operation, Part extends string> = Operation extends { parameters: { [K in Part]?: infer P } } ? Defined<P> : unknown
type Form<T> = T extends { content: { 'multipart/form-data': infer F } } ? Omit<F, 'file'> & { file: FormFile } : never
type BodyOf<Operation> = Operation extends { requestBody?: infer B } ? Defined<Json<NonNullable<B>> | Form<NonNullable<B>>> : unknown
/** A file to send: a File or Blob, in React Native what its pickers give. */
export type FormFile = Blob | { uri: string; name: string; type: string }
type Defined<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>
/** One flat object, whose optional fields may also be given as undefined. */
type Flat<T> = { [K in keyof T]: {} extends Pick<T, K> ? T[K] | undefined : T[K] }

/** Path, query and body of an operation as one object. */
export type InputOf<Operation> = Flat<Omit<PartOf<Operation, 'query'>, 'dry_run'> & PartOf<Operation, 'path'> & BodyOf<Operation>>

type Success = 200 | 201 | 202
/** What an operation answers when all went well. */
export type OutputOf<Operation> = Operation extends { responses: infer R }
  ? { [S in keyof R]: S extends Success ? Json<R[S]> : never }[keyof R]
  : never

type ProblemIn<T> = T extends { content: { 'application/problem+json': { code: infer C } } } ? C : never
/** The codes with which an operation can refuse. */
export type CodesOf<Operation> = Operation extends { responses: infer R } ? { [S in keyof R]: ProblemIn<R[S]> }[keyof R] : never

export type Method<Operation> =
  {} extends InputOf<Operation>
    ? (input?: InputOf<Operation>, options?: CallOptions) => Promise<OutputOf<Operation>>
    : (input: InputOf<Operation>, options?: CallOptions) => Promise<OutputOf<Operation>>

type ModuleOf<Id> = Id extends `${infer Module}.${string}` ? Module : never

/** `sdk.<module>.<verb>` for every operation id `module.verb`. */
export type Methods<Operations> = {
  readonly [Module in ModuleOf<keyof Operations>]: {
    readonly [Id in keyof Operations as Id extends `${Module}.${infer Verb}` ? Verb : never]: Method<Operations[Id]>
  }
}
