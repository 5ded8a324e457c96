import { AdapterError } from '../error.ts'

/** The error of a mapping that cannot be resolved for one payload. */
export function mappingFailure(path: string, code: string, message: string): AdapterError {
  const issues = [{ code, message, path }]
  return new AdapterError('mapping_failed', `${path}: ${message}`, { issues })
}
