import { appendFile } from 'node:fs/promises'

import type { DeadLetter } from './read-report.ts'

/** Adds dead letters to a file, one JSON object per line. It holds events, so only its owner may read it. */
export function parkInFile(path: string): (letters: readonly DeadLetter[]) => Promise<void> {
  return (letters) => {
    const parkedAt = new Date().toISOString()
    const lines = letters.map((letter) => `${JSON.stringify({ parkedAt, ...letter })}\n`)
    return appendFile(path, lines.join(''), { mode: 0o600 })
  }
}
