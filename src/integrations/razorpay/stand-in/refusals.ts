export type Answer = { status: number; body: unknown; lose?: boolean }

type Refused = Error & { answer: Answer }

export function isRefused(error: unknown): error is Refused {
  return error instanceof Error && 'answer' in error
}

/** A refusal in Razorpay's words and shape. Their code is the same for a wrong key and for an address that leads nowhere. */
export function refused(description: string, field?: string, status = 400): Refused {
  const error = {
    code: status >= 500 ? 'SERVER_ERROR' : 'BAD_REQUEST_ERROR',
    description,
    source: 'NA',
    step: 'NA',
    reason: 'NA',
    metadata: {},
    ...(field && { field }),
  }
  return Object.assign(new Error(description), { answer: { status, body: { error } } })
}
