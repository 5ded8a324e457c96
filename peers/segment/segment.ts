import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A trigger as Segment's parser answers it. */
export interface SegmentTrigger {
  readonly error?: Error
}

/** Segment's destination runtime, as far as it is compared with. */
export interface SegmentDestination {
  onBatch(events: readonly unknown[], settings: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** Segment's own packages, as far as they are compared with. */
export interface Segment {
  readonly parseTrigger: (text: string) => SegmentTrigger
  readonly matches: (trigger: SegmentTrigger, event: unknown) => boolean
  readonly printTrigger: (trigger: SegmentTrigger) => string
  /** Resolves a mapping. Throws what Segment throws. Writes to the mapping. */
  readonly transform: (mapping: unknown, payload: unknown) => unknown
  /** The "Iterable (Actions)" destination. Its requests go to the fetch that is given. */
  readonly createIterableDestination: (fetch: typeof globalThis.fetch) => SegmentDestination
}

const folder = import.meta.dirname

/** Why {@link loadSegment} finds nothing, and what to do. */
export const howToInstall =
  "Segment's packages are not installed: run `npm ci` in peers/segment to compare with them."

/** Segment's packages; `undefined` where they are not installed. They are never needed to build or to use anything here. */
export function loadSegment(): Segment | undefined {
  if (!existsSync(join(folder, 'node_modules', '@segment', 'actions-core'))) return undefined
  const load = createRequire(join(folder, 'package.json'))
  // Written down above from their documentation; they are not there to be checked when this is compiled.
  /* oxlint-disable typescript/no-unsafe-type-assertion */
  const triggers = load('@segment/destination-subscriptions') as {
    parseFql(text: string): SegmentTrigger
    validate(trigger: SegmentTrigger, event: unknown): boolean
    generateFql(trigger: SegmentTrigger): string
  }
  const mappings = load('@segment/actions-core/mapping-kit') as Pick<Segment, 'transform'>
  return {
    parseTrigger: (text) => triggers.parseFql(text),
    matches: (trigger, event) => triggers.validate(trigger, event),
    printTrigger: (trigger) => triggers.generateFql(trigger),
    transform: (mapping, payload) => mappings.transform(mapping, payload),
    createIterableDestination: (fetch) => {
      replaceFetch(load, fetch)
      const core = load('@segment/actions-core') as {
        readonly Destination: new (definition: unknown) => SegmentDestination
      }
      const definition = load(
        join(folder, 'node_modules/@segment/action-destinations/dist/destinations/iterable'),
      ) as { readonly default: unknown }
      return new core.Destination(definition.default)
    },
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}

/** Their client takes `cross-fetch` when it is loaded, and has no option for another. */
function replaceFetch(load: NodeJS.Require, fetch: typeof globalThis.fetch): void {
  const path = load.resolve('cross-fetch')
  load(path)
  const { Headers, Request, Response } = globalThis
  const module = load.cache[path]
  if (module === undefined) throw new Error('cross-fetch was not loaded')
  module.exports = Object.assign(fetch.bind(undefined), {
    default: fetch,
    fetch,
    Headers,
    Request,
    Response,
  })
}
