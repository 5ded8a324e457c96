import { readFile, rename, writeFile } from 'node:fs/promises'

/** How far a backfill has come. Every line before it is delivered, skipped, or in the rejects file. */
export interface Checkpoint {
  readonly lines: number
  readonly bytes: number
  readonly delivered: number
  readonly skipped: number
  readonly rejected: number
  /** Bytes of the rejects file that belong to it. */
  readonly rejectsBytes: number
}

/** The checkpoint of an earlier run, or the beginning. */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Checkpoint
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { lines: 0, bytes: 0, delivered: 0, skipped: 0, rejected: 0, rejectsBytes: 0 }
  }
}

/** Writes a checkpoint, so that there is a whole one at any time. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(checkpoint))
  await rename(`${path}.new`, path)
}
