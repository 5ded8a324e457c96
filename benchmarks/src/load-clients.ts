import { fork, type ChildProcess } from 'node:child_process'

import { candidates } from './candidates.ts'
import { nextMessage } from './with-children.ts'

/** What a client process is asked for. */
export interface Load {
  readonly requests: number
  readonly inFlight: number
}

/** What it cost the client process, the server not included. */
export interface LoadCost {
  readonly cpuUs: number
  readonly wallMs: number
}

/** Runs `use` with one function per candidate that puts a load on a local server; ends all processes afterwards. */
export async function withLoadClients<Result>(
  use: (clients: Readonly<Record<string, (load: Load) => Promise<LoadCost>>>) => Promise<Result>,
): Promise<Result> {
  const children: ChildProcess[] = []
  const start = async (file: string, args: readonly string[]): Promise<[ChildProcess, unknown]> => {
    const child = fork(new URL(file, import.meta.url), args)
    children.push(child)
    return [child, await nextMessage(child)]
  }
  try {
    const [, port] = await start('./server-process.ts', [])
    const clients: Record<string, (load: Load) => Promise<LoadCost>> = {}
    for (const name of Object.keys(candidates)) {
      // A process each: shared code would be optimised for a mixture of callers.
      const [child] = await start('./client-process.ts', [name, `http://127.0.0.1:${String(port)}`])
      clients[name] = async (load) => {
        child.send(load)
        return asCost(await nextMessage(child))
      }
    }
    return await use(clients)
  } finally {
    for (const child of children) if (child.connected) child.disconnect()
  }
}

function asCost(message: unknown): LoadCost {
  // Sent by client-process.ts, which is typed with the same interface.
  return message as LoadCost // oxlint-disable-line typescript/no-unsafe-type-assertion
}
