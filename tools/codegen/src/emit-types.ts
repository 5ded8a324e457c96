import openapiTypescript, { astToString } from 'openapi-typescript'
import ts from 'typescript'

import { banner } from './banner.ts'
import type { Document } from './load-document.ts'

/** Types of all paths, operations and components. */
export async function emitTypes(document: Document): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(document), {
    // Free-form objects become records of unknown, not of never.
    emptyObjectsUnknown: true,
    // A default in the document says what the server assumes, not that callers must send it.
    defaultNonNullable: false,
    exportType: false,
    silent: true,
    transform: (schema) => {
      const values: unknown = Reflect.get(schema, 'x-open-enum')
      return Array.isArray(values) ? openEnum(values) : undefined
    },
  })
  return `${banner}\n${astToString(nodes)}`
}

/** `'A' | 'B' | (string & {})`: any text is allowed, the known ones are offered by editors. */
function openEnum(values: readonly unknown[]): ts.TypeNode {
  const { factory } = ts
  return factory.createUnionTypeNode([
    ...values.map((value) =>
      factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
    ),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
  ])
}
