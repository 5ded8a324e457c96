import { expect, test } from 'vitest'

import { OwnedRecords, type OwnedRecord } from './owned-records.ts'
import { UserStore } from './user-store.ts'

interface Note extends OwnedRecord {
  text: string
}

const users = new UserStore('hybrid')
const ana = users.create({ email: 'ana@example.com', userId: undefined }, 0)
const bo = users.create({ email: 'bo@example.com', userId: undefined }, 0)

function texts(notes: Iterable<Note>): string[] {
  return Array.from(notes, ({ text }) => text)
}

test('records keep their order and belong to one user each', () => {
  const notes = new OwnedRecords<Note>()
  notes.put({ id: '1', owner: ana, text: 'a' })
  notes.put({ id: '2', owner: bo, text: 'b' })
  notes.put({ id: '3', owner: ana, text: 'c' })
  expect(texts(notes.of(ana))).toEqual(['a', 'c'])
  expect(texts(notes.of(bo))).toEqual(['b'])
  expect(texts(notes.all())).toEqual(['a', 'b', 'c'])
  expect(notes.of(users.create({ email: 'cy@example.com', userId: undefined }, 0))).toEqual([])
})

test('a known id replaces the record in its place, and gives back the earlier one', () => {
  const notes = new OwnedRecords<Note>()
  notes.put({ id: '1', owner: ana, text: 'a' })
  notes.put({ id: '2', owner: ana, text: 'b' })
  expect(notes.put({ id: '1', owner: ana, text: 'c' })).toMatchObject({ text: 'a' })
  expect(texts(notes.of(ana))).toEqual(['c', 'b'])
  expect(notes.size).toBe(2)
})

test('a record may pass to another user', () => {
  const notes = new OwnedRecords<Note>()
  notes.put({ id: '1', owner: ana, text: 'a' })
  notes.put({ id: '2', owner: ana, text: 'b' })
  notes.put({ id: '1', owner: bo, text: 'c' })
  expect(texts(notes.of(ana))).toEqual(['b'])
  expect(texts(notes.of(bo))).toEqual(['c'])
  expect(notes.size).toBe(2)
})

test('removing a user lets go of its records and of their ids', () => {
  const notes = new OwnedRecords<Note>()
  notes.put({ id: '1', owner: ana, text: 'a' })
  notes.put({ id: '2', owner: bo, text: 'b' })
  expect(texts(notes.removeOwner(ana))).toEqual(['a'])
  expect(texts(notes.all())).toEqual(['b'])
  expect(notes.put({ id: '1', owner: bo, text: 'c' })).toBeUndefined()
})
