import type { LogEntry, Logger } from './logger.ts'

/** Makes one function of any logger. */
export function writeEntry(
  logger: Logger,
  fieldsFirst: boolean = takesFieldsFirst(logger),
): (entry: LogEntry) => void {
  if (typeof logger === 'function') return (entry) => contain(logger(entry))
  return ({ level, message, fields }) => {
    const order = fieldsFirst ? [fields, message] : [message, fields]
    // As a method: some loggers need their `this`.
    contain(Reflect.apply(logger[level], logger, order))
  }
}

/** An async logger that fails must not end the process with an unhandled rejection. */
function contain(written: unknown): void {
  if (written instanceof Promise) written.catch(() => undefined)
}

/** pino has `bindings()`, and so has Fastify's logger; bunyan has `fields` and `addStream`. A wrong guess costs the fields only. */
function takesFieldsFirst(logger: object): boolean {
  return 'bindings' in logger || 'addStream' in logger
}
