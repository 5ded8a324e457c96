import type { SimulatorSeed } from '@iterelay/iterable-sdk/simulator'

/** What the API cannot make: journeys, experiments, webhooks, and the campaigns of media without templates. */
export const seed: SimulatorSeed = {
  journeys: [{ id: 612, name: 'Welcome', journeyType: 'Published' }],
  campaigns: [
    { id: 1044, name: 'Push', messageMedium: 'Push', templateId: 9001 },
    { id: 1045, name: 'SMS', messageMedium: 'SMS', templateId: 9002 },
    { id: 1046, name: 'Web push', messageMedium: 'WebPush' },
    { id: 1047, name: 'WhatsApp', messageMedium: 'WhatsApp' },
    { id: 4790, name: 'Weekly', campaignState: 'Recurring', type: 'Blast' },
    {
      id: 4791,
      name: 'Week 1',
      campaignState: 'Finished',
      type: 'Blast',
      recurringCampaignId: 4790,
    },
  ],
  templates: [
    { id: 9001, medium: 'Push', name: 'Push', content: { message: 'Hello' } },
    { id: 9002, medium: 'SMS', name: 'SMS', content: { message: 'Hello' } },
  ],
  experiments: [
    {
      experiment: {
        id: 77,
        status: 'running',
        channelType: 'email',
        experimentType: 'Content',
        allocationMode: 'even_split',
        creationDate: '2026-11-01T00:00:00Z',
        meta: {
          campaignId: 1044,
          conversionMetrics: ['purchase'],
          name: 'Subjects',
          orgId: 1,
          projectId: 1,
        },
        sizing: {},
        variants: [
          { id: 1, name: 'A', currentPercentage: 50, isControl: true, isWinner: false, value: {} },
        ],
      },
      content: { 1: { subject: 'Hello' } },
      metrics: { 1: { 'Total Opens': 3 } },
    },
  ],
  webhooks: [{ id: 301, endpoint: 'https://hooks.example.com/', enabled: false }],
  users: [{ email: 'app@example.com' }],
  embeddedMessages: [
    {
      email: 'app@example.com',
      metadata: { messageId: 'm-1', placementId: 12, campaignId: 1044, isProof: false },
      elements: { title: 'Hi' },
    },
  ],
}
