import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

import { parseFile } from './parse-file.ts'

/** Reads a file that must hold a Swagger 2.0 or OpenAPI 3 document. */
export function readVendorDocument(file: string): Node {
  const document = parseFile(file)
  if (!isNode(document)) throw new Error(`${file} is no OpenAPI document: it holds no object`)
  const { swagger, openapi, paths } = document
  if (swagger === undefined && openapi === undefined)
    throw new Error(`${file} is no OpenAPI document: it has neither swagger nor openapi`)
  // Unquoted in YAML, 2.0 is the number 2.
  const isSwagger2 = swagger === 2 || swagger === '2.0'
  const isOpenApi3 = /^3(\.|$)/.test(String(openapi))
  if (!isSwagger2 && !isOpenApi3)
    throw new Error(
      `${file} is ${swagger === undefined ? 'OpenAPI' : 'Swagger'} ${String(swagger ?? openapi)}; Swagger 2.0 and OpenAPI 3 are understood`,
    )
  if (!isNode(paths)) throw new Error(`${file} is no usable OpenAPI document: it has no paths`)
  return document
}
