import type { CampaignSeed, SimulatorSeed } from '@iterelay/iterable-sdk/simulator'

const email = 'ana@example.com'
const createdAt = Date.UTC(2026, 10, 1, 12)

type State = NonNullable<CampaignSeed['campaignState']>

/**
 * A project that has all the things that the examples in the document name.
 *
 * @param state of the campaigns 4817 and 4818, which the examples move about
 */
export function fullSeed(
  state: State = 'Running',
  type: CampaignSeed['type'] = 'Triggered',
): SimulatorSeed {
  const media = ['Email', 'InApp', 'Push', 'SMS', 'WebPush', 'WhatsApp'] as const
  return {
    users: [
      {
        email,
        userId: 'user-1',
        dataFields: { firstName: 'Ana', plan: 'free' },
        devices: [
          { token: 'device-token-1', platform: 'APNS', applicationName: 'com.example.shop' },
        ],
      },
      {
        email: 'ana.old@example.com',
        dataFields: { favoriteColors: ['red'], orders: [{ orderId: 1 }] },
      },
      { userId: 'user-42', dataFields: { firstName: 'Bo' } },
      { userId: 'user-1001' },
      { email: 'out@example.com', unsubscribedChannelIds: [301] },
    ],
    events: [
      { email, eventName: 'Opened', createdAt: createdAt / 1000 },
      { userId: 'user-42', eventName: 'Opened', createdAt: createdAt / 1000 },
    ],
    purchases: [{ user: { email }, items: [], total: 3, createdAt: createdAt / 1000 }],
    lists: [
      { id: 5001, name: 'Spring', members: [email] },
      { id: 210, name: 'News', members: [email] },
      { id: 215, name: 'Not these' },
      { id: 501, name: 'First', members: ['user-1001'] },
      { id: 502, name: 'Second' },
    ],
    channels: [
      { id: 301, name: 'News', channelType: 'Marketing', messageMedium: 'Email' },
      { id: 302, name: 'Apps', channelType: 'Marketing', messageMedium: 'Push' },
    ],
    messageTypes: [
      { id: 4201, channelId: 301, name: 'Newsletter', subscriptionPolicy: 'OptOut' },
      { id: 4203, channelId: 302, name: 'Alerts', subscriptionPolicy: 'OptIn' },
    ],
    templates: [
      { id: 3051, medium: 'Email', name: 'Spring', content: { html: '<p>Spring</p>' } },
      {
        id: 255882,
        medium: 'Email',
        name: 'Welcome',
        locale: 'en-US',
        clientTemplateId: 'welcome-email',
        content: { html: '<p>Hello {{firstName}}</p>' },
      },
      { id: 255883, medium: 'Email', name: 'Other' },
      { id: 255890, medium: 'Embedded', name: 'Banner' },
      { id: 255901, medium: 'InApp', name: 'Tour', content: { html: '<p>Tour</p>' } },
      { id: 255910, medium: 'Push', name: 'Shipped' },
      { id: 255920, medium: 'SMS', name: 'Shipped' },
    ],
    campaigns: [
      ...media.map((messageMedium, at) => ({
        id: 1042 + at,
        name: messageMedium,
        messageMedium,
        templateId: 3051,
      })),
      {
        id: 4817,
        name: 'Moved',
        campaignState: state,
        type,
        listIds: [210],
        templateId: 3051,
        ...(state === 'Scheduled' ? { startAt: Date.UTC(2027, 0, 1) } : {}),
      },
      { id: 4818, name: 'Moved too', campaignState: state, type, templateId: 3051 },
      { id: 4790, name: 'Weekly', campaignState: 'Recurring', type: 'Blast' },
      {
        id: 4791,
        name: 'Week 1',
        campaignState: 'Finished',
        type: 'Blast',
        recurringCampaignId: 4790,
      },
    ],
    catalogs: [
      {
        name: 'restaurants',
        fieldMappings: { seats: 'long' },
        items: { 'rest-101': { name: 'Casa Ana', seats: 38 }, 'rest-102': { name: 'Blue Door' } },
      },
    ],
    metadata: { stores: { 'lisbon-1': { city: 'Lisbon' } } },
    snippets: [{ name: 'footer', content: '<p>Bye</p>', variables: [] }],
    journeys: [{ id: 612, name: 'Welcome' }],
    experiments: [
      {
        experiment: {
          id: 77,
          status: 'running',
          channelType: 'email',
          experimentType: 'Content',
          allocationMode: 'manual',
          meta: {
            campaignId: 4817,
            conversionMetrics: ['purchase'],
            name: 'Subjects',
            orgId: 1,
            projectId: 1,
          },
          sizing: {},
          variants: [
            {
              id: 1,
              name: 'A',
              currentPercentage: 50,
              isControl: true,
              isWinner: false,
              value: {},
            },
          ],
        },
        content: { 1: { subject: 'Hello' } },
        metrics: { 1: { 'Total Opens': 3 } },
      },
    ],
    webhooks: [{ id: 301, endpoint: 'https://old.example.com/' }],
    inAppMessages: [{ email, messageId: '9d2f6b41c7ea5b0c', content: { html: '<p>Hi</p>' } }],
    embeddedMessages: [
      {
        email,
        metadata: { messageId: '7c1e5a30b6d94f0a', placementId: 12 },
        elements: { title: 'Hi' },
      },
    ],
    forgotten: ['gone@example.com'],
  }
}
