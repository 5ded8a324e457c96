import { describe, expect, test } from 'vitest'

import type { ActionField, ActionSlug } from '../../src/action/action.ts'
import { actions } from '../../src/action/actions.ts'
import { defaultFields } from '../../src/action/default-fields.ts'

const trackedEmail = {
  '@if': {
    blank: { '@path': '$.properties.email' },
    then: { '@path': '$.properties.email' },
    else: { '@path': '$.context.traits.email' },
  },
}

const user = {
  email: trackedEmail,
  userId: { '@path': '$.userId' },
  dataFields: { '@path': '$.context.traits' },
  phoneNumber: { '@path': '$.context.traits.phone' },
  mergeNestedObjects: false,
}

const items = {
  '@arrayPath': [
    '$.properties.products',
    {
      id: { '@path': 'product_id' },
      sku: { '@path': 'sku' },
      categories: { '@path': 'category' },
      name: { '@path': 'name' },
      price: { '@path': 'price' },
      quantity: { '@path': 'quantity' },
      url: { '@path': 'url' },
      imageUrl: { '@path': 'image_url' },
      description: { '@path': 'description' },
    },
  ],
}

const slugs: readonly ActionSlug[] = ['updateUser', 'trackEvent', 'updateCart', 'trackPurchase']

const documented: Record<ActionSlug, unknown> = {
  updateUser: {
    email: { '@path': '$.traits.email' },
    userId: { '@path': '$.userId' },
    dataFields: { '@path': '$.traits' },
    phoneNumber: { '@path': '$.traits.phone' },
    mergeNestedObjects: false,
    enable_batching: true,
    batch_size: 1001,
  },
  trackEvent: {
    email: trackedEmail,
    userId: { '@path': '$.userId' },
    eventName: { '@path': '$.event' },
    dataFields: { '@path': '$.properties' },
    id: { '@path': '$.messageId' },
    createdAt: { '@path': '$.timestamp' },
    campaignId: { '@path': '$.properties.campaignId' },
    templateId: { '@path': '$.properties.templateId' },
    enable_batching: true,
    batch_size: 1001,
  },
  updateCart: { user, items },
  trackPurchase: {
    id: { '@path': '$.properties.order_id' },
    user,
    dataFields: { '@path': '$.properties' },
    items,
    total: { '@path': '$.properties.total' },
    createdAt: { '@path': '$.timestamp' },
    campaignId: { '@path': '$.properties.campaignId' },
    templateId: { '@path': '$.properties.templateId' },
  },
}

describe.each(slugs)('%s', (slug) => {
  test('has the documented default mapping', () => {
    expect(defaultFields(slug)).toEqual(documented[slug])
  })

  test('hands out a fresh copy of it every time', () => {
    const copy = defaultFields(slug)
    for (const value of Object.values(copy)) {
      if (typeof value === 'object') Object.assign(value ?? {}, { changed: true })
    }
    expect(defaultFields(slug)).toEqual(documented[slug])
  })

  test('is registered under its own name, with texts for all fields', () => {
    const { slug: name, title, description, fields } = actions[slug]
    expect(name).toBe(slug)
    expect([title, description]).not.toContain('')
    const visit = (field: ActionField): void => {
      expect([field.label, field.description]).not.toContain('')
      for (const property of Object.values(field.properties ?? {})) visit(property)
    }
    for (const field of Object.values(fields)) visit(field)
  })
})

test('the fields carry the labels that Segment shows; Create New Fields is ours', () => {
  expect(labels(actions.updateUser.fields)).toEqual([
    ['email', 'Email Address', 'string'],
    ['userId', 'User ID', 'string'],
    ['newEmail', 'New Email Address', 'string'],
    ['dataFields', 'User Data Fields', 'object'],
    ['phoneNumber', 'User Phone Number', 'string'],
    ['mergeNestedObjects', 'Merge Nested Objects', 'boolean'],
    ['createNewFields', 'Create New Fields', 'boolean'],
    ['enable_batching', 'Enable Batching', 'boolean'],
    ['updateOnly', 'Update Only', 'boolean'],
    ['batch_size', 'Batch Size', 'number'],
  ])
  expect(labels(actions.trackEvent.fields)).toEqual([
    ['email', 'Email Address', 'string'],
    ['userId', 'User ID', 'string'],
    ['eventName', 'Event name', 'string!'],
    ['dataFields', 'Event Data Fields', 'object'],
    ['id', 'Event ID', 'string'],
    ['createdAt', 'Timestamp', 'datetime'],
    ['campaignId', 'Campaign ID', 'integer'],
    ['templateId', 'Template ID', 'integer'],
    ['createNewFields', 'Create New Fields', 'boolean'],
    ['enable_batching', 'Enable Batching', 'boolean'],
    ['batch_size', 'Batch Size', 'number'],
  ])
  expect(labels(actions.trackPurchase.fields)).toEqual([
    ['id', 'Order ID', 'string'],
    ['user', 'User Data', 'object!'],
    ['dataFields', 'Event Data Fields', 'object'],
    ['items', 'Cart items', 'object!'],
    ['total', 'Total', 'number!'],
    ['createdAt', 'Timestamp', 'datetime'],
    ['campaignId', 'Campaign ID', 'integer'],
    ['templateId', 'Template ID', 'integer'],
  ])
  expect(labels(actions.updateCart.fields.items.properties)).toEqual([
    ['id', 'Product Id', 'string!'],
    ['name', 'Product Name', 'string!'],
    ['sku', 'Product SKU', 'string'],
    ['quantity', 'Quantity', 'integer!'],
    ['price', 'Price', 'number!'],
    ['description', 'Product Description', 'string'],
    ['categories', 'Product Category', 'string'],
    ['url', 'Product URL', 'string'],
    ['imageUrl', 'Product Image URL', 'string'],
  ])
})

function labels(fields: Readonly<Record<string, ActionField>> | undefined): string[][] {
  return Object.entries(fields ?? {}).map(([key, { label, type, required }]) => [
    key,
    label,
    required === true ? `${type}!` : type,
  ])
}
