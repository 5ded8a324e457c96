/** A Liquid template, compiled. */
export interface LiquidTemplate {
  /** Event paths it reads, as written. */
  readonly variables: readonly string[]
  /** Renders it; throws where a limit is passed. */
  render(payload: unknown): string
}

/** Compiles Liquid templates for `@liquid`. `@iterelay/segment-adapter/liquid` makes one from liquidjs. */
export interface LiquidEngine {
  /** Throws an Error whose message says what is wrong with the template. */
  compile(template: string): LiquidTemplate
}
