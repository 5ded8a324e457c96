import { isLongerThan } from '../count-bytes.ts'
import { maxDocumentBytes, type BulkShape } from './bulk-operation.ts'
import type { BulkReason } from './bulk-result.ts'
import { refuse, type Entry } from './entry.ts'
import { membersOf } from './members-of.ts'

/** What stands for an item in a body, and what the item is known by. */
type Encoded = Pick<Entry<unknown>, 'text'> &
  Partial<Pick<Entry<unknown>, 'email' | 'userId' | 'eventName' | 'id'>>

/**
 * Makes the text of an item, once, and notes what it is known by, so that what happens to the item afterwards changes
 * nothing. An item that cannot be sent has its result at once.
 */
export function encodeItem<Item>(
  carries: BulkShape['carries'],
  item: Item,
  index: number,
): Entry<Item> {
  let encoded: Encoded | BulkReason
  try {
    encoded = encoders[carries](item)
  } catch {
    // What was thrown is not passed on: the words of a getter may name somebody.
    encoded = invalid(
      'JSON cannot carry it: a cycle, a bigint, a getter or toJSON that throws, or something of the kind',
    )
  }
  const { text, email, userId, eventName, id } = 'text' in encoded ? encoded : nothing
  const entry: Entry<Item> = {
    index,
    item,
    text,
    email,
    userId,
    eventName,
    id,
    attempts: 0,
    result: undefined,
  }
  if (!('text' in encoded)) refuse(entry, encoded)
  return entry
}

const nothing: Encoded = { text: '' }

const encoders: Readonly<Record<BulkShape['carries'], (item: unknown) => Encoded | BulkReason>> = {
  users: encodeOfUser,
  events(item) {
    const encoded = encodeOfUser(item)
    if ('code' in encoded) return encoded
    const { eventName, id } = sentBy(item, encoded.text)
    return { ...encoded, eventName: textOf(eventName), id: textOf(id) }
  },
  documents: encodeDocument,
  textIds: (item) =>
    typeof item === 'string' && item !== ''
      ? { text: JSON.stringify(item), id: item }
      : invalid('it must be a non-empty text, the id of an item'),
  numberIds: (item) =>
    Number.isSafeInteger(item)
      ? { text: String(item), id: String(item) }
      : invalid('it must be a whole number, the id of a template'),
}

function encodeOfUser(item: unknown): Encoded | BulkReason {
  const text: unknown = JSON.stringify(item)
  if (typeof text !== 'string' || !text.startsWith('{')) return invalid('it must be an object')
  const { email, userId } = sentBy(item, text)
  if (isAbsent(email) && isAbsent(userId)) return missingIdentifier
  return { text, email: textOf(email), userId: textOf(userId) }
}

/** A document is a member of the body: its id, and its fields. */
function encodeDocument(item: unknown): Encoded | BulkReason {
  const { itemId, value } = membersOf(item)
  const text: unknown = JSON.stringify(value)
  if (typeof itemId !== 'string' || itemId === '') {
    return invalid('itemId must be a non-empty text')
  }
  if (typeof text !== 'string' || !text.startsWith('{')) return invalid('value must be an object')
  if (isLongerThan(maxDocumentBytes, text)) {
    return tooLarge(
      `its fields are more than ${maxDocumentBytes} bytes, which Iterable documents as the most`,
    )
  }
  return { text: `${JSON.stringify(itemId)}:${text}`, id: itemId }
}

/** The members as they were sent, also where an item writes its JSON by itself. */
function sentBy(item: unknown, text: string): Readonly<Record<string, unknown>> {
  const given = membersOf(item)
  return typeof given['toJSON'] === 'function' ? membersOf(JSON.parse(text)) : given
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function invalid(why: string): BulkReason {
  return {
    status: 'rejected',
    code: 'invalid_item',
    message: `Not sent: ${why}.`,
    retryable: false,
  }
}

const missingIdentifier: BulkReason = {
  status: 'rejected',
  code: 'missing_identifier',
  message:
    'Not sent: it has neither email nor userId, and Iterable takes nothing without one of them.',
  retryable: false,
}

/** The reason of an item that no request may carry. */
export function tooLarge(why: string): BulkReason {
  return {
    status: 'rejected',
    code: 'item_too_large',
    message: `Not sent: ${why}.`,
    retryable: false,
  }
}
