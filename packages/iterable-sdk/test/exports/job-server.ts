import type { ServerResponse } from 'node:http'

import { createIterableClient, type IterableClient } from '@iterelay/iterable-sdk'

import { startServer, type FaultyServer } from '../integration/faulty-server.ts'

/** What the file host does with a request for a file; the last one stays. */
type FileBehaviour = string | ((response: ServerResponse) => void)

export interface JobServers {
  readonly client: IterableClient
  /** Iterable, which lists jobs and files. */
  readonly api: FaultyServer
  /** Another host, which has the files. */
  readonly host: FaultyServer
  /** Names of the files that were fetched. */
  readonly fetched: () => readonly string[]
}

/** An export job with files on another host. Each look at the job shows the next state; the last one stays. */
export async function startJob(
  files: Readonly<Record<string, FileBehaviour | readonly FileBehaviour[]>>,
  { states = ['completed'], pageSize = 2, truncated = false } = {},
): Promise<JobServers> {
  const left = new Map(
    Object.entries(files).map(([name, one]) => [
      name,
      Array.isArray(one) ? [...(one as FileBehaviour[])] : [one as FileBehaviour],
    ]),
  )
  const host = await startServer((response, { url }) => {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1))
    const behaviours = left.get(name) ?? []
    const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0]
    if (typeof behaviour === 'function') behaviour(response)
    else response.writeHead(behaviour === undefined ? 404 : 200).end(behaviour)
  })
  let looks = 0
  const api = await startServer((response, { method, url }) => {
    response.setHeader('content-type', 'application/json')
    if (method === 'POST') return void response.end(JSON.stringify({ jobId: 7 }))
    const after = new URL(url, 'http://localhost').searchParams.get('startAfter')
    const state = states[Math.min(looks, states.length - 1)]
    if (after === null) looks += 1
    const names = Object.keys(files).filter((name) => after === null || name > after)
    const page = names
      .slice(0, pageSize)
      .map((file) => ({ file, url: `${host.baseUrl}/${file}?signature=secret-${looks}` }))
    return void response.end(
      JSON.stringify({ jobId: 7, jobState: state, exportTruncated: truncated, files: page }),
    )
  })
  const client = createIterableClient({
    apiKey: 'test-key',
    baseUrl: api.baseUrl,
    sleep: async () => undefined,
    headers: { 'x-own': 'own' },
  })
  return {
    client,
    api,
    host,
    fetched: () => host.seen.map(({ url }) => url.slice(1).replace(/\?.*/, '')),
  }
}
