import type { z } from 'zod'
import type { Ctx, Permission, Tx } from '../ctx.ts'
import type { ProblemStatus } from '../problem.ts'
import type { FileReply } from './file-reply.ts'
import type { Done, Page, Ready, Redirect } from './reply.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may call: `anyone` (the caller is not even looked up, unless the endpoint says `knows_caller`), `signed_in`, or holders of a permission. */
export type Allow = 'anyone' | 'signed_in' | Permission

/** Failures the endpoint itself can answer with, by code: `{ 'order.not_found': 404 }`. What the platform adds (400, 401, …) is not repeated. */
export type Fails = Readonly<Record<string, ProblemStatus>>

type Described<I extends z.ZodObject, O extends z.ZodType> = {
  /** `module.verb`: operationId, method of the SDK, word in the log. */
  id: `${string}.${string}`
  /** Method and path below `/api/v1`; `:name` marks a parameter, which is a field of the input. */
  at: `${Method} /${string}`
  allow: Allow
  summary: string
  description?: string
  /** Path, query and body together; a field that is not declared is refused. */
  input: I
  output: O
  fails?: Fails
  /** Of the answer when all went well; 200 unless said otherwise. */
  status?: 200 | 201 | 202
  /** Open to who has to set up a second factor and has not yet. */
  before_set_up?: true
  /** Also answers messages of this id over an open socket, with the same input and output. */
  realtime?: true
  /** Of an endpoint that answers 202: what it answers with 200 when nothing is left to wait for, as `done(value)`. */
  done?: z.ZodType
  /** Reads the body as raw bytes: the input gets `raw` and `headers` (signed webhooks). */
  raw?: true
  /** Takes a form with one file of at most so many bytes: the input gets `file` (declared as `formFile`) beside the form's fields. */
  form_bytes?: number
  /** Answers with a file of this type instead of JSON: the API's document says so, and the SDK, which reads JSON, leaves the endpoint out. */
  file_type?: string
  /** Open to anyone, but who sends a token is known: strangers pay nothing for it. */
  knows_caller?: true
  /** Reads that are worth copying: each network has a limit of its own for them, by the minute and by the day. */
  scarce?: true
  /** For browsers: the path stands at the root of the server instead of below `/api/v1`, not in the API's documents, and what others append to a link (`?fbclid=…`) is ignored. */
  root?: true
}

type Answer<O extends z.ZodType> = Promise<z.output<O> | Ready | Redirect | Page | FileReply | Done<unknown>>

type Asking<I extends z.ZodObject, O extends z.ZodType> = Described<I, O> & { run: (ctx: Ctx, input: z.output<I>) => Answer<O> }

type Writing<I extends z.ZodObject, O extends z.ZodType> = Described<I, O> & {
  /** The `Idempotency-Key` header: where money moves it is required. The wrapper opens the transaction and stores key and answer in it. */
  idempotency: 'required' | 'accepted'
  /** Takes `?dry_run=true`: the real work, rolled back after its answer was made. */
  dry_run?: true
  run: (tx: Tx, input: z.output<I>) => Answer<O>
}

/** A service function with an address, as the server, the OpenAPI document and the SDK see it. */
export type Endpoint = {
  readonly id: string
  readonly method: Method
  readonly path: string
  readonly params: readonly string[]
  readonly allow: Allow
  readonly summary: string
  readonly description: string | undefined
  readonly input: z.ZodObject
  readonly output: z.ZodType
  readonly fails: Fails
  readonly status: number
  readonly done: z.ZodType | undefined
  readonly raw: boolean
  readonly form_bytes: number | undefined
  readonly file_type: string | undefined
  readonly root: boolean
  readonly before_set_up: boolean
  readonly realtime: boolean
  readonly knows_caller: boolean
  readonly scarce: boolean
  readonly idempotency: 'required' | 'accepted' | undefined
  readonly dry_run: boolean
  readonly run: (scope: never, input: never) => Promise<unknown>
}

/** Declares an endpoint. With `idempotency` its function is a writer and receives the open transaction, otherwise it receives the Ctx. */
export function endpoint<I extends z.ZodObject, O extends z.ZodType>(declared: Writing<I, O>): Endpoint
export function endpoint<I extends z.ZodObject, O extends z.ZodType>(declared: Asking<I, O>): Endpoint
export function endpoint(declared: Asking<z.ZodObject, z.ZodType> | Writing<z.ZodObject, z.ZodType>): Endpoint {
  const [method, path] = declared.at.split(' ') as [Method, string]
  return {
    id: declared.id,
    method,
    path: declared.root ? path : `/api/v1${path}`,
    params: [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ''),
    allow: declared.allow,
    summary: declared.summary,
    description: declared.description,
    input: declared.input.strict(),
    output: declared.output,
    fails: declared.fails ?? {},
    status: declared.status ?? 200,
    root: declared.root ?? false,
    done: declared.done,
    raw: declared.raw ?? false,
    form_bytes: declared.form_bytes,
    file_type: declared.file_type,
    before_set_up: declared.before_set_up ?? false,
    realtime: declared.realtime ?? false,
    knows_caller: declared.knows_caller ?? false,
    scarce: declared.scarce ?? false,
    idempotency: 'idempotency' in declared ? declared.idempotency : undefined,
    dry_run: 'dry_run' in declared && declared.dry_run === true,
    run: declared.run as Endpoint['run'],
  }
}
