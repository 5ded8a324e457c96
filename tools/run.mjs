/**
 * Runs a package script under Node 24 and pnpm 12, whatever Node the caller has.
 *
 * `npm test` and `npm start` must work on a machine with nothing but an older Node and npm: then both are fetched
 * through npx. With a recent Node and pnpm 12 already on PATH nothing is fetched.
 */
import { spawn, spawnSync } from 'node:child_process'
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const nodeIsRecent = major > 22 || (major === 22 && minor >= 18)
const pnpmIsPresent = () =>
  (spawnSync('pnpm', ['--version'], { encoding: 'utf8' }).stdout ?? '').startsWith('12.')

const [command, ...prefix] =
  nodeIsRecent && pnpmIsPresent()
    ? ['pnpm']
    : ['npx', '-y', '-p', 'node@24', '-p', 'pnpm@12', '--', 'pnpm']

const posix = process.platform !== 'win32'
const child = spawn(command, [...prefix, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    REDOCLY_TELEMETRY: 'off',
    ...process.env,
  },
  // A process group of its own: a signal sent to npx alone would leave what it started running.
  detached: posix,
  shell: !posix,
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    const pid = child.pid ?? 0
    if (pid > 0) process.kill(posix ? -pid : pid, signal)
  })
}

child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0)
})
