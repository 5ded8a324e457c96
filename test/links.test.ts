import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
/** READMEs on a registry link to the repository by its address. */
const home = /^https:\/\/github\.com\/iterelay\/iterelay\/(?:blob|tree)\/main\//

const starts = [
  'README.md',
  'CONTRIBUTING.md',
  'apps/relay/README.md',
  'examples/README.md',
  ...['iterable-sdk', 'segment-adapter', 'presets'].map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, 'examples'))
    .map((name) => `examples/${name}/README.md`)
    .filter((page) => existsSync(join(root, page))),
]
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))

interface Link {
  readonly text: string
  readonly path: string
  readonly anchor: string | undefined
}

/** The links of a page that lead into the repository, as paths below its root. */
function linksOf(page: string): Link[] {
  const prose = readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, text = '']) => {
    const isHome = home.test(text)
    if (!isHome && /^[a-z]+:/.test(text)) return []
    const [path = '', anchor] = text.replace(home, '').split('#')
    const base = isHome ? '' : path === '' ? page : dirname(page)
    return [{ text, path: join(base, path), anchor }]
  })
}

/** As GitHub names headings. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.*)$/gm)
  return [...headings].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test.each([...starts, ...docs])('every link of %s leads somewhere', (page) => {
  const dead = linksOf(page).filter(
    ({ path, anchor }) =>
      !existsSync(join(root, path)) ||
      (anchor !== undefined && path.endsWith('.md') && !anchorsOf(path).includes(anchor)),
  )
  expect(dead.map(({ text }) => text)).toEqual([])
})

test('a README or CONTRIBUTING leads to every page of docs', () => {
  const reached = new Set(starts)
  for (const page of reached) {
    for (const { path } of linksOf(page)) if (docs.includes(path)) reached.add(path)
  }
  const pages = docs.filter((page) => dirname(page) !== join('docs', 'decisions'))
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})

test('decisions are numbered without gaps', () => {
  const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => Number(name.slice(0, 4)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
})
