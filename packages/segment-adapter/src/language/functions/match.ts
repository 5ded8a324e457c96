import type { TriggerFunction } from './trigger-function.ts'

/**
 * `match(event, "Order *")`: the whole text fits the pattern, case-sensitive. `*` stands for any text, also none;
 * every other character, a backslash and `?` among them, stands for itself.
 */
export const match: TriggerFunction = { usage: 'match(event, "te*t")', compile: compileGlob }

/**
 * The parts between stars are looked for from left to right and never looked for again. So the time is linear in the text
 * for each part, whatever the pattern: a regular expression with several stars would not promise that.
 */
function compileGlob(pattern: string): (text: string) => boolean {
  const parts = pattern.split('*')
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return (text) => text === pattern
  const middle = parts.slice(1, -1).filter((part) => part !== '')
  const least = first.length + last.length
  return (text) => {
    if (text.length < least || !text.startsWith(first) || !text.endsWith(last)) return false
    const end = text.length - last.length
    let at = first.length
    for (let index = 0; index < middle.length; index += 1) {
      const part = middle[index] ?? ''
      const found = text.indexOf(part, at)
      if (found < 0 || found + part.length > end) return false
      at = found + part.length
    }
    return true
  }
}
