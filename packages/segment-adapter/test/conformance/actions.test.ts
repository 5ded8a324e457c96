import { describe, expect, test } from 'vitest'

import type { ActionSlug } from '../../src/action/action.ts'
import { compileAction } from '../../src/action/compile-action.ts'
import { defaultFields } from '../../src/action/default-fields.ts'
import type { JsonObject } from '../../src/json.ts'
import { compileMapping } from '../../src/mapping/compile-mapping.ts'
import { readCases, type RecordedCase } from './recorded-case.ts'

// Recorded from Segment's own destination: one event through one mapping and one action, as far as the requests.
// How these are delivered, and what answers do to them, is tested through the destination.

interface ActionCase extends RecordedCase {
  readonly action: ActionSlug | 'testAuthentication'
  readonly useDefaultMappings: boolean
  readonly mapping: JsonObject
  readonly event: JsonObject
  readonly expected: {
    readonly requests?: readonly { readonly url: string; readonly json: JsonObject }[]
    readonly error?: {
      readonly kind: string
      readonly stage?: string
      readonly messages?: readonly string[]
    }
  }
}

/** What became of a case: the requests it makes, or why it makes none. */
type Conclusion =
  | { readonly requests: readonly { readonly path: string; readonly body: unknown }[] }
  | { readonly refused: 'schema' | 'identifier'; readonly messages: readonly string[] }

const product = {
  id: '507f1f77bcf86cd799439011',
  name: 'Monopoly: 3rd Edition',
  price: 19,
  quantity: 1,
}

const soldAt = {
  ...product,
  madeOn: '2020-01-01',
  soldAt: '2023-05-17 22:49:53 +00:00',
  dataFields: { madeOn: '2020-01-01', soldAt: '2023-05-17 22:49:53 +00:00' },
}

const buttonClicked = {
  userId: 'user-1',
  eventName: 'Button Clicked',
  dataFields: {},
  id: 'msg-0001',
}

const one = (path: string, body: unknown): Conclusion => ({ requests: [{ path, body }] })
const refused = (...messages: readonly string[]): Conclusion => ({ refused: 'schema', messages })

/** The quirks of the reference that this package answers differently, with what it answers instead. */
const verdicts: Readonly<Record<string, Conclusion>> = {
  // S07: a phone number among the traits is kept when no phone is mapped.
  'action/updateUser/phone/trait-phoneNumber-without-phone': one('/api/users/update', {
    userId: 'user-1',
    dataFields: { phoneNumber: '+2222' },
    mergeNestedObjects: false,
  }),
  'action/updateUser/phone/unmapped-with-trait-phoneNumber': one('/api/users/update', {
    userId: 'user-1',
    dataFields: { phoneNumber: '+2222' },
  }),
  // S09: text that is no date after all is not lost.
  'action/updateUser/dates-nulled/2023-05-17T22:49:53_310Z': one('/api/users/update', {
    userId: 'user-1',
    dataFields: { d: '2023-05-17T22:49:53,310Z' },
    mergeNestedObjects: false,
  }),
  // S32: a null context is no context.
  'action/trackEvent/ids/null-context': one('/api/events/track', {
    ...buttonClicked,
    createdAt: 1684363793,
  }),
  // S03: no timestamp is sent when there is none.
  'action/trackEvent/createdAt-missing/empty': one('/api/events/track', buttonClicked),
  // S05: numeric text is a number.
  'action/trackEvent/createdAt-numeric-string/1': one('/api/events/track', {
    ...buttonClicked,
    createdAt: 1,
  }),
  // S06: a number beyond all dates.
  'action/trackEvent/createdAt-out-of-range/num-100000000000000000000': refused(
    'Timestamp must be a valid date-like string but it was not.',
  ),
  // S37: blank text is not zero.
  'action/trackEvent/templateId/whitespace-becomes-zero': refused(
    'Template ID must be an integer but it was a string.',
  ),
  // S08: a null parent has no phone.
  'action/updateCart/user/null-traits': one('/api/commerce/updateCart', {
    user: { userId: 'user-1', mergeNestedObjects: false, dataFields: {} },
    items: [
      {
        ...product,
        sku: '45790-32',
        categories: ['Games'],
        url: 'https://www.example.com/product/path',
        imageUrl: 'https://www.example.com/product/path.jpg',
        dataFields: {},
      },
    ],
  }),
  // S14: null is no quantity.
  'action/updateCart/items/null-quantity': refused(
    "The value at /items/0 is missing the required field 'quantity'.",
  ),
  // S25: dates in the extras of an item are converted in both places.
  'action/updateCart/items/custom-extras-dates': one('/api/commerce/updateCart', {
    user: { userId: 'user-1', mergeNestedObjects: false, dataFields: {} },
    items: [soldAt],
  }),
  'action/trackPurchase/items/custom-extras-dates': one('/api/commerce/trackPurchase', {
    id: 'order-77',
    user: { userId: 'user-1', mergeNestedObjects: false, dataFields: {} },
    dataFields: { order_id: 'order-77', total: 27.5, revenue: 25, currency: 'USD' },
    items: [soldAt],
    total: 27.5,
    createdAt: 1684363793,
  }),
}

const paths: Readonly<Record<string, string>> = {
  'users.update': '/api/users/update',
  'users.updateEmail': '/api/users/updateEmail',
  'events.track': '/api/events/track',
  'commerce.updateCart': '/api/commerce/updateCart',
  'commerce.trackPurchase': '/api/commerce/trackPurchase',
}

const cases = readCases<ActionCase>('actions')

describe.each(['core', 'quirk'] as const)('%s cases of the actions', (kind) => {
  test.each(
    cases.filter((recorded) => recorded.class === kind && recorded.action !== 'testAuthentication'),
  )('$id', (recorded) => {
    expect(conclude(recorded)).toEqual(verdicts[recorded.id] ?? recordedConclusion(recorded))
  })
})

test('verdicts are given for quirks of the reference only', () => {
  const quirks = cases.filter((recorded) => recorded.class === 'quirk').map(({ id }) => id)
  expect(quirks).toEqual(expect.arrayContaining(Object.keys(verdicts)))
})

function conclude(recorded: ActionCase): Conclusion {
  const { action, useDefaultMappings, mapping, event } = recorded
  if (action === 'testAuthentication') throw new Error('not an action')
  const fields = useDefaultMappings ? { ...defaultFields(action), ...mapping } : mapping
  const payload = compileMapping(fields).apply(event)
  const prepared = compileAction(action, { lane: 'single' }).prepare(payload)
  if (!prepared.ok) {
    const [first] = prepared.issues
    return {
      refused: first?.code === 'missing_identifier' ? 'identifier' : 'schema',
      messages: prepared.issues.map((issue) => issue.message).toSorted(),
    }
  }
  if (prepared.value.form !== 'single') throw new Error('not a single item')
  return {
    requests: prepared.value.steps.map(({ operation, body }) => ({
      path: paths[operation] ?? operation,
      body: JSON.parse(JSON.stringify(body)) as unknown,
    })),
  }
}

function recordedConclusion({ expected }: ActionCase): Conclusion {
  const { error, requests = [] } = expected
  if (error?.kind === 'validation') {
    return {
      refused: error.stage === 'identifier' ? 'identifier' : 'schema',
      messages: (error.messages ?? []).toSorted(),
    }
  }
  return {
    requests: requests.map(({ url, json }) => ({
      path: new URL(url).pathname,
      body: withoutLeak(json),
    })),
  }
}

/** Without the two fields that the reference leaks into custom events (S01). */
function withoutLeak({
  enable_batching: _enableBatching,
  batch_size: _batchSize,
  ...body
}: JsonObject): unknown {
  return body
}
