import { createLineParser } from './line-parser.ts'
import type { RowFormat } from './row-format.ts'

/** Lines of text, one value each. */
export const textLines: RowFormat<string> = {
  name: 'text',
  createParser: (context) =>
    createLineParser(
      {
        endsItself: false,
        read(text, rows) {
          const value = text.endsWith('\r') ? text.slice(0, -1) : text
          if (value.trim() !== '') rows.push(value)
          return undefined
        },
      },
      context,
    ),
}
