import { banner } from './banner.ts'
import type { OperationModel } from './build-model.ts'
import { schemaName } from './emit-schemas.ts'
import { isNode, resolveReference, type Document } from './load-document.ts'
import { call, printSchema } from './print-schema.ts'

/** The table of what each operation answers when it succeeds. */
export function emitResponseSchemas(document: Document, model: readonly OperationModel[]): string {
  const used = new Set<string>()
  const printReference = (component: string): string => {
    used.add(schemaName(component))
    return schemaName(component)
  }
  const rows = model.map(({ id, method, path }) => {
    const operation = document.paths[path]?.[method.toLowerCase()]
    const answers = successesOf(document, operation?.['responses']).map((schema) =>
      schema === undefined ? undefined : printSchema(schema, { place: id, printReference }, '  '),
    )
    return `  '${id}': ${printAnswers(answers)},`
  })
  const names = [...used].toSorted().map((name) => `  ${name},`)
  return `${banner}
import * as z from 'zod/mini'

import type { ResultSchemas } from '../component-schema.ts'
import * as leaf from '../schema-leaves.ts'
import {
${names.join('\n')}
} from './schemas.gen.ts'

/**
 * What each operation answers when it succeeds, by its id.
 *
 * Names every schema, so a bundle with this table holds nearly all of them; to check the answers of a few operations,
 * import their schemas by name.
 */
export const responseSchemas: ResultSchemas = {
${rows.join('\n')}
}
`
}

/** Schemas of the successful answers, `undefined` for one without content. */
function successesOf(document: Document, responses: unknown): unknown[] {
  return Object.entries(isNode(responses) ? responses : {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, declared]) => {
      const reference = isNode(declared) ? declared['$ref'] : undefined
      const response =
        typeof reference === 'string' ? resolveReference(document, reference) : declared
      const content = isNode(response) ? response['content'] : undefined
      if (!isNode(content)) return [undefined]
      return Object.values(content).map((media) => (isNode(media) ? media['schema'] : undefined))
    })
}

function printAnswers(answers: readonly (string | undefined)[]): string {
  const [first, ...others] = new Set(answers.flatMap((answer) => answer ?? []))
  if (first === undefined) return call('undefined')
  const some = others.length === 0 ? first : call('union', `[${[first, ...others].join(', ')}]`)
  return answers.includes(undefined) ? call('optional', some) : some
}
