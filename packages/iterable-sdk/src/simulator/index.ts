// Simulator
export { createIterableSimulator } from './create-simulator.ts'
export type { IterableSimulator, SimulatorSummary } from './create-simulator.ts'
export type { ProjectType, SimulatorOptions } from './options.ts'

// What it holds
export type { CartView, EventView, PurchaseView, UserView } from './view.ts'
export type { LoggedRequest, RequestFilter } from './serve/request-log.ts'
export type { SimulatorSnapshot } from './store/snapshot.ts'

// What can go wrong
export type { Fault } from './serve/faults.ts'
