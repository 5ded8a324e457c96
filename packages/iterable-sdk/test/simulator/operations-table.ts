import { operations, type OperationId } from '@iterelay/iterable-sdk'

import { measureOperation } from './measure-operation.ts'

const fieldsOnly = 'fields are filled in; helpers, blocks, snippets and data feeds are not'
const seededOnly = 'comes from seeds, since the API makes none'

/** What the simulator leaves out of an operation, beyond what `docs/simulator.md` says of all. */
const leftOut: Partial<Record<OperationId, string>> = {
  'campaigns.create': 'time zones of recipients; labels have no names',
  'campaigns.getMetrics': 'fewer columns',
  'campaigns.schedule': 'time zones of recipients',
  'catalogs.updateFieldMappings': 'items are not held to the types',
  'email.viewInBrowser': fieldsOnly,
  'embeddedMessaging.getMessages': '`currentMessageIds` leaves nothing out',
  'experiments.get': seededOnly,
  'experiments.getMetrics': `${seededOnly}; the period is not looked at`,
  'experiments.getVariants': seededOnly,
  'experiments.list': seededOnly,
  'exports.getFiles': 'jobs never fail, and are never truncated',
  'inApp.getMessages': 'platform and version of the app are not looked at',
  'inApp.getPriorityMessage': 'platform and version of the app are not looked at',
  'journeys.list': seededOnly,
  'journeys.trigger': 'the start is noted; the journey itself does nothing',
  'lists.unsubscribe': '`channelUnsubscribe` without a campaign leaves the first e-mail channel',
  'metadata.listKeys': 'pages of 100 keys',
  'subscriptions.subscribeToDoubleOptIn': 'nobody has to confirm',
  'templates.email.preview': fieldsOnly,
  'templates.inApp.preview': fieldsOnly,
  'verify.beginSms': '`simulator.verificationCode` tells the code',
  'webhooks.list': seededOnly,
}

/** The operations as a Markdown table: what was measured, and what is left out. */
export async function printOperationsTable(): Promise<string> {
  const rows: string[] = []
  let stateful = 0
  for (const id of Object.keys(operations) as OperationId[]) {
    const { imitation } = await measureOperation(id)
    stateful += Number(imitation === 'stateful')
    const { method, path } = operations[id]
    rows.push(`| \`${id}\` | \`${method} ${path}\` | ${imitation} | ${leftOut[id] ?? ''} |`)
  }
  return [
    `${rows.length} operations: ${stateful} stateful, ${rows.length - stateful} shape only.`,
    '',
    '| operation | request | imitated | left out |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
