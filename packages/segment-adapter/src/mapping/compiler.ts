import type { Issue } from '../issue.ts'
import { suggestName } from '../language/suggest.ts'
import { isRecord } from './copy-value.ts'
import type { CompileDirective } from './directives/directive.ts'
import { mappingFailure } from './failure.ts'
import type { LiquidEngine } from './liquid-engine.ts'
import { setMember } from '../set-member.ts'
import type { TraceStep } from './trace.ts'

/**
 * Gives the value of a part of a mapping for one payload; `undefined` when there is none.
 *
 * May share objects with the payload, so nothing is ever written to them; lists may have `undefined` elements. Who hands a
 * value out copies it.
 */
export type Resolve = (payload: unknown) => unknown

/** Where in a mapping something stands, and what follows from that. */
export interface Place {
  /** Slash-separated path. */
  readonly path: string
  readonly depth: number
  /** Resolved for every payload: a failure there is a mistake of the mapping, not of a payload. */
  readonly certain: boolean
  /** Its paths are paths of the event, not of an intermediate result. */
  readonly readsEvent: boolean
}

/** Objects, lists and directives inside each other that a mapping may have. */
const maxMappingDepth = 200

/** The place of a member. */
export function below(place: Place, key: string | number): Place {
  return { ...place, path: `${place.path}/${key}`, depth: place.depth + 1 }
}

/** Compiles the parts of one mapping, and notes every mistake and every event path on the way. */
export class MappingCompiler {
  readonly issues: Issue[] = []
  readonly keys: string[] = []
  readonly liquid: LiquidEngine | undefined
  readonly #directives: Readonly<Record<string, CompileDirective>>
  readonly #trace: ((step: TraceStep) => void) | undefined

  constructor(
    directives: Readonly<Record<string, CompileDirective>>,
    options: {
      readonly liquid: LiquidEngine | undefined
      readonly trace: ((step: TraceStep) => void) | undefined
    },
  ) {
    this.#directives = directives
    this.liquid = options.liquid
    this.#trace = options.trace
  }

  /** Compiles anything that may stand in a mapping. */
  compile(value: unknown, place: Place): Resolve {
    if (place.depth > maxMappingDepth) {
      return this.wrong(place, 'too_deep', `The mapping is nested deeper than ${maxMappingDepth}.`)
    }
    if (Array.isArray(value)) return this.#compileList(value, place)
    if (typeof value === 'function') {
      const rule =
        'A mapping is data and holds no functions: compute it in the event before delivery.'
      return this.wrong(place, 'wrong_type', rule)
    }
    if (!isRecord(value)) {
      const raw = value instanceof Date ? value.toISOString() : value
      return () => raw
    }
    return isDirective(value)
      ? this.#compileDirective(value, place)
      : this.#compileObject(value, place)
  }

  /** Compiles an option that must be text or a directive. */
  compileText(value: unknown, place: Place): Resolve {
    if (typeof value === 'string' || isDirective(value)) return this.compile(value, place)
    return this.wrong(
      place,
      'wrong_type',
      `This must be text or a directive, not ${nameOfType(value)}.`,
    )
  }

  /** Compiles an option that must be an object, plain or a directive. */
  compileObjectLike(value: unknown, place: Place): Resolve {
    if (isRecord(value)) return this.compile(value, place)
    return this.wrong(
      place,
      'wrong_type',
      `This must be an object or a directive, not ${nameOfType(value)}.`,
    )
  }

  /** The options of a directive, or undefined with an issue noted. Unknown members are checked as Segment does. */
  options(
    argument: unknown,
    place: Place,
    names: readonly string[],
    required: readonly string[] = [],
  ): Record<string, unknown> | undefined {
    if (!isRecord(argument) || isDirective(argument)) {
      this.wrong(
        place,
        'wrong_type',
        `This must be an object of options, not ${isDirective(argument) ? 'a directive' : nameOfType(argument)}.`,
      )
      return undefined
    }
    for (const name of required) {
      if (argument[name] === undefined) {
        this.wrong(place, 'missing_option', `The option ${JSON.stringify(name)} is missing.`)
      }
    }
    for (const [name, value] of Object.entries(argument)) {
      if (!names.includes(name)) this.compile(value, { ...below(place, name), readsEvent: false })
    }
    return argument
  }

  /** An option that must be plain text when it is there. */
  plainText(options: Record<string, unknown>, name: string, place: Place): string | undefined {
    const value = options[name]
    if (value === undefined || typeof value === 'string') return value
    const type = isDirective(value) ? 'a directive' : nameOfType(value)
    this.wrong(below(place, name), 'wrong_type', `This must be plain text, not ${type}.`)
    return undefined
  }

  /** An option that must be true or false when it is there. */
  flag(options: Record<string, unknown>, name: string, fallback: boolean, place: Place): boolean {
    const value = options[name]
    if (value === undefined) return fallback
    if (typeof value === 'boolean') return value
    this.wrong(
      below(place, name),
      'wrong_type',
      `This must be true or false, not ${nameOfType(value)}.`,
    )
    return fallback
  }

  /** Notes a mistake. What is returned is never run: a mapping with issues is refused. */
  wrong(place: Place, code: string, message: string, suggestion?: string): Resolve {
    this.issues.push({
      code,
      message,
      path: place.path === '' ? '/' : place.path,
      ...(suggestion === undefined ? {} : { suggestion }),
    })
    return () => undefined
  }

  /** A part that fails whenever it is resolved: a mistake where that is certain, else a failure when it is reached. */
  failing(place: Place, code: string, message: string): Resolve {
    if (place.certain) return this.wrong(place, code, message)
    return () => {
      throw mappingFailure(place.path, code, message)
    }
  }

  /** Notes that the mapping reads an event path. */
  reads(path: string, place: Place): void {
    if (place.readsEvent) this.keys.push(path)
  }

  #compileList(list: readonly unknown[], place: Place): Resolve {
    const elements = list.map((element, index) => this.compile(element, below(place, index)))
    return (payload) => elements.map((resolve) => resolve(payload))
  }

  #compileObject(object: Record<string, unknown>, place: Place): Resolve {
    const members = Object.entries(object).map(([key, value]) => ({
      key,
      // Asked once here, and not for every event.
      isPlain: key !== '__proto__',
      resolve: this.compile(value, below(place, key)),
    }))
    return (payload) => {
      const result: Record<string, unknown> = {}
      for (let index = 0; index < members.length; index++) {
        const member = members[index]
        const value = member?.resolve(payload)
        if (value === undefined || member === undefined) continue
        if (member.isPlain) result[member.key] = value
        else setMember(result, member.key, value)
      }
      return result
    }
  }

  #compileDirective(object: Record<string, unknown>, place: Place): Resolve {
    const names = Object.keys(object).filter((key) => key !== '_metadata')
    const [name] = names
    if (name === undefined || names.length > 1) {
      return this.wrong(
        place,
        'ambiguous_directive',
        `A directive is the only member of its object, but here stand ${names.join(', ')}.`,
      )
    }
    const compileDirective = Object.hasOwn(this.#directives, name)
      ? this.#directives[name]
      : undefined
    if (compileDirective === undefined) {
      const suggestion = suggestName(name, Object.keys(this.#directives))
      return this.wrong(place, 'unknown_directive', `There is no directive ${name}.`, suggestion)
    }
    const at = below(place, name)
    const resolve = compileDirective(object[name], at, this)
    const trace = this.#trace
    if (trace === undefined) return resolve
    return (payload) => {
      const value = resolve(payload)
      trace({ path: at.path, directive: name, argument: object[name], value })
      return value
    }
  }
}

/** Tells whether an object is meant as a directive: one of its members begins with `@`. */
export function isDirective(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && Object.keys(value).some((key) => key.startsWith('@'))
}

/** A JSON type with its article. */
export function nameOfType(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
