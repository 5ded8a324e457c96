import { hexDigest } from '../hex-digest.ts'
import { member } from '../member.ts'
import type { ScriptRunner } from './redis-client.ts'

/**
 * Runs a script by its SHA-1, so that its text travels once and not with every request.
 *
 * A Redis that has lost it, after a restart or `SCRIPT FLUSH`, answers `NOSCRIPT`; then it is sent again.
 */
export function scriptOf(
  script: string,
  runner: ScriptRunner,
): (keys: string[], args: string[]) => Promise<unknown> {
  let sha1: Promise<string> | undefined
  return async (keys, args) => {
    if (runner.evalSha === undefined) return runner.eval(script, keys, args)
    try {
      return await runner.evalSha(await (sha1 ??= hexDigest('SHA-1', script)), keys, args)
    } catch (error) {
      if (!String(member(error, 'message')).startsWith('NOSCRIPT')) throw error
      return runner.eval(script, keys, args)
    }
  }
}
