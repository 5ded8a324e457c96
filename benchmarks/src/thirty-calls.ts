/** Thirty calls that both libraries have, each with a look into its answer: ours, then that of `@iterable/api`. */
export const thirtyCalls: readonly (readonly [ours: string, theirs: string])[] = [
  [
    "(await client.users.update({ email, dataFields: { plan: 'pro' } })).code",
    "(await client.updateUser({ email, dataFields: { plan: 'pro' } })).code",
  ],
  [
    '(await client.users.getByEmail({ email })).user?.dataFields',
    '(await client.getUserByEmail({ email })).user?.dataFields',
  ],
  [
    '(await client.users.getByUserId({ userId })).user?.userId',
    '(await client.getUserByUserId({ userId })).user?.userId',
  ],
  [
    '(await client.users.bulkUpdate({ users: [{ email }] })).successCount',
    '(await client.bulkUpdateUsers({ users: [{ email }] })).successCount',
  ],
  [
    '(await client.users.deleteByEmail({ email })).code',
    '(await client.deleteUserByEmail({ email })).code',
  ],
  [
    '(await client.users.updateEmail({ currentEmail: email, newEmail: email })).code',
    '(await client.updateEmail({ currentEmail: email, newEmail: email })).code',
  ],
  [
    '(await client.users.merge({ sourceEmail: email, destinationEmail: email })).code',
    '(await client.mergeUsers({ sourceEmail: email, destinationEmail: email })).code',
  ],
  [
    '(await client.users.updateSubscriptions({ email, emailListIds: [1] })).code',
    '(await client.updateUserSubscriptions({ email, emailListIds: [1] })).code',
  ],
  ['(await client.users.getFields()).fields', '(await client.getUserFields()).fields'],
  [
    '(await client.users.getSentMessages({ email, limit: 10 })).messages',
    '(await client.getSentMessages({ email, limit: 10 })).messages',
  ],
  [
    "(await client.events.track({ email, eventName: 'Trial Started' })).code",
    "(await client.trackEvent({ email, eventName: 'Trial Started' })).code",
  ],
  [
    "(await client.events.trackBulk({ events: [{ email, eventName: 'Trial Started' }] })).successCount",
    "(await client.trackBulkEvents({ events: [{ email, eventName: 'Trial Started' }] })).successCount",
  ],
  [
    '(await client.events.getByEmail({ email })).events',
    '(await client.getUserEventsByEmail({ email })).events',
  ],
  ['(await client.lists.list()).lists', '(await client.getLists()).lists'],
  [
    "(await client.lists.create({ name: 'VIP' })).listId",
    "(await client.createList({ name: 'VIP' })).listId",
  ],
  [
    '(await client.lists.subscribe({ listId: 1, subscribers: [{ email }] })).successCount',
    '(await client.subscribeUserToList({ listId: 1, subscribers: [{ email }] })).successCount',
  ],
  [
    '(await client.lists.unsubscribe({ listId: 1, subscribers: [{ email }] })).successCount',
    '(await client.unsubscribeUserFromList({ listId: 1, subscribers: [{ email }] })).successCount',
  ],
  ['(await client.campaigns.list()).campaigns', '(await client.getCampaigns()).campaigns'],
  [
    '(await client.campaigns.trigger({ campaignId: 1, listIds: [1] })).code',
    '(await client.triggerCampaign({ campaignId: 1, listIds: [1] })).code',
  ],
  [
    '(await client.campaigns.abort({ campaignId: 1 })).code',
    '(await client.abortCampaign({ campaignId: 1 })).code',
  ],
  [
    '(await client.email.target({ campaignId: 1, recipientEmail: email })).code',
    '(await client.sendEmail({ campaignId: 1, recipientEmail: email })).code',
  ],
  [
    '(await client.push.target({ campaignId: 1, recipientEmail: email })).code',
    '(await client.sendPush({ campaignId: 1, recipientEmail: email })).code',
  ],
  [
    '(await client.sms.target({ campaignId: 1, recipientEmail: email })).code',
    '(await client.sendSMS({ campaignId: 1, recipientEmail: email })).code',
  ],
  [
    '(await client.inApp.target({ campaignId: 1, recipientEmail: email })).code',
    '(await client.sendInApp({ campaignId: 1, recipientEmail: email })).code',
  ],
  [
    '(await client.inApp.getMessages({ email, count: 5 })).inAppMessages',
    '(await client.getInAppMessages({ email, count: 5 })).inAppMessages',
  ],
  [
    '(await client.journeys.trigger({ workflowId: 1, email })).code',
    '(await client.triggerJourney({ workflowId: 1, email })).code',
  ],
  [
    "(await client.catalogs.items.update({ catalogName: 'shops', itemId: 'a' }, { update: { open: true } })).code",
    "(await client.partialUpdateCatalogItem({ catalogName: 'shops', itemId: 'a', update: { open: true } })).code",
  ],
  ['(await client.templates.list()).templates', '(await client.getTemplates()).templates'],
  [
    '(await client.templates.email.get({ templateId: 1 })).templateId',
    '(await client.getEmailTemplate({ templateId: 1 })).templateId',
  ],
  ['(await client.webhooks.list()).webhooks', '(await client.getWebhooks()).webhooks'],
]
