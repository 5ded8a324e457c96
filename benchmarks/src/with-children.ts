import { fork, type ChildProcess } from 'node:child_process'

/**
 * Runs `use` with a child process per name, and ends all of them afterwards.
 *
 * A process each: shared code would be optimised for a mixture of callers. Children say `ready` when they are, and answer
 * a number with a number.
 */
export async function withChildren<Name extends string, Result>(
  file: string,
  names: readonly Name[],
  use: (ask: (name: Name, turns: number) => Promise<number>) => Promise<Result>,
): Promise<Result> {
  const children = new Map<Name, ChildProcess>()
  try {
    for (const name of names) {
      const child = fork(new URL(file, import.meta.url), [name])
      children.set(name, child)
      await nextMessage(child)
    }
    return await use(async (name, turns) => {
      const child = children.get(name)
      if (child === undefined) throw new Error(`there is no child ${name}`)
      child.send(turns)
      return Number(await nextMessage(child))
    })
  } finally {
    for (const child of children.values()) if (child.connected) child.disconnect()
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
