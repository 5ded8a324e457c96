import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

import type { Api, Field, Operation } from './api.ts'
import { readAnswers } from './read-answers.ts'
import { readInputs } from './read-inputs.ts'
import { dereference } from './resolve-reference.ts'

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

/**
 * Reads the operations of a Swagger 2.0 or OpenAPI 3 document.
 *
 * The two differ in where things stand and hardly in names, so one reader looks in all places. Media types, headers of
 * answers and answers that are no success are left out.
 */
export function readApi(document: Node): Api {
  const api = new Map<string, Operation>()
  const prefix = readBasePath(document)
  for (const [path, item] of Object.entries(dereference(document, document['paths']))) {
    const pathItem = dereference(document, item)
    for (const method of methods) {
      const operation = pathItem[method]
      if (!isNode(operation)) continue
      const title = `${method.toUpperCase()} ${prefix}${path}`
      const key = uniqueKey(api, operationKey(title))
      const fields = [
        ...readInputs(document, path, pathItem, operation),
        ...readAnswers(document, operation),
      ]
      api.set(key, { key, title, fields: byPlace(fields) })
    }
  }
  return api
}

/** The title of an operation, or a pattern for titles, without the names of path parameters. */
export function operationKey(title: string): string {
  return title.replaceAll(/\{[^{}]*\}/g, '{}')
}

/** Two paths that differ in parameter names alone are forbidden, and must not hide each other where they occur. */
function uniqueKey(api: Api, key: string): string {
  return api.has(key) ? uniqueKey(api, `${key} again`) : key
}

/** The part of the path that the document states once for all. */
function readBasePath(document: Node): string {
  const { servers, basePath } = document
  const server: unknown = Array.isArray(servers) ? servers[0] : undefined
  const url = isNode(server) ? server['url'] : basePath
  return typeof url === 'string' ? url.replace(/^[^/]*\/\/[^/]*/, '').replace(/\/+$/, '') : ''
}

function byPlace(fields: readonly Field[]): Map<string, Field> {
  return new Map(fields.map((field) => [field.place, field]))
}
