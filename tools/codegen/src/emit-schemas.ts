import { banner } from './banner.ts'
import type { Document } from './load-document.ts'
import { orderComponents } from './order-components.ts'
import { printSchema } from './print-schema.ts'

/** One zod schema per component, each a constant of its own so that a bundle takes only those in use. */
export function emitSchemas(document: Document): string {
  const constants = orderComponents(document.components['schemas'] ?? {}).map(
    ({ name, schema, later }) => {
      const expression = printSchema(schema, {
        place: name,
        printReference: (other) =>
          later.has(other)
            ? `/* @__PURE__ */ z.lazy(() => ${schemaName(other)})`
            : schemaName(other),
      })
      return `${emitDoc(name, schema['description'])}\nexport const ${schemaName(name)}: ComponentSchema<'${name}'> = ${expression}`
    },
  )
  return `${banner}
import * as z from 'zod/mini'

import type { ComponentSchema } from '../component-schema.ts'
import * as leaf from '../schema-leaves.ts'

${constants.join('\n\n')}
`
}

/** The constant that holds the schema of a component. */
export function schemaName(component: string): string {
  return `${component.charAt(0).toLowerCase()}${component.slice(1)}Schema`
}

function emitDoc(name: string, description: unknown): string {
  const text = typeof description === 'string' ? description.trim() : `Schema of \`${name}\`.`
  return `/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', String.raw`*\/`)} */`
}
