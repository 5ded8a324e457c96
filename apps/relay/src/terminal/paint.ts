import { styleText } from 'node:util'

import type { Output } from '../surroundings.ts'

/** The few colours in use. */
export type Color = 'bold' | 'dim' | 'green' | 'yellow' | 'red'

/** Colours a text, or leaves it as it is. */
export type Paint = (color: Color, text: string) => string

/** Colours for a terminal; none for files and pipes, under NO_COLOR (https://no-color.org) and on a dumb terminal. */
export function createPaint(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const isPlain = output.isTTY !== true || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  // Whether the stream takes colours was decided above.
  return isPlain
    ? (_color, text) => text
    : (color, text) => styleText(color, text, { validateStream: false })
}
