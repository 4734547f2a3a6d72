export type StripeErrorBody = {
  type: 'invalid_request_error' | 'idempotency_error' | 'api_error' | 'card_error'
  message: string
  code?: string
  param?: string
}

/** A refusal in Stripe's shape. One that came of `acting` is remembered under the idempotency key, one of the parameters is not. */
export class Refused extends Error {
  readonly status: number
  readonly body: StripeErrorBody
  readonly acted: boolean
  constructor(status: number, body: StripeErrorBody, acted = false) {
    super(body.message)
    this.status = status
    this.body = body
    this.acted = acted
  }
}

export function wrongParameter(param: string, message: string, code?: string): Refused {
  return new Refused(400, { type: 'invalid_request_error', message, param, ...(code && { code }) })
}

export function missing(what: string, id: string): Refused {
  return new Refused(404, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${what}: '${id}'`, param: 'id' })
}
