import { nameOfType } from '../compiler.ts'
import { mappingFailure } from '../failure.ts'
import type { CompileDirective } from './directive.ts'

/** `@liquid`: a Liquid template, rendered by the engine that the mapping was compiled with. */
export const compileLiquid: CompileDirective = (argument, place, compiler) => {
  if (typeof argument !== 'string') {
    return compiler.wrong(
      place,
      'wrong_type',
      `This must be plain text, not ${nameOfType(argument)}.`,
    )
  }
  if (compiler.liquid === undefined) {
    return compiler.wrong(
      place,
      'missing_liquid_engine',
      'A @liquid template needs an engine: install liquidjs, and give the option liquid the value of ' +
        'createLiquidEngine() from @iterelay/segment-adapter/liquid.',
    )
  }
  try {
    const template = compiler.liquid.compile(argument)
    for (const variable of template.variables) compiler.reads(variable, place)
    return (payload) => {
      try {
        return template.render(payload)
      } catch (error) {
        throw mappingFailure(place.path, 'template_failed', messageOf(error))
      }
    }
  } catch (error) {
    return compiler.failing(place, 'invalid_template', messageOf(error))
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The template could not be rendered.'
}
