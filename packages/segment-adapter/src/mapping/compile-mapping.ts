import { AdapterError, isAdapterError } from '../error.ts'
import { MappingCompiler, nameOfType, type Place, type Resolve } from './compiler.ts'
import { isRecord } from './copy-value.ts'
import { directives } from './directives/all.ts'
import { mappingFailure } from './failure.ts'
import type { LiquidEngine } from './liquid-engine.ts'
import { unwrapRoot } from './unwrap-root.ts'

/** Options of {@link compileMapping}. */
export interface CompileMappingOptions {
  /** Engine for `@liquid`; without one a mapping that uses it is refused. */
  readonly liquid?: LiquidEngine
}

/** A mapping that can be applied to payloads. */
export interface CompiledMapping {
  /** Event paths it reads, as written, in the order they stand in the mapping. */
  readonly keys: readonly string[]
  /**
   * What the mapping makes of a payload; shares nothing with it and does not change it.
   *
   * @throws {AdapterError} `mapping_failed`, and nothing else.
   */
  apply(payload: unknown): unknown
}

/**
 * Compiles mapping JSON, once for many events.
 *
 * @throws {AdapterError} `invalid_mapping` with every mistake and its place.
 */
export function compileMapping(
  mapping: unknown,
  options: CompileMappingOptions = {},
): CompiledMapping {
  const compiler = new MappingCompiler(directives, options.liquid)
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
  return Object.freeze({
    keys: Object.freeze(compiler.keys),
    apply: (payload: unknown) => applyTo(payload, resolve),
  })
}

function compileRoot(mapping: unknown, root: Place, compiler: MappingCompiler): Resolve {
  if (!isRecord(mapping)) {
    const type = nameOfType(mapping)
    return compiler.wrong(root, 'wrong_type', `A mapping must be an object, not ${type}.`)
  }
  return compiler.compile(unwrapRoot(mapping, root, compiler), root)
}

function applyTo(payload: unknown, resolve: Resolve): unknown {
  const data = payload ?? {}
  if (!isRecord(data)) {
    throw mappingFailure(
      '/',
      'wrong_type',
      `The payload must be an object, not ${nameOfType(data)}.`,
    )
  }
  try {
    return resolve(data)
  } catch (error) {
    if (isAdapterError(error)) throw error
    // A payload of getters and proxies can throw anything.
    throw new AdapterError('mapping_failed', 'reading the payload threw an error', {
      issues: [{ code: 'unreadable_payload', message: 'Reading the payload threw an error.' }],
      cause: error,
    })
  }
}
