import { AdapterError, isAdapterError } from '../error.ts'
import { MappingCompiler, nameOfType, type Place, type Resolve } from './compiler.ts'
import { isRecord } from './copy-value.ts'
import { directives } from './directives/all.ts'
import { mappingFailure } from './failure.ts'
import type { LiquidEngine } from './liquid-engine.ts'
import type { TraceStep } from './trace.ts'
import { unwrapRoot } from './unwrap-root.ts'

/** A compiled mapping before anything is copied, for those who copy what they take. */
export interface MappingResolver {
  readonly keys: readonly string[]
  /**
   * What the mapping makes of a payload, passed through `finish`. Shares objects with the payload, and its lists may have
   * undefined elements.
   *
   * @throws {AdapterError} `mapping_failed`, and nothing else.
   */
  resolve(payload: unknown, finish?: (value: unknown) => unknown): unknown
}

/** Options of {@link compileResolver}. */
export interface CompileResolverOptions {
  readonly liquid?: LiquidEngine
  /** Is told of every directive that a resolution runs. */
  readonly trace?: (step: TraceStep) => void
}

/**
 * Compiles mapping JSON to a closure.
 *
 * @throws {AdapterError} `invalid_mapping` with every mistake and its place.
 */
export function compileResolver(
  mapping: unknown,
  { liquid, trace }: CompileResolverOptions = {},
): MappingResolver {
  const compiler = new MappingCompiler(directives, { liquid, trace })
  const root: Place = { path: '', depth: 0, certain: true, readsEvent: true }
  const resolve = compileRoot(mapping, root, compiler)
  const { issues } = compiler
  if (issues.length > 0) {
    const lines = issues.map(({ path, message, suggestion }) => {
      const hint = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`
      return `${path ?? '/'}: ${message}${hint}`
    })
    throw new AdapterError('invalid_mapping', lines.join('\n'), { issues })
  }
  return {
    keys: Object.freeze(compiler.keys),
    resolve: (payload, finish) => run(payload, resolve, finish),
  }
}

function compileRoot(mapping: unknown, root: Place, compiler: MappingCompiler): Resolve {
  if (!isRecord(mapping)) {
    const type = nameOfType(mapping)
    return compiler.wrong(root, 'wrong_type', `A mapping must be an object, not ${type}.`)
  }
  return compiler.compile(unwrapRoot(mapping, root, compiler), root)
}

function run(
  payload: unknown,
  resolve: Resolve,
  finish: ((value: unknown) => unknown) | undefined,
): unknown {
  const data = payload === undefined ? {} : payload
  if (!isRecord(data)) {
    throw mappingFailure(
      '/',
      'wrong_type',
      `The payload must be an object, not ${nameOfType(data)}.`,
    )
  }
  try {
    const value = resolve(data)
    return finish === undefined ? value : finish(value)
  } catch (error) {
    if (isAdapterError(error)) throw error
    // A payload of getters and proxies can throw anything.
    throw new AdapterError('mapping_failed', 'reading the payload threw an error', {
      issues: [{ code: 'unreadable_payload', message: 'Reading the payload threw an error.' }],
      cause: error,
    })
  }
}
