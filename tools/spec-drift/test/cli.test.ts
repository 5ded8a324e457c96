import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import { loadDocument } from '@iterelay/codegen/src/load-document.ts'
import { describe, expect, onTestFinished, test } from 'vitest'

const cli = join(import.meta.dirname, '../src/cli.ts')
const openapiFolder = join(import.meta.dirname, '../../../packages/iterable-sdk/openapi')

interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(...args: string[]): Result {
  return spawnSync(process.execPath, ['--no-warnings', cli, ...args], { encoding: 'utf8' })
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-drift-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const ours = `
openapi: 3.1.0
paths:
  /lists: { get: { operationId: lists.list, responses: { '200': { $ref: '#/components/responses/Lists' } } } }
  /lists/{listId}: { get: { operationId: lists.get, responses: { '200': { $ref: '#/components/responses/Lists' } } } }
  /users:
    post:
      operationId: users.create
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string } } } } } }
      responses: { '200': { description: Made. } }
components:
  responses:
    Lists: { description: Lists., content: { application/json: { schema: { type: object, properties: { id: { type: integer } } } } } }
`
const vendor = {
  swagger: '2.0',
  paths: {
    '/lists': { get: { responses: { 200: { schema: { $ref: '#/definitions/Lists' } } } } },
    '/lists/{id}': { get: { responses: { 200: { schema: { $ref: '#/definitions/Lists' } } } } },
    '/users': {
      post: {
        parameters: [
          {
            in: 'body',
            name: 'body',
            schema: {
              type: 'object',
              required: ['email'],
              properties: { email: { type: 'string' }, phone: { type: 'string' } },
            },
          },
        ],
        responses: { 200: { description: 'Made.' } },
      },
      get: { responses: {} },
    },
  },
  definitions: { Lists: { type: 'object', properties: { id: { type: 'string' } } } },
}

const correction = (field: string, kind: string): string =>
  `- { operation: 'POST /users', field: ${field}, kind: ${kind}, reason: Seen. }\n`

/** Runs the command on the two documents above. */
function compare(corrections = '[]', document = JSON.stringify(vendor)): Result {
  const folder = folderOf({ 'openapi.yaml': ours })
  const files = folderOf({ 'corrections.yaml': corrections, vendor: document })
  const corrected = join(files, 'corrections.yaml')
  return run('--ours', folder, '--corrections', corrected, join(files, 'vendor'))
}

const lists = `GET /lists
GET /lists/{listId}
  ~ answer.200.id: type, ours integer, vendor string

`

test('new differences are printed by operation, and the exit code is 1', () => {
  expect(compare()).toMatchObject({
    status: 1,
    stdout: `${lists}GET /users
  + operation: operation

POST /users
  ~ body.email: required, ours optional, vendor required
  + body.phone: string; optional

5 differences in 4 operations (2 added, 0 removed, 3 changed); deliberate: 0
`,
    stderr: '',
  })
})

test('deliberate differences are left out, and notes without a difference are warned about', () => {
  const { status, stdout, stderr } = compare(
    `${correction('body.*', 'required')}${correction('body.phone', 'added')}${correction('body.fax', 'added')}
- { operation: GET /users, kind: added, reason: Internal. }`,
  )
  expect(status).toBe(1)
  expect(stdout).toBe(
    `${lists}2 differences in 2 operations (0 added, 0 removed, 2 changed); deliberate: 3\n`,
  )
  expect(stderr).toBe('warning: correction 3 (added) matches no difference any more: Seen.\n')
})

test('nothing new is exit code 0, warnings or not', () => {
  const everything = `
- { operation: '*', field: answer.200.id, kind: type, vendor: string, reason: Recorded. }
- { operation: '*', kind: added, reason: Internal. }
- { operation: '*', kind: removed, reason: Internal. }
${correction('body.email', 'required')}${correction('body.phone', 'added')}`
  expect(compare(everything)).toMatchObject({
    status: 0,
    stdout: 'no drift; deliberate: 5\n',
    stderr: 'warning: correction 3 (removed) matches no difference any more: Internal.\n',
  })
})

test('YAML with a byte order mark and JSON with tabs are read alike', () => {
  const json = JSON.stringify(vendor, undefined, '\t')
  // A document in the style of YAML, from the same text.
  const yaml = `\uFEFFswagger: 2.0\npaths: ${JSON.stringify(vendor.paths)}\ndefinitions: ${JSON.stringify(vendor.definitions)}\n`
  expect(compare('[]', json).stdout).toBe(compare('[]', yaml).stdout)
})

describe('with our own document and the corrections of the repository', () => {
  const runOn = (document: object): Result => {
    const folder = folderOf({ 'vendor.json': JSON.stringify(document) })
    return run(join(folder, 'vendor.json'))
  }
  const { paths, ...document } = loadDocument(openapiFolder)

  test('the same document is no drift', () => {
    const { status, stdout } = runOn({ ...document, paths })
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'no drift; deliberate: 0\n' })
  })

  test('what was changed is told, and nothing else', () => {
    const { '/api/commerce/trackPurchase': purchase, ...others } = paths
    const parameters = [{ name: 'dryRun', in: 'query', schema: { type: 'boolean' } }]
    const changed = {
      ...others,
      '/api/commerce/trackPurchase': { post: { ...purchase?.['post'], parameters } },
      '/api/commerce/refund': { post: { responses: { 204: { description: 'Done.' } } } },
    }
    const { status, stdout } = runOn({ ...document, paths: changed })
    expect(status).toBe(1)
    expect(stdout).toBe(`POST /api/commerce/refund
  + operation: operation with answer.204

POST /api/commerce/trackPurchase
  + query.dryRun: boolean; optional

2 differences in 2 operations (2 added, 0 removed, 0 changed); deliberate: 0
`)
  })
})

describe('refuses with one line and exit code 2', () => {
  test.each<[string, string, RegExp]>([
    ['text that is neither JSON nor YAML', '{"a": [', /is neither JSON nor YAML: .+\n$/],
    ['a web page', '<html><body>Not found</body></html>', /no OpenAPI document: .+ no object\n$/],
    ['an empty file', '', /is no OpenAPI document: it holds no object\n$/],
    ['a list', '[]', /is no OpenAPI document: it holds no object\n$/],
    ['some other object', '{"a": 1}', /it has neither swagger nor openapi\n$/],
    ['Swagger 1', 'swagger: "1.2"\npaths: {}', /is Swagger 1\.2; Swagger 2\.0 and OpenAPI 3 are/],
    ['OpenAPI 4', 'openapi: 4.0.0\npaths: {}', /is OpenAPI 4\.0\.0; Swagger 2\.0 and OpenAPI 3/],
    ['a document without paths', 'openapi: 3.1.0', /is no usable OpenAPI document: it has no path/],
  ])('%s', (_what, text, line) => {
    const { status, stdout, stderr } = compare('[]', text)
    expect(stderr).toMatch(line)
    expect(stderr.split('\n')).toHaveLength(2)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  test.each<[string, string, RegExp]>([
    ['no list', 'a: 1', /does not hold a list of corrections\n$/],
    ['no reason', '- { operation: a, kind: added }', /correction 1 needs a reason\n$/],
    ['no operation', '- { kind: added, reason: a }', /correction 1 needs operation\n$/],
    ['another kind', '[{ operation: a, kind: new, reason: a }]', /1 needs kind, one of added, /],
    ['no field', '[{ operation: a, kind: type, reason: a }]', /1 of kind type needs field\n$/],
    ['a misspelled member', '- { opration: a }', /correction 1 has an unknown member opration\n$/],
    ['no text', '[{ operation: [1], kind: added, reason: a }]', /needs a text in operation\n$/],
    [
      'what the vendor says of an addition',
      '[{ operation: a, kind: added, vendor: x, reason: a }]',
      /1 of kind added takes no vendor\n$/,
    ],
  ])('corrections with %s', (_what, text, line) => {
    const { status, stdout, stderr } = compare(text)
    expect(stderr).toMatch(line)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  test.each<[string, string[], RegExp]>([
    ['no file', [], /^usage: pnpm spec:drift .+\n$/],
    ['two files', ['a', 'b'], /^usage: pnpm spec:drift .+\n$/],
    ['an unknown option', ['--quiet', 'a'], /^spec-drift: Unknown option '--quiet'.+\n$/],
    ['a file that is not there', ['gone.json'], /^spec-drift: gone\.json can't be read: ENOENT/],
    ['a folder', ['.'], /^spec-drift: \. can't be read: EISDIR/],
    ['our document elsewhere', ['--ours', 'gone', cli], /^spec-drift: .+\n$/],
  ])('%s', (_what, args, line) => {
    const { status, stdout, stderr } = run(...args)
    expect(stderr).toMatch(line)
    expect(stderr.split('\n')).toHaveLength(2)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

test('help is no error', () => {
  const { status, stdout } = run('--help')
  expect(status).toBe(0)
  expect(stdout).toContain('Exit code: 0 nothing new, 1 new differences, 2 wrong command line')
})
