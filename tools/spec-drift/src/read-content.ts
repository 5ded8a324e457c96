import { isNode, type Node } from '@iterelay/codegen/src/load-document.ts'

/**
 * The schema under `content` of a body, answer or parameter, for all media types together.
 *
 * `undefined` when there is no content.
 */
export function readContent(holder: Node): Node | undefined {
  const { content } = holder
  if (!isNode(content)) return undefined
  const schemas = Object.values(content).map((media) =>
    isNode(media) && isNode(media['schema']) ? media['schema'] : {},
  )
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0]
}
