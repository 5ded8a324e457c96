import { expect, test } from 'vitest'

import { printValue } from './print-value.ts'

test.each([
  [1.5, '1.5'],
  [true, 'true'],
  [null, 'null'],
  ['plain', "'plain'"],
  [`it's "quoted"`, String.raw`'it\'s "quoted"'`],
  ['a\\b\n', String.raw`'a\\b\n'`],
  [[], '[]'],
  [{}, '{}'],
  [[1, 'a'], "[1, 'a']"],
  [{ a: 1, 'b.c': [{ d: null }] }, "{ a: 1, 'b.c': [{ d: null }] }"],
])('%j is printed as %s', (value, printed) => {
  expect(printValue(value)).toBe(printed)
})

test('what is too wide for one line has one member a line', () => {
  expect(printValue({ name: 'long enough', list: [{ one: 1 }, 2] }, '  ', 30)).toBe(`{
    name: 'long enough',
    list: [{ one: 1 }, 2],
  }`)
})

test.each(['\\', "'", '"', '\\"', '\u2028', '`${x}`', 'é', '\0'])(
  'the printed form of %j is JavaScript that gives it back',
  async (text) => {
    const source = `export default ${printValue(text)}`
    const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(source)}`)
    expect({ ...Object(loaded) }).toEqual({ default: text })
  },
)
