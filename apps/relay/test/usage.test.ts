import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { runCommand, temporaryFolder, writeEvents } from './run-command.ts'
import { startProject } from './simulated-project.ts'

const event = { type: 'identify', userId: 'u-1', traits: { email: 'u-1@example.com' } }

describe('a mistake is one clear line, exit code 2, and nothing sent', () => {
  test.each<[string, (file: string) => string[], RegExp]>([
    ['a missing file', () => ['/no/such.ndjson'], /\/no\/such\.ndjson: there is no such file$/],
    ['a folder', () => [temporaryFolder()], /it is a folder$/],
    ['no file', () => [], /missing required argument 'file'/],
    ['an unknown option', (file) => [file, '--lan', 'bulk'], /unknown option '--lan'/],
    ['a second file', (file) => [file, file], /too many arguments/],
    ['an unknown lane', (file) => [file, '--lane', 'fast'], /single, bulk/],
    ['no concurrency', (file) => [file, '--concurrency', '0'], /whole number from 1 to 1000/],
    ['a concurrency of text', (file) => [file, '--concurrency', 'x'], /whole number/],
    [
      'a rejects file in a missing folder',
      (file) => [file, '--rejects', '/no/such/rejects.ndjson'],
      /cannot write the rejects file \/no\/such\/rejects\.ndjson: there is no such folder/,
    ],
    [
      'a rejects file that is a folder',
      (file) => [file, '--rejects', temporaryFolder()],
      /it is a folder/,
    ],
    [
      'a rejects file that is the input',
      (file) => [file, '--rejects', join(file, '..', 'events.ndjson')],
      /is the input itself/,
    ],
    [
      'a rejects file without a name',
      (file) => [file, '--rejects', ''],
      /needs the name of a file/,
    ],
    [
      'a rejects file with a name that no system takes',
      (file) => [file, '--rejects', join(temporaryFolder(), 'x'.repeat(300))],
      /the name is too long/,
    ],
    ['an address that is none', (file) => [file, '--base-url', 'iterable'], /--base-url must be/],
  ])('%s', async (_, argsFor, message) => {
    const { simulator, url } = await startProject()
    const args = ['replay', ...argsFor(writeEvents([event]))]
    const { code, stdout, stderr } = await runCommand(args, { env: { ITERABLE_BASE_URL: url } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^iterelay: [^\n]+\n$/)
    expect(stderr.trimEnd()).toMatch(message)
    expect(stdout).toBe('')
    expect(simulator.summary().requests).toEqual({})
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['data center', { ITERABLE_DATA_CENTER: 'asia' }, /ITERABLE_DATA_CENTER must be us or eu/],
    ['address', { ITERABLE_BASE_URL: 'ftp://127.0.0.1' }, /ITERABLE_BASE_URL must be/],
    [
      'address with a password',
      { ITERABLE_BASE_URL: 'http://ana:hunter2@127.0.0.1' },
      /no query, fragment, user name or password/,
    ],
    [
      'address elsewhere without a key',
      { ITERABLE_BASE_URL: 'https://iterable.example.com' },
      /set ITERABLE_API_KEY/,
    ],
    [
      'address elsewhere without TLS',
      { ITERABLE_BASE_URL: 'http://iterable.example.com', ITERABLE_API_KEY: 'k' },
      /must be an https address/,
    ],
    [
      'key',
      { ITERABLE_API_KEY: 'secret with blanks' },
      /ITERABLE_API_KEY must be a text without white space/,
    ],
  ])('a wrong %s in the environment', async (_, env, message) => {
    const { code, stderr } = await runCommand(['replay', writeEvents([event])], { env })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^iterelay: [^\n]+\n$/)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/secret with|hunter2/)
  })

  test.each([
    [['replay', 'x', '--api-key=s3cret-9']],
    [['replay', 'x', '-ks3cret-9']],
    [['replay', 'x', '--apikey:s3cret-9']],
    [['replay', 'x', 's3cret-9']],
    [['ITERABLE_API_KEY=s3cret-9', 'replay', 'x']],
    [['s3cret-9']],
    [['replay', '/no/s3cret-9']],
  ])('a key in the wrong place, %j, is not repeated', async (args) => {
    const { code, stderr } = await runCommand(args, { env: { ITERABLE_API_KEY: 's3cret-9' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^iterelay: [^\n]+\n$/)
    expect(stderr).not.toContain('s3cret')
  })

  test('nothing in a message steers the terminal', async () => {
    const { stderr } = await runCommand(['replay', 'a\u001B[2Jb'])
    expect(stderr).not.toContain('\u001B')
  })

  test('standard input that is a folder', async () => {
    const { code, stderr } = await runCommand(['replay', '-'], { stdinPath: temporaryFolder() })
    expect(code).toBe(2)
    expect(stderr).toBe('iterelay: cannot read standard input: it is a folder\n')
  })

  test('standard input that is the rejects file', async () => {
    const file = writeEvents([event])
    const { code, stderr } = await runCommand(['replay', '-', '--rejects', file], {
      stdinPath: file,
    })
    expect(code).toBe(2)
    expect(stderr).toContain('is the input itself')
    expect(readFileSync(file, 'utf8')).not.toBe('')
  })

  test('an unknown command, and none', async () => {
    const unknown = await runCommand(['repaly', 'x'])
    expect(unknown).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean replay'),
    })
    expect(await runCommand([])).toMatchObject({ code: 2 })
  })

  test('a port that is taken', async () => {
    const { url } = await startProject()
    const { code, stderr } = await runCommand(['simulate', '--port', new URL(url).port])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^iterelay: cannot listen on 127\.0\.0\.1 port \d+: the port is taken\n$/,
    )
  })
})

test('help and version exit 0', async () => {
  const help = await runCommand(['replay', '--help'])
  expect(help.code).toBe(0)
  expect(help.stdout).toContain('ITERABLE_API_KEY')
  expect(await runCommand(['--version'])).toMatchObject({ code: 0 })
})
