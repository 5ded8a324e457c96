import { hexDigest } from '../hex-digest.ts'
import { member } from '../member.ts'
import type { RedisEval, ScriptRunner } from './redis-client.ts'

/** Runs one script, with its keys and arguments. */
export type RunScript = (keys: string[], args: string[]) => Promise<number>

/**
 * Runs a script by its SHA-1, so that its text travels once and not with every request.
 *
 * A Redis that has lost it, after a restart or `SCRIPT FLUSH`, answers `NOSCRIPT`; then it is sent again.
 */
export function scriptOf(script: string, runner: ScriptRunner): RunScript {
  let sha1: Promise<string> | undefined
  const run: RedisEval = async (_script, keys, args) => {
    if (runner.evalSha === undefined) return runner.eval(script, keys, args)
    try {
      return await runner.evalSha(await (sha1 ??= hexDigest('SHA-1', script)), keys, args)
    } catch (error) {
      if (!String(member(error, 'message')).startsWith('NOSCRIPT')) throw error
      return runner.eval(script, keys, args)
    }
  }
  return async (keys, args) => {
    const answer = await run(script, keys, args)
    // Clients can be told to hand over numbers as texts or big integers.
    const number = answer === null || answer === '' ? NaN : Number(answer)
    if (Number.isNaN(number))
      throw new TypeError('Redis answered a script with something else than a number')
    return number
  }
}
