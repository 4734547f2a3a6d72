declare module '#platform/jobs/events.ts' {
  interface Events {
    'terms.accepted': { user_id: bigint }
  }
}

export {}
