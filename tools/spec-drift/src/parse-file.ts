import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

/** Reads a JSON or YAML file. What goes wrong is told in one line that names the file. */
export function parseFile(file: string): unknown {
  const text = readText(file)
  // The YAML parser reads JSON too, but many times slower.
  const json = parseJson(text)
  if (json !== undefined) return json
  try {
    const value: unknown = parse(text, { logLevel: 'error', merge: true })
    return value
  } catch (cause) {
    throw new Error(`${file} is neither JSON nor YAML: ${firstLine(cause)}`, { cause })
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} can't be read: ${firstLine(cause)}`, { cause })
  }
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

function firstLine(cause: unknown): string {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  return line.replace(/:$/, '')
}
