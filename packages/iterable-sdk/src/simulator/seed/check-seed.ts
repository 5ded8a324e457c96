import { checkNames, show } from '../../check-options.ts'
import { isObject } from '../is-object.ts'
import type { SimulatorSeed } from './seed.ts'

/** The parts of a seed, and what each of their entries must have: texts, but for the experiment. */
const parts: Readonly<Record<keyof SimulatorSeed, readonly string[]>> = {
  users: [],
  events: [],
  purchases: [],
  lists: ['name'],
  channels: ['name', 'messageMedium'],
  messageTypes: ['name'],
  templates: ['name', 'medium'],
  campaigns: ['name'],
  catalogs: ['name'],
  metadata: [],
  snippets: ['name'],
  journeys: ['name'],
  experiments: ['experiment'],
  webhooks: ['endpoint'],
  inAppMessages: [],
  embeddedMessages: [],
  forgotten: [],
}

/** What is wrong with the outside of a seed: its parts, and what their entries must have. */
export function findSeedProblems(seed: unknown): string[] {
  if (!isObject(seed)) return [`seed must be an object, not ${show(seed)}`]
  const problems: string[] = []
  checkNames(seed, Object.keys(parts), 'seed.', problems)
  for (const [name, required] of Object.entries(parts)) {
    const part = seed[name]
    if (part === undefined) continue
    if (name === 'metadata') {
      const isRight = isObject(part) && Object.values(part).every(isObject)
      if (!isRight) problems.push('seed.metadata must be an object of tables, each an object')
    } else if (!Array.isArray(part)) problems.push(`seed.${name} must be a list`)
    else {
      for (const [at, entry] of (part as readonly unknown[]).entries()) {
        const problem = findEntryProblem(name, entry, required)
        if (problem !== undefined) problems.push(`seed.${name}[${at}] ${problem}`)
      }
    }
  }
  return problems
}

function findEntryProblem(
  name: string,
  entry: unknown,
  required: readonly string[],
): string | undefined {
  if (name === 'forgotten') {
    return typeof entry === 'string' ? undefined : `must be a text, not ${show(entry)}`
  }
  if (!isObject(entry)) return `must be an object, not ${show(entry)}`
  const missing = required.filter((member) =>
    member === 'experiment' ? !isObject(entry[member]) : typeof entry[member] !== 'string',
  )
  if (missing.length > 0) return `must have ${missing.join(' and ')}`
  if (name === 'webhooks' && !URL.canParse(String(entry['endpoint']))) {
    return 'must have an address as endpoint'
  }
  return undefined
}
