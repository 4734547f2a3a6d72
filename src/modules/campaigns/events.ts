declare module '#platform/jobs/events.ts' {
  interface Events {
    'campaign.published': { campaign_id: bigint }
    'campaign.closed': { campaign_id: bigint }
    'campaign.filled': { campaign_id: bigint }
    'campaign.cancelled': { campaign_id: bigint }
    'application.submitted': { campaign_id: bigint; application_id: bigint }
    'application.shortlisted': { campaign_id: bigint; application_id: bigint }
    'application.offered': { campaign_id: bigint; application_id: bigint }
    'application.accepted': { campaign_id: bigint; application_id: bigint }
    'application.declined': { campaign_id: bigint; application_id: bigint }
    'application.withdrawn': { campaign_id: bigint; application_id: bigint }
  }
}

export {}
