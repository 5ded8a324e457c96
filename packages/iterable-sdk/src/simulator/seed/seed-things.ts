import type { RouteContext } from '../context.ts'
import type { Store } from '../store/store.ts'
import type { SimulatorSeed, TemplateSeed } from './seed.ts'

/**
 * Puts everything that belongs to no user into a store.
 *
 * @returns the ids of the lists, in the order of the seed
 */
export function seedThings({ store, now }: RouteContext, seed: SimulatorSeed): number[] {
  const { things } = store
  const idOf = (given: number | undefined): number => {
    if (given === undefined) return store.makeNumber()
    store.numbers.skip(given)
    return given
  }
  if (seed.channels !== undefined) things.channels.clear()
  if (seed.messageTypes !== undefined) things.messageTypes.clear()
  for (const channel of seed.channels ?? []) things.channels.put(channel)
  for (const type of seed.messageTypes ?? []) things.messageTypes.put(type)
  const listIds = (seed.lists ?? []).map(({ members: _members, ...list }) => {
    const id = idOf(list.id)
    things.lists.put({ createdAt: now, listType: 'Standard', ...list, id })
    return id
  })
  for (const template of seed.templates ?? []) {
    seedTemplate(store, template, idOf(template.id), now)
  }
  for (const { dataFields = {}, ...campaign } of seed.campaigns ?? []) {
    const details = {
      type: 'Triggered',
      campaignState: 'Running',
      messageMedium: things.templates.get(campaign.templateId ?? Number.NaN)?.medium ?? 'Email',
      createdAt: now,
      updatedAt: now,
      createdByUserId: 'seed@example.com',
    } as const
    things.campaigns.put({
      dataFields,
      details: { ...details, ...campaign, id: idOf(campaign.id) },
    })
  }
  for (const { name, fieldMappings = {}, items = {} } of seed.catalogs ?? []) {
    things.catalogs.put({ name, definedMappings: fieldMappings })
    for (const [itemId, value] of Object.entries(items)) {
      things.catalogItems.put({ catalog: name.toLowerCase(), itemId, lastModified: now, value })
    }
  }
  for (const [table, values] of Object.entries(seed.metadata ?? {})) {
    for (const [key, value] of Object.entries(values)) {
      things.metadata.put({ table, key, value, lastModified: now })
    }
  }
  const at = new Date(now).toISOString()
  for (const snippet of seed.snippets ?? []) {
    const usual = { projectId: 1, content: '', variables: [], createdAt: at, updatedAt: at }
    things.snippets.put({ ...usual, ...snippet, id: idOf(snippet.id) })
  }
  for (const journey of seed.journeys ?? []) {
    const usual = { enabled: true, isArchived: false, createdAt: now, updatedAt: now }
    things.journeys.put({ ...usual, ...journey, id: idOf(journey.id) })
  }
  for (const {
    experiment,
    author = 'seed@example.com',
    content = {},
    metrics = {},
  } of seed.experiments ?? []) {
    const { id } = experiment
    things.experiments.put({ id: idOf(id), experiment, author, content, metrics })
  }
  for (const webhook of seed.webhooks ?? []) {
    const usual = {
      enabled: true,
      authType: 'NoAuth',
      blastSendEnabled: true,
      triggeredSendEnabled: true,
    }
    things.webhooks.put({ ...usual, ...webhook, id: idOf(webhook.id) })
  }
  return listIds
}

function seedTemplate(store: Store, seed: TemplateSeed, id: number, now: number): void {
  const { channels, messageTypes, templates } = store.things
  const usualType = messageTypes
    .all()
    .find(({ channelId }) => channels.get(channelId)?.messageMedium === seed.medium)
  const locale = seed.locale ?? ''
  templates.put({
    id,
    medium: seed.medium,
    type: seed.type ?? 'Base',
    clientTemplateId: seed.clientTemplateId,
    name: seed.name,
    messageTypeId: seed.messageTypeId ?? usualType?.id ?? 0,
    creatorUserId: 'seed@example.com',
    createdAt: now,
    updatedAt: now,
    campaignId: seed.campaignId,
    defaultLocale: locale,
    locales: { [locale]: { ...seed.content } },
  })
}
