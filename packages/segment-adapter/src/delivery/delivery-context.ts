import type { Deduper } from '../dedupe/deduper.ts'
import type { BatchLimits } from '../plan/plan.ts'
import type { Routes } from '../plan/route-event.ts'
import type { Patience } from './patience.ts'
import type { RequestQueue } from './request-queue.ts'
import type { Transport } from './transport.ts'

/** What all deliveries and streams of a destination share. */
export interface DeliveryContext {
  readonly routes: Routes
  readonly limits: BatchLimits
  readonly transport: Transport
  readonly queue: RequestQueue
  readonly patience: Patience
  /** Absent: everything is sent, as often as it comes. */
  readonly dedupe: Deduper | undefined
}
