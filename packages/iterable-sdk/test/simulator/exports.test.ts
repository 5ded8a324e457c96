import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf, type ClientProject } from './client-project.ts'

const ana = 'ana@example.com'
const seconds = (text: string): number => Date.parse(text) / 1000

function createProject(exportJobMs = 0): ClientProject {
  return createClientProject({
    exportJobMs,
    seed: {
      users: [{ email: ana, userId: 'u-1', dataFields: { note: 'says "hi", twice\nor so' } }],
      events: [
        { email: ana, id: 'e1', eventName: 'Opened', createdAt: seconds('2026-01-01T10:00:00Z') },
        {
          email: ana,
          id: 'e2',
          eventName: 'Opened',
          createdAt: seconds('2026-01-02T10:00:00Z'),
          campaignId: 5,
        },
      ],
      purchases: [{ id: 'p1', user: { email: ana }, items: [], total: 3 }],
    },
  })
}

function parseLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('an export at once', () => {
  test('is a JSON object per line', async () => {
    const { client } = createProject()
    const text = await client.exports.downloadJson({ dataTypeName: 'customEvent', range: 'All' })
    expect(parseLines(text)).toMatchObject([
      { email: ana, eventName: 'Opened', createdAt: '2026-01-01 10:00:00 +00:00' },
      { email: ana, eventName: 'Opened', createdAt: '2026-01-02 10:00:00 +00:00', campaignId: 5 },
    ])
  })

  test.each([
    [{ range: 'Today' }, ['e2']],
    [{ range: 'Yesterday' }, ['e1']],
    [{ range: 'BeforeToday' }, ['e1']],
    [{}, ['e2']],
    [{ startDateTime: '2026-01-01 10:00:00', endDateTime: '2026-01-02 10:00:00' }, ['e1']],
    [{ startDateTime: '2026-01-01 11:00:00 +01:00' }, ['e1', 'e2']],
    [{ range: 'All', campaignId: 5 }, ['e2']],
  ] as const)('takes what lies in the period %j', async (query, want) => {
    const { client } = createProject()
    const text = await client.exports.downloadJson({ dataTypeName: 'customEvent', ...query })
    expect(parseLines(text).map((row) => row['_id'])).toEqual(want)
  })

  test('is CSV with a header, quoted where it must be', async () => {
    const { client } = createProject()
    const query = { dataTypeName: 'user', range: 'All' } as const
    const onlyFields = ['email', 'note']
    expect(await client.exports.downloadCsv({ ...query, onlyFields })).toBe(
      `email,note\n${ana},"says ""hi"", twice\nor so"\n`,
    )
    expect(
      await client.exports.downloadCsv({ ...query, onlyFields: ['email'], delimiter: ';' }),
    ).toBe(`email\n${ana}\n`)
    const omitted = await client.exports.downloadCsv({
      dataTypeName: 'purchase',
      range: 'All',
      omitFields: 'itblInternal, shoppingCartItems',
    })
    expect(omitted).toContain('total')
    expect(omitted).not.toContain('shoppingCartItems')
  })

  test('of one user has custom events only when asked', async () => {
    const { client } = createProject()
    const kinds = async (includeCustomEvents: boolean): Promise<unknown[]> =>
      parseLines(await client.exports.getUserEvents({ email: ana, includeCustomEvents })).map(
        (row) => row['eventType'],
      )
    expect(await kinds(false)).toEqual(['purchase'])
    expect(await kinds(true)).toEqual(['customEvent', 'customEvent', 'purchase'])
  })

  test('is refused for a wrong type or time', async () => {
    const { client } = createProject()
    const time = client.exports.downloadJson({ dataTypeName: 'user', startDateTime: 'today' })
    expect(await refusalOf(time)).toContain('400 BadParams')
  })
})

describe('an export job', () => {
  const user = { dataTypeName: 'user', outputFormat: 'application/x-json-stream' } as const

  test('ends after its time with files that hold what there was then', async () => {
    const { client, simulator, pass } = createProject(1000)
    const { jobId } = await client.exports.start({ ...user, onlyFields: 'email' })
    expect(await client.exports.getFiles({ jobId })).toMatchObject({
      jobState: 'running',
      files: [],
    })
    pass(1000)
    const { files, jobState, exportTruncated } = await client.exports.getFiles({ jobId })
    expect([jobState, exportTruncated, files.length]).toEqual(['completed', false, 1])
    await client.users.update({ email: 'late@example.com' })
    const response = await simulator.fetch(files[0]?.url ?? '')
    expect(response.headers.get('content-type')).toContain('application/x-json-stream')
    expect(await response.text()).toBe(`{"email":"${ana}"}\n`)
    expect((await client.exports.listJobs({})).jobs).toMatchObject([
      { id: jobId, jobState: 'completed', bytesExported: 28 },
    ])
    const none = await client.exports.getFiles({ jobId, startAfter: files[0]?.file ?? '' })
    expect(none.files).toEqual([])
  })

  test('has links that live 30 minutes', async () => {
    const { client, simulator, pass } = createProject()
    const { jobId } = await client.exports.start(user)
    const url = (await client.exports.getFiles({ jobId })).files[0]?.url ?? ''
    pass(30 * 60 * 1000 - 1)
    expect((await simulator.fetch(url)).status).toBe(200)
    pass(1)
    expect((await simulator.fetch(url)).status).toBe(403)
    expect((await simulator.fetch(url.replace('part', 'other'))).status).not.toBe(200)
  })

  test('has files of 10 MB at most', async () => {
    const { client } = createProject()
    const text = 'x'.repeat(3_000_000)
    for (let n = 0; n < 4; n++) {
      await client.users.update({ email: `u${n}@example.com`, dataFields: { text } })
    }
    const { jobId } = await client.exports.start(user)
    expect((await client.exports.getFiles({ jobId })).files).toHaveLength(2)
  })

  test('waits while four others run', async () => {
    const { client, pass } = createProject(1000)
    for (let n = 0; n < 6; n++) await client.exports.start(user)
    const states = async (): Promise<unknown[]> =>
      ((await client.exports.listJobs({})).jobs ?? []).map(({ jobState }) => jobState)
    expect((await states()).map(String)).toEqual([
      ...Array<string>(4).fill('running'),
      'enqueued',
      'enqueued',
    ])
    pass(1000)
    expect(await states()).toEqual([...Array<string>(4).fill('completed'), 'running', 'running'])
  })

  test('can be cancelled while it runs, and not after', async () => {
    const { client, pass } = createProject(1000)
    const first = await client.exports.start(user)
    await client.exports.cancel({ jobId: first.jobId })
    expect(await client.exports.getFiles({ jobId: first.jobId })).toMatchObject({
      jobState: 'cancelled',
    })
    expect(await refusalOf(client.exports.cancel({ jobId: first.jobId }))).toContain('400')
    const second = await client.exports.start(user)
    pass(1000)
    expect(await refusalOf(client.exports.cancel({ jobId: second.jobId }))).toContain('400')
    expect(await refusalOf(client.exports.getFiles({ jobId: 99 }))).toContain('400 BadParams')
  })
})

test('the events of a user come newest first, as many as asked for', async () => {
  const { client, pass } = createProject()
  pass(1000)
  await client.commerce.updateCart({ user: { email: ana }, items: [] })
  const all = await client.events.getByEmail({ email: ana })
  expect(all.events.map(({ eventType, eventName }) => eventName ?? eventType)).toEqual([
    'updateCart',
    'purchase',
    'Opened',
    'Opened',
  ])
  const { events } = await client.events.getByUserId({ userId: 'u-1', limit: 1 })
  expect(events).toMatchObject([{ eventType: 'customEvent', eventName: 'updateCart' }])
  expect(await refusalOf(client.events.getByEmail({ email: 'no@example.com' }))).toContain('400')
})
