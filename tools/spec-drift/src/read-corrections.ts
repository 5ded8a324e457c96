import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

import type { Correction } from './corrections.ts'
import { differenceKinds, type DifferenceKind } from './difference.ts'
import { parseFile } from './parse-file.ts'

/** Reads the list of deliberate differences. An entry that is not understood throws, naming its number. */
export function readCorrections(file: string): readonly Correction[] {
  const entries = parseFile(file)
  if (!Array.isArray(entries)) throw new Error(`${file} does not hold a list of corrections`)
  return entries.map((entry: unknown, index) => {
    try {
      return readCorrection(entry, index + 1)
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`${file}: correction ${index + 1} ${problem}`, { cause })
    }
  })
}

const members = new Set(['operation', 'field', 'kind', 'vendor', 'reason'])

function readCorrection(entry: unknown, number: number): Correction {
  if (!isNode(entry)) throw new Error('is not an object')
  const unknown = Object.keys(entry).find((key) => !members.has(key))
  if (unknown !== undefined) throw new Error(`has an unknown member ${unknown}`)
  const kind = readKind(entry)
  const operations = readTexts(entry, 'operation')
  if (operations.length === 0) throw new Error('needs operation')
  const fields = readTexts(entry, 'field')
  const [vendor] = readTexts(entry, 'vendor')
  const [reason] = readTexts(entry, 'reason')
  if (reason === undefined) throw new Error('needs a reason')
  const isPresence = kind === 'added' || kind === 'removed'
  if (isPresence && vendor !== undefined) throw new Error(`of kind ${kind} takes no vendor`)
  if (!isPresence && fields.length === 0) throw new Error(`of kind ${kind} needs field`)
  return { number, operations, fields, kind, vendor, reason }
}

function readKind({ kind }: Node): DifferenceKind {
  const known = differenceKinds.find((name) => name === kind)
  if (known === undefined) throw new Error(`needs kind, one of ${differenceKinds.join(', ')}`)
  return known
}

/** A text or a list of texts. */
function readTexts(entry: Node, name: string): readonly string[] {
  const value = entry[name]
  if (value === undefined) return []
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  return texts.map((text) => {
    if (typeof text !== 'string' || text === '') throw new Error(`needs a text in ${name}`)
    return text
  })
}
