import { fork, type ChildProcess } from 'node:child_process'
import process from 'node:process'

/** Starts a child process from a file of this folder; resolves to it and its first message. */
export type StartChild = (
  file: string,
  args: readonly string[],
  /** Options of Node itself. */
  nodeArgs?: readonly string[],
) => Promise<[ChildProcess, unknown]>

/** Runs `use` with a function that starts child processes; ends all of them afterwards. */
export async function withChildren<Result>(
  use: (start: StartChild) => Promise<Result>,
): Promise<Result> {
  const children: ChildProcess[] = []
  try {
    return await use(async (file, args, nodeArgs = []) => {
      const execArgv = [...process.execArgv, ...nodeArgs]
      const child = fork(new URL(file, import.meta.url), args, { execArgv })
      children.push(child)
      return [child, await nextMessage(child)]
    })
  } finally {
    for (const child of children) if (child.connected) child.disconnect()
  }
}

/** Rejects when the process ends instead. */
export function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null): void => {
      reject(new Error(`a process of the load ended with ${code}`))
    }
    child.once('exit', failed)
    child.once('message', (message) => {
      child.off('exit', failed)
      resolve(message)
    })
  })
}
