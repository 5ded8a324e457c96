import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
// Below examples/, where all packages resolve by name.
const folder = join(root, 'examples', '.snippets')

interface Snippet {
  readonly page: string
  readonly line: number
  readonly file: string
  readonly code: string
}

function pages(): string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  const packages = ['packages/iterable-sdk', 'packages/segment-adapter', 'packages/presets']
  return [
    'README.md',
    'apps/relay/README.md',
    ...packages.map((name) => `${name}/README.md`),
    ...docs.filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
  ]
}

/** The TypeScript blocks of a page. A block marked `ts no-run` is compiled only. */
function snippetsOf(page: string): (Snippet & { readonly runs: boolean })[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```ts( no-run)?\n([\s\S]*?)^```$/gm)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length
    const file = `${page.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${line}.ts`
    // A module even when it imports nothing, so that names of two blocks do not meet.
    return {
      page,
      line,
      file,
      code: `${match[2] ?? ''}\nexport {}\n`,
      runs: match[1] === undefined,
    }
  })
}

const snippets = pages().flatMap(snippetsOf)

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, code } of snippets) writeFileSync(join(folder, file), code)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.base.json',
      compilerOptions: { noEmit: true, allowImportingTsExtensions: true },
      include: ['*.ts'],
    }),
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every code block in the pages compiles', () => {
  let problems = ''
  try {
    execFileSync('pnpm', ['exec', 'tsc', '-p', folder], { cwd: root, encoding: 'utf8' })
  } catch (error) {
    problems = String((error as { stdout?: unknown }).stdout ?? error)
  }
  expect(problems).toBe('')
})

describe('every code block in the pages runs and prints what its comments say', () => {
  test.each(
    snippets.filter(({ runs }) => runs).map((some) => [`${some.page}:${some.line}`, some] as const),
  )('%s', (_where, { file, code }) => {
    const printed = execFileSync(process.execPath, ['--no-warnings', file], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(oneLine(printed)).toBe(expectedOutput(code))
  })
})

/**
 * Comments that stand where output would: behind the end of a `console.log(...)`, or as whole lines after it, up to an empty one. How lines are
 * broken is left to whoever formats the page.
 */
function expectedOutput(code: string): string {
  const expected: string[] = []
  let openParentheses = 0
  let prints = false
  for (const line of code.split('\n')) {
    const [, statement = '', comment] = /^(.*?)(?:(?<=^|\s)\/\/ (.*))?$/.exec(line) ?? []
    const isBlank = statement.trim() === '' || /^[\s})]*$/.test(statement)
    if (statement.includes('console.log(')) prints = true
    else if (openParentheses === 0 && (!isBlank || line.trim() === '')) prints = false
    if (prints) openParentheses += count(statement, '(') - count(statement, ')')
    if (openParentheses < 0) openParentheses = 0
    if (prints && openParentheses === 0 && comment !== undefined) expected.push(comment)
  }
  return oneLine(expected.join(' '))
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
