import type { Stats } from 'node:fs'

/** What a command needs of the process it runs in; tests hand in their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadableStream
  /** What standard input is, such as a file or a pipe; undefined when that cannot be told. */
  readonly stdinStats?: Stats | undefined
  readonly stdout: Output
  readonly stderr: Output
  /** Calls the listener at each SIGINT or SIGTERM, until the returned function is called. */
  readonly onSignal: (listener: () => void) => () => void
  /** Ends the process at once. */
  readonly exit: (code: number) => void
}

/** Where text goes. */
export interface Output {
  write(text: string): unknown
  /** It is a terminal. */
  readonly isTTY?: boolean
  /** Characters in a line of the terminal. */
  readonly columns?: number
}
