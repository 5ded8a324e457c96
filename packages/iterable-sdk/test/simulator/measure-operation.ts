import { isDeepStrictEqual } from 'node:util'

import { operations, type OperationId } from '@iterelay/iterable-sdk'
import {
  createIterableSimulator,
  type CampaignSeed,
  type IterableSimulator,
} from '@iterelay/iterable-sdk/simulator'

import { sendExample, type Answered, type Instead } from '../send-example.ts'
import { operationModels } from '../zod/document.ts'
import { fullSeed } from './full-seed.ts'

const now = Date.UTC(2026, 10, 24, 12)

/** The state of the campaign that the example of an operation moves, where it is not a running triggered one. */
const states: Partial<Record<OperationId, CampaignSeed['campaignState']>> = {
  'campaigns.activateTriggered': 'Ready',
  'campaigns.cancel': 'Scheduled',
  'campaigns.schedule': 'Ready',
  'campaigns.send': 'Ready',
}
const blasts = new Set<OperationId>(['campaigns.cancel', 'campaigns.schedule', 'campaigns.send'])

type Prepare = (simulator: IterableSimulator) => Promise<Instead | undefined>

const scheduleFirst =
  (target: OperationId): Prepare =>
  async (simulator) => {
    const campaignId = Number(Reflect.get(Object(exampleBody(target)), 'campaignId'))
    const body = { campaignId, recipientEmail: 'ana@example.com', sendAt: '2027-01-01 09:00:00' }
    await sendExample(simulator, target, { body })
    return undefined
  }

function exampleBody(id: OperationId): unknown {
  return operationModels.find((model) => model.id === id)?.bodyExample
}

/** What must have happened before an example works, and what differs from it then. */
const prepare: Partial<Record<OperationId, Prepare>> = {
  'email.cancel': scheduleFirst('email.target'),
  'inApp.cancel': scheduleFirst('inApp.target'),
  'push.cancel': scheduleFirst('push.target'),
  'sms.cancel': scheduleFirst('sms.target'),
  'webPush.cancel': scheduleFirst('webPush.target'),
  'whatsApp.cancel': scheduleFirst('whatsApp.target'),
  'email.viewInBrowser': async (simulator) => {
    await sendExample(simulator, 'email.target', {
      body: { campaignId: 1042, recipientEmail: 'ana@example.com' },
    })
    const messageId = simulator.messages().at(-1)?.messageId ?? ''
    return { query: `email=ana@example.com&messageId=${messageId}` }
  },
  'users.getSentMessages': async (simulator) => {
    await sendExample(simulator, 'email.target', {
      body: { campaignId: 1042, recipientEmail: 'ana@example.com' },
    })
    return undefined
  },
  // So that there is something to change.
  'subscriptions.subscribeByEmail': () =>
    Promise.resolve({ path: '/api/subscriptions/messageChannel/301/user/out%40example.com' }),
  'subscriptions.subscribeByUserId': () =>
    Promise.resolve({ path: '/api/subscriptions/emailList/502/byUserId/user-1001' }),
  'templates.embedded.get': () => Promise.resolve({ query: 'templateId=255890' }),
  'templates.inApp.get': () => Promise.resolve({ query: 'templateId=255901' }),
  'templates.inApp.preview': () => Promise.resolve({ query: 'templateId=255901' }),
  'templates.push.get': () => Promise.resolve({ query: 'templateId=255910' }),
  'templates.sms.get': () => Promise.resolve({ query: 'templateId=255920' }),
  'users.registerDeviceToken': () => {
    const body = Object(exampleBody('users.registerDeviceToken'))
    return Promise.resolve({
      body: { ...body, device: { ...body.device, token: 'device-token-2' } },
    })
  },
  'exports.cancel': startExport,
  'exports.getFiles': async (simulator) => {
    const { path } = await startExport(simulator)
    return { path: `${path}/files` }
  },
  'exports.listJobs': async (simulator) => {
    await startExport(simulator)
    return { query: '' }
  },
  'exports.downloadCsv': () => Promise.resolve({ query: 'dataTypeName=customEvent&range=All' }),
  'exports.downloadJson': () => Promise.resolve({ query: 'dataTypeName=user&range=All' }),
  // One that no campaign uses.
  'lists.delete': () => Promise.resolve({ path: '/api/lists/502' }),
  'snippets.create': () => Promise.resolve({ body: { name: 'header', content: '<p>Hi</p>' } }),
  'catalogs.create': () => Promise.resolve({ path: '/api/catalogs/cafes' }),
  'users.unforget': () => Promise.resolve({ body: { email: 'gone@example.com' } }),
  'users.deleteByEmail': () => Promise.resolve({ path: '/api/users/ana.old%40example.com' }),
  'verify.checkSms': async (simulator) => {
    await sendExample(simulator, 'verify.beginSms')
    const body = Object(exampleBody('verify.checkSms'))
    return { body: { ...body, code: simulator.verificationCode('+12025550123') } }
  },
}

async function startExport(simulator: IterableSimulator): Promise<{ path: string }> {
  const { body } = await sendExample(simulator, 'exports.start')
  return { path: `/api/export/${String(Reflect.get(Object(body), 'jobId'))}` }
}

function createProject(id: OperationId): IterableSimulator {
  return createIterableSimulator({
    // An address is changed by its own call in this type of project alone.
    projectType: id === 'users.updateEmail' ? 'email' : 'hybrid',
    now: () => now,
    exportJobMs: id === 'exports.cancel' || id === 'exports.listJobs' ? 60_000 : 0,
    seed:
      id === 'users.updateEmail'
        ? { users: [{ email: 'ana@example.com' }] }
        : fullSeed(states[id], blasts.has(id) ? 'Blast' : 'Triggered'),
  })
}

/** What an operation does when its example is sent to a project that has what the example names. */
export interface MeasuredOperation extends Answered {
  /**
   * `stateful` when a write changed the project, or when a read answered otherwise than for another project; else the answer
   * has the documented shape alone.
   */
  readonly imitation: 'stateful' | 'shape only'
}

/** Sends the example of an operation, and looks whether the simulator means what it answers. */
export async function measureOperation(id: OperationId): Promise<MeasuredOperation> {
  const simulator = createProject(id)
  const instead = await prepare[id]?.(simulator)
  const before = simulator.snapshot()
  const answered = await sendExample(simulator, id, instead)
  const isChanged = !isDeepStrictEqual(simulator.snapshot(), before)
  if (operations[id].retry !== 'read') {
    return { ...answered, imitation: isChanged ? 'stateful' : 'shape only' }
  }
  if (isChanged) throw new Error(`${id} is a read, and changed the project`)
  const empty = createIterableSimulator({
    now: () => now,
    seed: { channels: [], messageTypes: [] },
  })
  const isSame = isDeepStrictEqual(await sendExample(empty, id, instead), answered)
  return { ...answered, imitation: isSame ? 'shape only' : 'stateful' }
}
