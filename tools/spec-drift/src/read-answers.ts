import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

import type { Field } from './api.ts'
import { flattenSchema } from './flatten-schema.ts'
import { readContent } from './read-content.ts'
import { dereference } from './resolve-reference.ts'

/** Lists the success answers of an operation with their members. */
export function readAnswers(document: Node, operation: Node): readonly Field[] {
  const responses = isNode(operation['responses']) ? operation['responses'] : {}
  const successes = Object.keys(responses).filter((status) => status.startsWith('2'))
  // `default` is about errors, unless nothing else could be the success.
  const statuses =
    successes.length === 0 && Object.hasOwn(responses, 'default') ? ['default'] : successes
  return statuses.flatMap((status) => {
    const place = `answer.${status}`
    const response = dereference(document, responses[status])
    const schema = response['schema'] ?? readContent(response)
    if (schema === undefined || schema === null) return [emptyAnswer(place)]
    return flattenSchema(document, schema, { place, required: true })
  })
}

function emptyAnswer(place: string): Field {
  const types = ['none']
  return { place, parent: undefined, types, required: true, values: undefined, isCut: false }
}
