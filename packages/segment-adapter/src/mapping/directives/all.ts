import { compileArrayPath } from './array-path.ts'
import { compileCase } from './case.ts'
import type { CompileDirective } from './directive.ts'
import { compileExcludeWhenNull } from './exclude-when-null.ts'
import { compileFlatten } from './flatten.ts'
import { compileIf } from './if.ts'
import { compileJson } from './json.ts'
import { compileLiquid } from './liquid.ts'
import { compileLiteral } from './literal.ts'
import { compileMerge } from './merge.ts'
import { compilePath } from './path.ts'
import { compileReplace } from './replace.ts'
import { compileTemplate } from './template.ts'
import { compileTransform } from './transform.ts'

/** The thirteen directives. */
export const directives: Readonly<Record<string, CompileDirective>> = {
  '@path': compilePath,
  '@template': compileTemplate,
  '@literal': compileLiteral,
  '@if': compileIf,
  '@case': compileCase,
  '@replace': compileReplace,
  '@arrayPath': compileArrayPath,
  '@flatten': compileFlatten,
  '@json': compileJson,
  '@merge': compileMerge,
  '@transform': compileTransform,
  '@excludeWhenNull': compileExcludeWhenNull,
  '@liquid': compileLiquid,
}
