import { finishDueJobs } from '../exporting/export-jobs.ts'
import { sendDueCampaigns } from '../messages/send-campaign.ts'
import { sendDueMessages } from '../messages/send-message.ts'
import type { ResolvedSimulatorOptions } from '../options.ts'
import { applySeed } from '../seed/apply-seed.ts'
import { isSnapshot, restoreSnapshot } from '../store/snapshot.ts'
import { Store } from '../store/store.ts'
import { Chaos } from './chaos.ts'
import { Faults } from './faults.ts'
import { Lanes } from './lanes.ts'
import { RateLimits } from './rate-limits.ts'
import { RequestLog } from './request-log.ts'
import { WebhookSender } from './webhook-sender.ts'

/** A simulated project and what stands around it. `reset` and `restore` put another store in place. */
export interface Project {
  readonly options: ResolvedSimulatorOptions
  readonly faults: Faults
  readonly chaos: Chaos
  readonly limits: RateLimits
  readonly lanes: Lanes
  readonly log: RequestLog
  readonly webhooks: WebhookSender
  store: Store
}

/** A project that holds what its options say. */
export function createProject(options: ResolvedSimulatorOptions): Project {
  const project: Project = {
    options,
    faults: new Faults(),
    chaos: new Chaos(options.chaos),
    limits: new RateLimits(options),
    lanes: new Lanes(options),
    log: new RequestLog(options.maxRequestLog),
    webhooks: new WebhookSender(options),
    store: new Store(options.projectType, options),
  }
  resetProject(project)
  return project
}

/** Lets a project begin anew. */
export function resetProject(project: Project): void {
  const { options } = project
  const { seed, projectType } = options
  const isWhole = seed !== undefined && isSnapshot(seed)
  const store = isWhole
    ? restoreSnapshot(seed, projectType, options)
    : new Store(projectType, options)
  if (seed !== undefined && !isWhole) applySeed(store, options, seed)
  replaceStore(project, store)
  project.log.clear()
  project.faults.clear()
  project.chaos.restart()
  project.limits.clear()
  project.webhooks.clear()
}

/** Puts another store in the place of the one there is. Writes that wait were meant for that one. */
export function replaceStore(project: Project, store: Store): void {
  project.lanes.clear()
  project.store = store
  store.onSystemEvent = (event) => project.webhooks.report(store, event)
}

/** Does what was to happen by now: writes that waited, messages, campaigns and exports whose time has come. */
export function settle({ lanes, store, options }: Project, now: number): void {
  lanes.apply(now)
  sendDueMessages(store, now)
  sendDueCampaigns(store, now)
  finishDueJobs(store, now, options)
}
