import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import { Redis } from 'ioredis'

/** A Redis of its own: empty, on a port of its own, and gone with everything in it when it stops. */
export interface StartedRedis {
  readonly port: number
  readonly url: string
  /** Freezes it: connections stay, answers do not come. */
  freeze(): void
  thaw(): void
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/**
 * Why there is no Redis on this machine; `undefined` when there is one.
 *
 * Where nothing may be skipped, as in `.ci/run`, it throws instead.
 */
export function whyNoRedis(): string | undefined {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return undefined
  } catch {
    const reason = 'redis-server is not installed; on Debian: apt-get install redis-server'
    if (process.env['ITERELAY_SKIP_NOTHING'] === '1') throw new Error(reason)
    process.stderr.write(`Skipped, since ${reason}\n`)
    return reason
  }
}

/** Starts a Redis on 127.0.0.1, without persistence. */
export async function startRedis(wantedPort?: number, ...more: string[]): Promise<StartedRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-redis-'))
  const port = wantedPort ?? (await freePort())
  const child = spawn(
    'redis-server',
    [
      ...`--port ${port} --bind 127.0.0.1 --appendonly no`.split(' '),
      '--save',
      '',
      '--dir',
      folder,
      ...more,
    ],
    { stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  await untilItListens(port, child)
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill('SIGCONT')
    child.kill(signal)
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

/** Starts a cluster of one node, which refuses a script whose keys belong to different nodes all the same. */
export async function startCluster(): Promise<StartedRedis> {
  const here = ['--cluster-announce-ip', '127.0.0.1']
  const redis = await startRedis(undefined, '--cluster-enabled', 'yes', ...here)
  const control = new Redis(redis.port)
  await control.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
  const isReady = async (): Promise<boolean> =>
    (await control.cluster('INFO')).includes('cluster_state:ok')
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 20))
  control.disconnect()
  return redis
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilItListens(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    if (await canConnect(port)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`redis-server ended with ${child.exitCode}`)
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (can: boolean) => (): void => {
      socket.destroy()
      resolve(can)
    }
    socket.once('connect', answer(true))
    socket.once('error', answer(false))
  })
}
