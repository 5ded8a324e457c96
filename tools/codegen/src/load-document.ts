import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse } from 'yaml'

/** A JSON object whose members are looked at one by one. */
export type Node = Record<string, unknown>

/** An OpenAPI document in one piece. */
export interface Document extends Node {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Node>>>>
}

/** Tells whether a value is a JSON object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads every YAML file of a folder and merges them into one document.
 *
 * `openapi.yaml` is the root; the others add paths and components. A path, operation id or component that stands twice,
 * and a reference that leads nowhere, throw with the file or place they were found in.
 */
export function loadDocument(folder: string): Document {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  if (!names.includes('openapi.yaml')) throw new Error(`${folder} has no openapi.yaml`)
  const ordered = ['openapi.yaml', ...names.filter((name) => name !== 'openapi.yaml').toSorted()]
  return mergeFiles(
    ordered.map((name) => ({
      name,
      content: parseFile(name, readFileSync(join(folder, name), 'utf8')),
    })),
  )
}

function parseFile(name: string, text: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    throw new Error(`${name} is not readable YAML: ${String(cause)}`, { cause })
  }
}

/** Merges parsed files, the root first. */
export function mergeFiles(
  files: readonly { readonly name: string; readonly content: unknown }[],
): Document {
  const paths: Record<string, Record<string, Node>> = {}
  const components: Record<string, Record<string, Node>> = {}
  let root: Node = {}
  for (const [index, { name, content }] of files.entries()) {
    if (!isNode(content)) throw new Error(`${name} does not hold an object`)
    if (index === 0) root = content
    else refuseOtherMembers(name, content)
    mergeInto(name, paths, content['paths'])
    for (const [kind, members] of Object.entries(asNode(content['components']))) {
      mergeInto(name, (components[kind] ??= {}), members)
    }
  }
  const document: Document = { ...root, paths, components }
  checkReferences(document, document, '#')
  checkOperationIds(document)
  return document
}

function refuseOtherMembers(name: string, content: Node): void {
  const others = Object.keys(content).filter((key) => key !== 'paths' && key !== 'components')
  if (others.length > 0)
    throw new Error(`${name} may hold paths and components only, not ${others.join(', ')}`)
}

function mergeInto(name: string, target: Record<string, unknown>, members: unknown): void {
  for (const [key, value] of Object.entries(asNode(members))) {
    if (Object.hasOwn(target, key)) throw new Error(`${name} defines ${key} again`)
    target[key] = value
  }
}

function asNode(value: unknown): Node {
  return isNode(value) ? value : {}
}

/** Follows a local reference such as `#/components/schemas/User`. */
export function resolveReference(document: Document, reference: string): unknown {
  let value: unknown = document
  if (!reference.startsWith('#/')) return undefined
  for (const part of reference.slice(2).split('/')) {
    value = asNode(value)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}

function checkReferences(document: Document, value: unknown, place: string): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      checkReferences(document, entry, `${place}/${index}`)
    return
  }
  // What YAML makes of a text with a comma that nobody quoted.
  if (value === null) throw new Error(`${place} has no value`)
  if (!isNode(value)) return
  const reference = value['$ref']
  if (typeof reference === 'string' && resolveReference(document, reference) === undefined) {
    throw new Error(`${place} refers to ${reference}, which does not exist`)
  }
  for (const [key, entry] of Object.entries(value)) {
    if (!valueKeys.has(key)) checkReferences(document, entry, `${place}/${key}`)
  }
}

/** Members that hold values of the API, where anything may stand. */
const valueKeys = new Set(['example', 'default', 'const', 'enum'])

const httpMethods = ['get', 'put', 'post', 'delete', 'patch']

function checkOperationIds(document: Document): void {
  const seen = new Map<unknown, string>()
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!httpMethods.includes(method)) {
        throw new Error(`${path} holds ${method}; a path may hold ${httpMethods.join(', ')} only`)
      }
      const place = `${method.toUpperCase()} ${path}`
      const id = operation['operationId']
      if (typeof id !== 'string' || !/^[a-z]\w*(\.[a-z]\w*)+$/i.test(id)) {
        throw new Error(`${place} needs an operationId of the form resource.name`)
      }
      const other = seen.get(id)
      if (other !== undefined)
        throw new Error(`${place} and ${other} have the same operationId ${id}`)
      seen.set(id, place)
    }
  }
}
