import type { MappingCompiler, Place, Resolve } from '../compiler.ts'

/** Checks and compiles the argument of a directive that stands at `place`. */
export type CompileDirective = (
  argument: unknown,
  place: Place,
  compiler: MappingCompiler,
) => Resolve
