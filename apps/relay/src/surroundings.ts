/** What a command needs of the process it runs in; tests hand in their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadableStream
  /** Bytes that standard input holds when it is a file; undefined for a pipe or a terminal, which may never end. */
  readonly stdinBytes?: number | undefined
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
