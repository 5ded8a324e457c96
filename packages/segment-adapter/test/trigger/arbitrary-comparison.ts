import * as fc from 'fast-check'

import type { ComparisonNode, Literal, Target } from '../../src/language/ast.ts'
import { resolveLiteral } from '../../src/language/resolve-literal.ts'

/** Comparisons of these targets with these literals, held as a parsed trigger holds them. */
export function comparisonOf(
  target: fc.Arbitrary<Target>,
  literal: fc.Arbitrary<Literal>,
): fc.Arbitrary<ComparisonNode> {
  return fc
    .tuple(target, fc.constantFrom('=', '!=', '<', '<=', '>', '>='), literal)
    .map(([to, operator, written]) => ({
      kind: 'comparison',
      target: to,
      operator,
      literal: resolveLiteral(to, operator, written),
    }))
}
