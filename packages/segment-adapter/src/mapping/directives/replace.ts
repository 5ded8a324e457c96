import { below, type MappingCompiler, type Place } from '../compiler.ts'
import type { CompileDirective } from './directive.ts'

const names = [
  'pattern',
  'replacement',
  'pattern2',
  'replacement2',
  'ignorecase',
  'global',
  'value',
]
const maxLength = 10

/** `@replace`: text with one or two plain patterns replaced; numbers and booleans as text, anything else as `""`. */
export const compileReplace: CompileDirective = (argument, place, compiler) => {
  const options = compiler.options(argument, place, names, ['pattern', 'value'])
  if (options === undefined) return () => undefined
  const pattern = compiler.plainText(options, 'pattern', place)
  const replacement = compiler.plainText(options, 'replacement', place) ?? ''
  if (pattern === '')
    compiler.wrong(below(place, 'pattern'), 'wrong_value', 'The pattern is empty.')
  checkLength(compiler, place, 'pattern', pattern)
  checkLength(compiler, place, 'replacement', replacement)
  const flags =
    (compiler.flag(options, 'ignorecase', false, place) ? 'i' : '') +
    (compiler.flag(options, 'global', true, place) ? 'g' : '')
  const { value, pattern2, replacement2 } = options
  const resolve =
    value === undefined || value === ''
      ? undefined
      : compiler.compileText(value, below(place, 'value'))
  // The second pair need not be text, and is ignored when it is not, as in Segment; a directive in it must be one.
  for (const name of ['pattern2', 'replacement2'])
    compiler.compile(options[name], below(place, name))
  const secondReplacement = replacement2 ?? ''
  const isPair = typeof pattern2 === 'string' && typeof secondReplacement === 'string'
  const [second, secondText] = isPair ? [pattern2, secondReplacement] : ['', '']
  if (second !== '' && Math.max(second.length, secondText.length) > maxLength) {
    const message = `The second pattern and replacement may have ${maxLength} characters.`
    return compiler.failing(place, 'wrong_value', message)
  }
  const replaceFirst = compileReplacement(pattern ?? '', replacement, flags)
  const replaceSecond = compileReplacement(second, secondText, flags)
  if (resolve === undefined) return () => undefined
  return (payload) => replaceSecond(replaceFirst(toText(resolve(payload))))
}

function toText(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

function checkLength(
  compiler: MappingCompiler,
  place: Place,
  name: string,
  text: string | undefined,
): void {
  if (text === undefined || text.length <= maxLength) return
  compiler.wrong(below(place, name), 'wrong_value', `This may have ${maxLength} characters.`)
}

function compileReplacement(
  pattern: string,
  replacement: string,
  flags: string,
): (text: string) => string {
  if (pattern === '') return (text) => text
  const expression = new RegExp(pattern.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`), flags)
  // A function, so that "$&" and the like stand for themselves.
  return (text) => text.replace(expression, () => replacement)
}
