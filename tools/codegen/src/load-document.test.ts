import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { loadDocument, mergeFiles, resolveReference } from './load-document.ts'

const root = { name: 'openapi.yaml', content: { openapi: '3.1.0', info: { title: 'T' } } }
const operation = (id: unknown): object => ({ operationId: id, responses: {} })
const file = (name: string, content: unknown): { name: string; content: unknown } => ({
  name,
  content,
})

test('paths and components of all files become one document, the rest comes from the root', () => {
  const document = mergeFiles([
    root,
    file('a.yaml', {
      paths: { '/a': { get: operation('a.get') } },
      components: { schemas: { A: {} } },
    }),
    file('b.yaml', {
      paths: { '/b': { get: operation('b.get') } },
      components: { schemas: { B: {} } },
    }),
  ])
  expect(document).toEqual({
    openapi: '3.1.0',
    info: { title: 'T' },
    paths: { '/a': { get: operation('a.get') }, '/b': { get: operation('b.get') } },
    components: { schemas: { A: {}, B: {} } },
  })
})

test('references work across files', () => {
  const document = mergeFiles([
    root,
    file('a.yaml', { components: { schemas: { A: { $ref: '#/components/schemas/B' } } } }),
    file('b.yaml', { components: { schemas: { B: { type: 'string' } } } }),
  ])
  expect(resolveReference(document, '#/components/schemas/B')).toEqual({ type: 'string' })
})

test('a reference may name a path, with its slashes escaped', () => {
  const document = mergeFiles([
    root,
    file('a.yaml', { paths: { '/a/b': { get: operation('a.b') } } }),
  ])
  expect(resolveReference(document, '#/paths/~1a~1b/get/operationId')).toBe('a.b')
})

describe('refuses, saying where', () => {
  test.each([
    ['a file that is no object', [file('a.yaml', ['x'])], 'a.yaml does not hold an object'],
    [
      'anything but paths and components outside the root',
      [file('a.yaml', { servers: [] })],
      'a.yaml may hold paths and components only, not servers',
    ],
    [
      'a path that stands twice',
      [file('a.yaml', { paths: { '/a': {} } }), file('b.yaml', { paths: { '/a': {} } })],
      'b.yaml defines /a again',
    ],
    [
      'a component that stands twice',
      [
        file('a.yaml', { components: { schemas: { A: {} } } }),
        file('b.yaml', { components: { schemas: { A: {} } } }),
      ],
      'b.yaml defines A again',
    ],
    [
      'an operationId that stands twice',
      [
        file('a.yaml', {
          paths: { '/a': { get: operation('a.b') }, '/b': { put: operation('a.b') } },
        }),
      ],
      'PUT /b and GET /a have the same operationId a.b',
    ],
    [
      'an operation without operationId',
      [file('a.yaml', { paths: { '/a': { get: {} } } })],
      'GET /a needs an operationId of the form resource.name',
    ],
    [
      'an operationId without a resource',
      [file('a.yaml', { paths: { '/a': { get: operation('track') } } })],
      'GET /a needs an operationId of the form resource.name',
    ],
    [
      'parameters beside the methods of a path',
      [file('a.yaml', { paths: { '/a': { parameters: {} } } })],
      '/a holds parameters; a path may hold get, put, post, delete, patch only',
    ],
    [
      'a reference that leads nowhere',
      [
        file('a.yaml', {
          components: { schemas: { A: { items: [{ $ref: '#/components/schemas/B' }] } } },
        }),
      ],
      '#/components/schemas/A/items/0 refers to #/components/schemas/B, which does not exist',
    ],
    [
      'a description cut at a comma',
      [file('a.yaml', { components: { schemas: { A: { description: 'One', two: null } } } })],
      '#/components/schemas/A/two has no value',
    ],
    [
      'a reference to another file',
      [file('a.yaml', { components: { schemas: { A: { $ref: 'b.yaml#/B' } } } })],
      '#/components/schemas/A refers to b.yaml#/B, which does not exist',
    ],
  ])('%s', (_what, files, message) => {
    expect(() => mergeFiles([root, ...files])).toThrow(message)
  })
})

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-openapi-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('reading a folder', () => {
  test('takes every YAML file and nothing else', () => {
    const folder = folderOf({
      'openapi.yaml': 'openapi: 3.1.0',
      'b.yaml': 'components: { schemas: { B: {} } }',
      'a.yaml': 'components: { schemas: { A: {} } }',
      'notes.txt': '[',
    })
    expect(Object.keys(loadDocument(folder).components['schemas'] ?? {})).toEqual(['A', 'B'])
  })

  test('names a file that is not readable', () => {
    const folder = folderOf({ 'openapi.yaml': 'openapi: 3.1.0', 'a.yaml': 'paths: [' })
    expect(() => loadDocument(folder)).toThrow(/^a\.yaml is not readable YAML: /)
  })

  test('names the folder that has no root', () => {
    expect(() => loadDocument(folderOf({}))).toThrow(/has no openapi\.yaml$/)
  })
})
