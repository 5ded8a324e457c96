// Simulator
export { createIterableSimulator } from './create-simulator.ts'
export type { IterableSimulator, SimulatorSummary } from './create-simulator.ts'
export type { ProjectType, SimulatorOptions } from './options.ts'

// What it holds
export type { CartView, EventView, PurchaseView, UserView } from './view.ts'
export type { LoggedRequest, RequestFilter } from './request-log.ts'
export type { SimulatorSnapshot } from './snapshot.ts'

// What can go wrong
export type { Fault } from './faults.ts'
