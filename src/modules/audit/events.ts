declare module '#platform/jobs/events.ts' {
  interface Events {
    'audit.recorded': { audit_event_id: bigint }
  }
}

export {}
