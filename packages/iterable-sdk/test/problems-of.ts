import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const ownCompiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc')

/** What a compiler prints of the project in a folder; nothing when all is well. */
export function problemsOf(folder: string, tsc: string = ownCompiler): string {
  try {
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    return ''
  } catch (error) {
    return String(Reflect.get(Object(error), 'stdout'))
  }
}
