import { expectTypeOf, test } from 'vitest'
import type { operations } from '#test/notebook/generated/api.ts'
import type { Client } from './client.ts'
import type { ApiError, ProblemCode } from './index.ts'
import type { pages } from './pages.ts'
import type { CallOptions, CodesOf, InputOf, OutputOf } from './types.ts'

type Notes = Client<operations>['notes']

test('input is path, query and body as one object, output what is on the wire', () => {
  expectTypeOf<InputOf<operations['notes.add']>>().toEqualTypeOf<{ book: string; text: string; version?: number | undefined }>()
  expectTypeOf<InputOf<operations['notes.list']>>().toEqualTypeOf<{
    cursor?: string | undefined
    limit?: number | undefined
    tag?: string | undefined
  }>()
  expectTypeOf<OutputOf<operations['notes.get']>>().toEqualTypeOf<{ id: string; text: string; written_at: string; tags: string[] }>()
  expectTypeOf<OutputOf<operations['notes.add']>>().toEqualTypeOf<{ number: number; book: string; version: number | null }>()
})

test('nothing is any, and nothing is there that the API does not have', () => {
  expectTypeOf<Awaited<ReturnType<Notes['get']>>>().not.toBeAny()
  expectTypeOf<Parameters<Notes['get']>[0]>().not.toBeAny()
  expectTypeOf<keyof Client<operations>>().toEqualTypeOf<'auth' | 'notes' | 'setTokens' | 'tokens'>()
  expectTypeOf<keyof Notes>().toEqualTypeOf<'list' | 'get' | 'add' | 'flaky'>()
})

test('input may be left out only where every field may', () => {
  expectTypeOf<Parameters<Notes['flaky']>>().toEqualTypeOf<
    [input?: { wait_s?: number | undefined } | undefined, options?: CallOptions | undefined]
  >()
  expectTypeOf<Parameters<Notes['get']>>().toEqualTypeOf<[input: { note_id: string }, options?: CallOptions | undefined]>()
})

test('the codes of an operation are a union', () => {
  expectTypeOf<CodesOf<operations['notes.get']>>().toEqualTypeOf<
    | 'note.not_found'
    | 'request.invalid'
    | 'request.insecure'
    | 'auth.required'
    | 'auth.token_invalid'
    | 'auth.second_factor_setup_required'
    | 'auth.unverified'
    | 'auth.suspended'
    | 'auth.banned'
    | 'auth.second_factor_setup_required'
    | 'rate.limited'
    | 'internal'
    | 'service.unavailable'
  >()
  expectTypeOf<'order.not_found'>().toExtend<ProblemCode<'orders.get'>>()
  expectTypeOf<ApiError<'a.b'>['code']>().toEqualTypeOf<'a.b' | 'network.failed' | 'network.not_our_answer'>()
})

test('pages give the items of the list', () => {
  expectTypeOf<ReturnType<typeof pages<InputOf<operations['notes.list']>, OutputOf<operations['notes.list']>['items'][number]>>>().toExtend<
    AsyncIterable<{ id: string; text: string }>
  >()
})
