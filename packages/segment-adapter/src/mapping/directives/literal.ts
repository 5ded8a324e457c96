import type { CompileDirective } from './directive.ts'

/** `@literal`: the argument. Directives in it are resolved all the same, as in Segment; text is no template. */
export const compileLiteral: CompileDirective = (argument, place, compiler) =>
  compiler.compile(argument, place)
