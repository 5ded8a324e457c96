/** Exit codes of every command. Anything else, such as 1, is a defect of the program. */
export const exitCodes = {
  ok: 0,
  /** The command line, an environment variable, a file or a port is wrong; nothing was sent. */
  usage: 2,
  /** Some events were not delivered. */
  undelivered: 3,
  /** Stopped by Ctrl-C or SIGTERM. */
  interrupted: 130,
} as const
