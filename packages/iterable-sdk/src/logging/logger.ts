/** How loud an entry is; `off` is the level of those who want none. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** What is logged, before it is handed to a logger. */
export interface LogEntry {
  readonly level: LogLevel
  /** One readable line. */
  readonly message: string
  /** The same in parts, to search and count by. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** A logger that takes the line first, such as `console` or winston's. */
export type LineFirstLogger = Readonly<
  Record<LogLevel, (message: string, fields: Readonly<Record<string, unknown>>) => unknown>
>

/** A logger that takes the fields first, such as pino's, bunyan's or Fastify's. */
export type FieldsFirstLogger = Readonly<
  Record<LogLevel, (fields: Readonly<Record<string, unknown>>, message: string) => unknown>
>

/** Whatever can write an entry; a function takes it whole. */
export type Logger = LineFirstLogger | FieldsFirstLogger | ((entry: LogEntry) => unknown)

/** The levels, the quietest message last. */
export const logLevels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error']
