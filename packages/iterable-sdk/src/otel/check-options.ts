import { checkOptions, throwProblems, type OptionRules } from '../check-options.ts'
import { isRecord } from '../is-record.ts'

/** The rule of an option that makes tracers or meters. */
export function aProvider(method: 'getTracer' | 'getMeter'): {
  readonly must: string
  readonly is: (value: unknown) => boolean
} {
  return {
    must: `an object with the function ${method}`,
    is: (value) => isRecord(value) && typeof value[method] === 'function',
  }
}

/** Throws one error that names every wrong option. */
export function checkOtelOptions<Options>(options: Options, rules: OptionRules<Options>): void {
  const problems: string[] = []
  checkOptions(options, rules, problems)
  throwProblems(problems)
}
