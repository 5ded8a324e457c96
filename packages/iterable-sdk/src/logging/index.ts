export { logCalls } from './log-calls.ts'
export type { BodyRedactor, LogOptions } from './options.ts'
export type { FieldsFirstLogger, LineFirstLogger, LogEntry, Logger, LogLevel } from './logger.ts'
