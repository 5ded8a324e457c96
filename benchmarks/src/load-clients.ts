import { candidates } from './candidates.ts'
import { withProcesses } from './with-processes.ts'

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
export function withLoadClients<Result>(
  use: (clients: Readonly<Record<string, (load: Load) => Promise<LoadCost>>>) => Promise<Result>,
): Promise<Result> {
  return withProcesses(async (start) => {
    const [, port] = await start('./server-process.ts', [])
    const clients: Record<string, (load: Load) => Promise<LoadCost>> = {}
    for (const name of Object.keys(candidates)) {
      // A process each: shared code would be optimised for a mixture of callers.
      const [ask] = await start('./client-process.ts', [name, `http://127.0.0.1:${String(port)}`])
      clients[name] = async (load) => asCost(await ask(load))
    }
    return use(clients)
  })
}

function asCost(message: unknown): LoadCost {
  // Sent by client-process.ts, which is typed with the same interface.
  return message as LoadCost // oxlint-disable-line typescript/no-unsafe-type-assertion
}
