import { isRecord } from '../is-record.ts'
import { createLineParser } from './line-parser.ts'
import type { RowFormat } from './row-format.ts'

/** Lines that hold one JSON object each. */
export function jsonLines<Row>(): RowFormat<Row> {
  return {
    name: 'json',
    createParser: (context) =>
      createLineParser<Row>(
        {
          // An object that is cut off anywhere cannot be parsed.
          endsItself: true,
          read(text, rows) {
            if (text === '') return undefined
            let value: unknown
            try {
              value = JSON.parse(text)
            } catch {
              return text.trim() === '' ? undefined : 'not_json'
            }
            if (!isRecord(value) || Array.isArray(value)) return 'not_an_object'
            // Typed by the caller; what members a row has is not checked.
            rows.push(value as Row) // oxlint-disable-line typescript/no-unsafe-type-assertion
            return undefined
          },
        },
        context,
      ),
  }
}
