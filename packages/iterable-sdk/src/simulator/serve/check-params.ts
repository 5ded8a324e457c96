import type { Rule, Shape } from '../../request-shape.ts'
import { badParams, type Refusal } from '../answers.ts'

/** Parameters as the document types them, or the refusal of wrong ones. */
export type CheckedParams =
  | { readonly params: Readonly<Record<string, unknown>>; readonly refused?: undefined }
  | { readonly refused: Refusal }

/**
 * Reads path and query parameters. Lists are repeated parameters. What a refusal says is ours: Iterable's words for it are not
 * known, the code is.
 */
export function checkParams(
  pathParams: Readonly<Record<string, string>>,
  query: URLSearchParams,
  shape: Shape,
): CheckedParams {
  const params: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, rule] of Object.entries(shape)) {
    const given = pathParams[name] === undefined ? query.getAll(name) : [pathParams[name]]
    if (given.length === 0) {
      if (isRequired(rule)) problems.push(`the parameter ${name} is missing`)
      continue
    }
    const value = readParam(given, rule)
    if (value === undefined) problems.push(`the parameter ${name} ${expectation(rule)}`)
    else params[name] = value
  }
  return problems.length === 0
    ? { params }
    : { refused: badParams(`Invalid request: ${problems.join('; ')}`) }
}

function isRequired(rule: Rule): boolean {
  return typeof rule === 'string' ? rule.endsWith('!') : rule.required === true
}

/** The value of a parameter; undefined when it is wrong. */
function readParam(given: readonly string[], rule: Rule): unknown {
  if (typeof rule !== 'string' && 'list' in rule) {
    const values = given.map((text) => readParam([text], rule.list))
    return values.includes(undefined) ? undefined : values
  }
  const text = given.at(-1) ?? ''
  if (typeof rule !== 'string') {
    return 'oneOf' in rule && rule.oneOf.includes(text) ? text : undefined
  }
  switch (rule.replace('!', '')) {
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
    default:
      return text
  }
}

function expectation(rule: Rule): string {
  if (typeof rule !== 'string') {
    if ('list' in rule) return expectation(rule.list)
    return 'oneOf' in rule ? `must be one of ${rule.oneOf.join(', ')}` : 'is wrong'
  }
  return rule.startsWith('integer') ? 'must be a whole number' : 'must be true or false'
}
