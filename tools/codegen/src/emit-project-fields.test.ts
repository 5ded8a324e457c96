import { describe, expect, test } from 'vitest'

import { buildModel } from './build-model.ts'
import { emitProjectFields } from './emit-project-fields.ts'
import { emitResources } from './emit-resources.ts'
import { mergeFiles, type Document } from './load-document.ts'

const fields = { type: 'object' }

function documentWith(extensions: Readonly<Record<string, unknown>>): Document {
  const media = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } }
  const content = {
    paths: {
      '/api/carts/replace': {
        post: {
          operationId: 'carts.replace',
          summary: 'Replace a cart.',
          'x-retry': 'idempotent',
          requestBody: { required: true, content: media },
          responses: { 200: { description: 'Done.', content: media } },
          ...extensions,
        },
      },
      '/api/carts/clear': {
        post: { operationId: 'carts.clear', summary: 'Clear a cart.', 'x-retry': 'idempotent' },
      },
      '/api/lists': { get: { operationId: 'lists.list', summary: 'List.', 'x-retry': 'read' } },
    },
    components: {
      schemas: {
        Body: {
          type: 'object',
          properties: {
            user: { $ref: '#/components/schemas/User' },
            items: { type: 'array', items: { type: 'object', properties: { dataFields: fields } } },
          },
        },
        User: { type: 'object', properties: { dataFields: fields } },
      },
    },
  }
  return mergeFiles([{ name: 'openapi.yaml', content }])
}

const marked = buildModel(
  documentWith({
    'x-project-fields': { users: 'user.dataFields', items: 'items[].dataFields' },
    'x-project-answer': { users: 'user.dataFields' },
  }),
)

test('the table has a row per operation whose body or answer carries fields, and no other', () => {
  const text = emitProjectFields(marked)
  expect(text).toContain(`export const projectFields = {
  'carts.replace': { users: 'user.dataFields', items: 'items[].dataFields' },
} as const`)
  expect(text).toContain(`export const projectAnswers = {
  'carts.replace': { users: 'user.dataFields' },
} as const`)
  expect(emitProjectFields(buildModel(documentWith({})))).toContain('projectFields = {} as const')
})

describe('the resource interfaces', () => {
  const text = emitResources(marked)

  test('take the project where an operation carries its fields', () => {
    expect(text).toContain(
      'export interface CartsResource<P extends ProjectTypes = ProjectTypes> {',
    )
    expect(text).toContain("body: OperationBody<'carts.replace', P>")
    expect(text).toContain("IterableCall<OperationResult<'carts.replace', P>>")
    expect(text).toContain('  readonly carts: CartsResource<P>\n')
  })

  test('do without it elsewhere', () => {
    expect(text).toContain("IterableCall<OperationResult<'carts.clear'>>")
    expect(text).toContain('export interface ListsResource {')
    expect(text).toContain('  readonly lists: ListsResource\n')
  })
})

describe('refuses', () => {
  test.each([
    ['a place that is not there', { users: 'user.fields' }, 'leads to user.fields'],
    ['a list that is none', { users: 'user[].dataFields' }, 'leads to user[].dataFields'],
    ['a list passed over', { items: 'items.dataFields' }, 'leads to items.dataFields'],
    ['an unknown section', { people: 'user.dataFields' }, 'names people; a section is one of'],
    ['something that is no text', { users: true }, 'leads to true'],
    ['something that is no object', 'user.dataFields', 'must be an object'],
  ])('%s', (_what, places, message) => {
    const document = documentWith({ 'x-project-fields': places })
    expect(() => buildModel(document)).toThrow(`x-project-fields of carts.replace ${message}`)
  })
})
