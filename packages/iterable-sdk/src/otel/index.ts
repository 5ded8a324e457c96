export { traceCalls } from './trace-calls.ts'
export type { TraceOptions } from './trace-calls.ts'
export { measureCalls } from './measure-calls.ts'
export type { MeasureOptions } from './measure-calls.ts'
