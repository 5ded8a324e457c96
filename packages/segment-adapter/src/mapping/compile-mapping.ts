import { copyValue } from './copy-value.ts'
import type { LiquidEngine } from './liquid-engine.ts'
import { compileResolver } from './compile-resolver.ts'

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
  const resolver = compileResolver(mapping, options)
  return Object.freeze({
    keys: resolver.keys,
    apply: (payload: unknown) => resolver.resolve(payload, copyValue),
  })
}
