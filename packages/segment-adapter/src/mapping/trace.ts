/** One directive that was run while a mapping was resolved. */
export interface TraceStep {
  /** Where it stands in the mapping, for example `/email/@if/then/@path`. */
  readonly path: string
  /** Its name, for example `@path`. */
  readonly directive: string
  /** What is written behind its name. */
  readonly argument: unknown
  /** What it gave; `undefined` when nothing. */
  readonly value: unknown
}
