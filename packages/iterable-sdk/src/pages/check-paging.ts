import type { CallOptions } from '../call-options.ts'
import { checkCallDetails } from '../check-call-options.ts'
import { checkClient } from '../check-client.ts'
import { checkOptions, throwProblems, type OptionRules } from '../check-options.ts'

/** Throws one error that names every wrong option, before anything is read. */
export function checkPaging<Options extends CallOptions>(
  client: unknown,
  options: Options,
  rules: OptionRules<Options>,
): void {
  const problems: string[] = []
  checkClient(client, 'call', problems)
  checkOptions(options, rules, problems)
  checkCallDetails(options, problems)
  throwProblems(problems)
}
