import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

import manifest from '../package.json' with { type: 'json' }
import type { ExplainFlags } from './commands/explain.ts'
import type { ReplayFlags } from './commands/replay.ts'
import type { SimulateFlags } from './commands/simulate.ts'
import { exitCodes } from './exit-codes.ts'
import type { Surroundings } from './surroundings.ts'
import { formatText } from './terminal/format.ts'
import { UsageError } from './usage-error.ts'

/** Runs a command line and answers its exit code. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings
  let code: number = exitCodes.ok
  const program = new Command('iterelay')
    .description('Takes Segment events to Iterable.')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(`${clean(oneLine(text), surroundings)}\n`),
    })

  program
    .command('replay')
    .summary('send a file of Segment events to Iterable')
    .description(
      'Sends a file of Segment events, one JSON object per line, through the default presets to Iterable.\n' +
        'What is not delivered goes to a rejects file, which replay takes as input again.',
    )
    .argument('<file>', 'events, or the rejects file of an earlier run; - for standard input')
    .option('--dry-run', 'send and write nothing; show what would be sent')
    .option('--rejects <file>', 'where to write what is not delivered (default: beside the input)')
    .addOption(
      new Option('--lane <lane>', 'one event per request, or many (default: bulk)').choices([
        'single',
        'bulk',
      ]),
    )
    .option('--concurrency <n>', 'requests under way at a time', wholeNumber(1, 1000), 8)
    .option('--base-url <url>', 'send to this address, such as a simulator, instead of to Iterable')
    .option('--expect-rejects', 'the input is known to hold bad events: exit 0 in spite of them')
    .addHelpText('after', replayNotes)
    .action(async (file: string, flags: ReplayFlags) => {
      // Loaded when called for, so that help and mistakes answer at once.
      const { replay } = await import('./commands/replay.ts')
      code = await replay(file, flags, surroundings)
    })

  program
    .command('explain')
    .summary('say what would become of one event, and why')
    .description(
      'Goes with one event through the default presets and says which condition decided each trigger, where the value of each field ' +
        'came from, what was done to it, and what would be sent. Sends nothing.',
    )
    .argument('<file>', 'an event, or a file with one per line; - for standard input')
    .option('--line <n>', 'the line to explain (default: the first)', wholeNumber(1, 999_999_999))
    .option('--json', 'write data instead of text')
    .addOption(
      new Option('--lane <lane>', 'explain it for this lane (default: bulk)').choices([
        'single',
        'bulk',
      ]),
    )
    .action(async (file: string, flags: ExplainFlags) => {
      const { explain } = await import('./commands/explain.ts')
      code = await explain(file, flags, surroundings)
    })

  program
    .command('simulate')
    .summary('serve an Iterable simulator over HTTP')
    .description('Serves an in-memory Iterable project over HTTP until Ctrl-C.')
    .requiredOption('--port <n>', 'port to listen on; 0 picks a free one', wholeNumber(0, 65_535))
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .addOption(
      new Option('--project-type <type>', 'how the project tells its users apart')
        .choices(['email', 'userId', 'hybrid'])
        .default('hybrid'),
    )
    .option('--seed <file>', 'what it holds at first: a seed or a snapshot, as JSON')
    .option('--api-key <key>', 'the one key that is accepted (default: any)')
    .option('--lag <ms>', 'milliseconds until a write can be read', wholeNumber(0, 999_999_999))
    .option('--rate-limits', "answer 429 beyond Iterable's documented limits")
    .addOption(
      new Option('--unknown-route <answer>', 'what unknown routes get (default: helpful)').choices([
        'helpful',
        'faithful',
      ]),
    )
    .option('--webhook-url <url>', 'send system webhooks to this address', address)
    .option('--webhook-token <token>', 'Auth Token of those webhooks (default: none, NoAuth)')
    .addHelpText('after', simulateNotes)
    .action(async (flags: SimulateFlags) => {
      const { simulate } = await import('./commands/simulate.ts')
      code = await simulate(flags, surroundings)
    })

  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof UsageError) {
      stderr.write(`${clean(`iterelay: ${error.message}`, surroundings)}\n`)
      return exitCodes.usage
    }
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    }
    throw error
  }
}

const replayNotes = `
Environment:
  ITERABLE_API_KEY      server-side API key; without it, a simulator inside the command is the project
  ITERABLE_DATA_CENTER  us (default) or eu, where the project lives
  ITERABLE_BASE_URL     same as --base-url

Exit codes:
  0    every event was delivered, or skipped on purpose
  2    wrong use: nothing was sent
  3    some events were not delivered: see the rejects file
  130  stopped by Ctrl-C`

const simulateNotes = `
Below /_simulator/ a test looks into the project and steers it: GET /_simulator/ lists what there is.`

/** A message of commander as one line in our form. What looks like no name may be a key, and is left out. */
function oneLine(text: string): string {
  const message = text
    .trim()
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/^unknown (option|command) '([^']*)'/, (whole, kind: string, word: string) => {
      const [name = ''] = word.split('=')
      if (!/^(?:--[a-z][a-z-]{1,20}|-[a-z]|[a-z][a-z-]{0,20})$/.test(name)) return `unknown ${kind}`
      return name === word ? whole : `unknown ${kind} '${name}', or one that takes no value`
    })
    .replace(/( but got \d+): .*$/, '$1')
  return `iterelay: ${message}`
}

/** A message without the API key, wherever that came from, and without anything that could steer a terminal. */
function clean(text: string, { env }: Surroundings): string {
  const key = env['ITERABLE_API_KEY'] ?? ''
  return formatText(key === '' ? text : text.replaceAll(key, '***'))
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}

function address(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new InvalidArgumentError('It must be an http or https address.')
}
