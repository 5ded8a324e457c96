import { fork, type ChildProcess } from 'node:child_process'
import process from 'node:process'

/** Starts a child process from a file beside this one: how to ask it for something, and what it said first. */
export type StartProcess = (
  file: string,
  args: readonly string[],
  /** Options of Node itself. */
  flags?: readonly string[],
) => Promise<readonly [ask: (message: number | object) => Promise<unknown>, first: unknown]>

/** Runs `use` with a function that starts child processes; ends all of them afterwards. */
export async function withProcesses<Result>(
  use: (start: StartProcess) => Promise<Result>,
): Promise<Result> {
  const children: ChildProcess[] = []
  const start: StartProcess = async (file, args, flags = []) => {
    const child = fork(new URL(file, import.meta.url), args, {
      execArgv: [...process.execArgv, ...flags],
    })
    children.push(child)
    const first = await nextMessage(child)
    const ask = (message: number | object): Promise<unknown> => {
      child.send(message)
      return nextMessage(child)
    }
    return [ask, first]
  }
  try {
    return await use(start)
  } finally {
    for (const child of children) if (child.connected) child.disconnect()
  }
}

/** Rejects when the process ends instead. */
function nextMessage(child: ChildProcess): Promise<unknown> {
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
