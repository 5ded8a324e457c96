import { readFile } from 'node:fs/promises'

import type { SimulatorSeed, SimulatorSnapshot } from '@iterelay/iterable-sdk/simulator'

import { formatText } from '../terminal/format.ts'
import { UsageError } from '../usage-error.ts'
import { reasonOfSystem } from './reason-of-system.ts'

/**
 * Reads a seed or a snapshot from a file of JSON. Whether it is one is for the simulator to say.
 *
 * @throws UsageError when the file cannot be read, or is no JSON
 */
export async function readSeed(path: string): Promise<SimulatorSeed | SimulatorSnapshot> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${formatText(path)}: ${reasonOfSystem(error)}`)
  }
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the simulator tells what is wrong with it
    return JSON.parse(text) as SimulatorSeed
  } catch {
    throw new UsageError(`${formatText(path)} is no JSON`)
  }
}
