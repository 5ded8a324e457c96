import { parsePath } from './read-path.ts'

/** A place of a template that is filled from the payload. */
export interface Placeholder {
  readonly path: string
  readonly keys: readonly string[]
}

/**
 * Cuts a template into text and placeholders.
 *
 * Three braces are looked for first, then two in what is left, as Segment does; a placeholder ends at the first closing brace.
 * What is filled in is never read as a template again.
 */
export function parseTemplate(template: string): readonly (string | Placeholder)[] {
  return splitAt(template, '{{{', '}}}').flatMap((part) =>
    typeof part === 'string' ? splitAt(part, '{{', '}}') : [part],
  )
}

/** Every character is looked at once, whatever the text: it may come from an event. */
function splitAt(text: string, open: string, close: string): (string | Placeholder)[] {
  const parts: (string | Placeholder)[] = []
  let taken = 0
  let at = text.indexOf(open)
  while (at >= 0) {
    const end = text.indexOf('}', at)
    if (end < 0) break
    const start = at + open.length
    if (end > start && text.startsWith(close, end)) {
      if (at > taken) parts.push(text.slice(taken, at))
      const path = text.slice(start, end).trim()
      parts.push({ path, keys: parsePath(path) })
      taken = end + close.length
    }
    // Without the closing braces, none of the openings before this brace is one.
    at = text.indexOf(open, Math.max(taken, end))
  }
  if (taken < text.length) parts.push(text.slice(taken))
  return parts
}
