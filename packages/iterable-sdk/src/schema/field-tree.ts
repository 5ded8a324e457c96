/** A field and those below it. */
export interface FieldNode {
  /** Iterable's name of its type; undefined where only fields below it are listed. */
  readonly type: string | undefined
  readonly members: FieldTree
}

/** Fields by name, in order. */
export type FieldTree = ReadonlyMap<string, FieldNode>

interface OpenNode {
  type: string | undefined
  readonly members: Map<string, OpenNode>
}

/** Makes objects of dotted names. */
export function buildFieldTree(fields: Iterable<readonly [string, string]>): FieldTree {
  const root = new Map<string, OpenNode>()
  for (const [dotted, type] of fields) {
    let members = root
    let node: OpenNode | undefined
    for (const name of dotted.split('.')) {
      node = members.get(name)
      if (node === undefined) members.set(name, (node = { type: undefined, members: new Map() }))
      members = node.members
    }
    if (node !== undefined) node.type = type
  }
  return root
}
