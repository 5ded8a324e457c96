import { describe, expect, test } from 'vitest'

import { runCommand, writeEvents } from './run-command.ts'

const nobody = { type: 'track', event: 'Seen', properties: {} }
const ana = { type: 'identify', userId: 'u-1', traits: { email: 'ana@example.com' } }

test('the first event of a file is explained, from its trigger to what is wrong', async () => {
  const { code, stdout, stderr } = await runCommand(['explain', writeEvents([nobody, ana])])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Track Calls (trackEvent): rejected\n')
  expect(stdout).toContain('  yes event != "Order Completed", found "Seen"\n')
  expect(stdout).toContain('    Must include email or userId.\n')
})

test('so is the event of a line, of one that is the whole input, and of a rejects file', async () => {
  const byLine = await runCommand(['explain', writeEvents([nobody, ana]), '--line', '2'])
  expect(byLine.stdout).toContain('POST /api/users/bulkUpdate\n')
  const whole = await runCommand(['explain', '-'], { stdin: JSON.stringify(ana, undefined, 2) })
  expect(whole.stdout).toBe(byLine.stdout)
  const reject = { line: 7, status: 'rejected', code: 'x', reason: '', event: ana }
  const rejected = await runCommand(['explain', writeEvents([reject])])
  expect(rejected.stdout).toBe(byLine.stdout)
})

test('the lane can be chosen, and data be asked for', async () => {
  const args = ['explain', writeEvents([ana]), '--lane', 'single', '--json']
  const { stdout } = await runCommand(args)
  expect(JSON.parse(stdout)).toMatchObject({
    requests: [{ path: '/api/users/update', body: { userId: 'u-1' } }],
  })
})

test('nothing of an event steers the terminal', async () => {
  const event = { ...ana, traits: { '\u001B[2J': '2023-05-17T22:49:53Z', b: '\u009B2J' } }
  const { stdout } = await runCommand(['explain', writeEvents([event])])
  for (const mark of ['\u001B', '\u009B']) expect(stdout).not.toContain(mark)
})

describe('a mistake is one clear line, and exit code 2', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['a missing line', ['--line', '9'], /has no line 9$/],
    ['a blank line', ['--line', '2'], /line 2 of .* is blank$/],
    [
      'a line that is no JSON',
      ['--line', '3'],
      /line 3 of .* holds no event: The line is not JSON\.$/,
    ],
    ['a line number that is none', ['--line', '0'], /whole number from 1/],
  ])('%s', async (_, args, message) => {
    const file = writeEvents([ana, '', '{'])
    const { code, stdout, stderr } = await runCommand(['explain', file, ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd()).toMatch(message)
  })

  test.each([
    ['an empty input', '\n\n', /standard input holds no event/],
    ['an input that is no JSON', 'type=track\nmore', /its first line is not JSON/],
  ])('%s', async (_, stdin, message) => {
    const { code, stderr } = await runCommand(['explain', '-'], { stdin })
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })
})
