import type { IterableSimulator } from '@iterelay/iterable-sdk/simulator'
import type { EventOutcome, MappingResult, StepResult } from '@iterelay/segment-adapter'
import { expect } from 'vitest'

import { readHoldings, type Holdings } from './holdings.ts'
import type { MarkedEvent } from './marked-events.ts'

/** What only the test knows. */
export interface Circumstances {
  /** Marks of events that Iterable took and then dropped in silence, which nobody outside can tell. */
  readonly dropped?: readonly MarkedEvent[]
}

/**
 * Holds what was reported against what the project holds:
 *
 * - there is one outcome per event,
 * - what is reported delivered is there, what is reported rejected is not; what failed may be either,
 * - what no request was made for is not there,
 * - of a change of e-mail all this holds for each step,
 * - nothing is there twice,
 * - an update shows in its profile unless a later one of the same person does.
 */
export function expectTruth(
  simulator: IterableSimulator,
  events: readonly MarkedEvent[],
  outcomes: readonly (EventOutcome | undefined)[],
  { dropped = [] }: Circumstances = {},
): void {
  const holdings = readHoldings(simulator)
  const lies = events.flatMap((event, index) => {
    if (dropped.includes(event)) return []
    const found = findLies(event, outcomes[index], holdings)
    for (const { steps } of outcomes[index]?.results ?? []) {
      found.push(...findLiesOfSteps(simulator, event, steps ?? [], holdings))
    }
    return found.map((lie) => `event ${index}: ${lie}`)
  })
  lies.push(...findOvertaken(events, outcomes, holdings))
  expect(lies).toEqual([])
  expect(outcomes).toHaveLength(events.length)
}

function findLies(
  event: MarkedEvent,
  outcome: EventOutcome | undefined,
  holdings: Holdings,
): string[] {
  if (outcome === undefined) return ['has no outcome']
  const { status, results } = outcome
  const lies = results.flatMap((result) => findLiesOfResult(event, result, holdings))
  if (results.length > 0 && status !== worstOf(results)) {
    lies.push(`is ${status} with results that are ${results.map((one) => one.status).join(', ')}`)
  }
  if (results.length === 0 && isAnywhere(event, holdings)) {
    lies.push(`is ${status} without a result, and held`)
  }
  if (holdings.copies(event) > 1) lies.push(`is held ${holdings.copies(event)} times`)
  return lies
}

function findLiesOfResult(event: MarkedEvent, result: MappingResult, holdings: Holdings): string[] {
  const { mapping, action, status, code, attempts } = result
  const held = holdings.held(event, action)
  const of = `${mapping} is ${status} (${code ?? 'no code'}, ${attempts} attempts)`
  if (status === 'delivered' && held !== 'whole') return [`${of}, and held is ${held}`]
  if (status === 'rejected' && held === 'whole') return [`${of}, and held`]
  if (attempts === 0 && held !== 'nothing') return [`${of}, and ${held} of it is held`]
  if (code === 'no_answer') return [`${of}: nothing settled it`]
  return []
}

function findLiesOfSteps(
  simulator: IterableSimulator,
  event: MarkedEvent,
  steps: readonly StepResult[],
  holdings: Holdings,
): string[] {
  return steps.flatMap(({ operation, status, code }) => {
    const of = `its step ${operation} is ${status} (${code ?? 'no code'})`
    if (operation === 'users.updateEmail') {
      const isThere = simulator.user(String(event.traits?.['newEmail'])) !== undefined
      return status === 'delivered' && !isThere ? [`${of}, and nobody has the new address`] : []
    }
    const isHeld = holdings.held(event, 'updateUser') !== 'nothing'
    if (status === 'delivered' && !isHeld) return [`${of}, and not held`]
    if ((status === 'rejected' || status === 'not_sent') && isHeld) return [`${of}, and held`]
    return []
  })
}

/** An update that a profile does not show, though no later one of the same person can stand in its place. */
function findOvertaken(
  events: readonly MarkedEvent[],
  outcomes: readonly (EventOutcome | undefined)[],
  holdings: Holdings,
): string[] {
  const lastDelivered = new Map<string, number>()
  for (const [index, { userId, traits }] of events.entries()) {
    if (traits === undefined || 'newEmail' in traits) continue
    const update = outcomes[index]?.results.find(({ action }) => action === 'updateUser')
    if (update?.status !== 'delivered') continue
    lastDelivered.set(JSON.stringify([userId, traits['email']]), index)
  }
  return [...lastDelivered.values()].flatMap((index) => {
    const event = events[index]
    if (event === undefined) return []
    const shown = holdings.userWith(event)?.profile['latest']
    return Number(shown) >= Number(event.traits?.['latest'])
      ? []
      : [`event ${index}: its profile shows an earlier update, ${String(shown)}`]
  })
}

function isAnywhere(event: MarkedEvent, holdings: Holdings): boolean {
  const actions = ['updateUser', 'trackEvent', 'updateCart', 'trackPurchase'] as const
  return actions.some((action) => holdings.held(event, action) !== 'nothing')
}

function worstOf(results: readonly MappingResult[]): string {
  const statuses = new Set(results.map(({ status }) => status))
  return ['failed', 'rejected', 'delivered'].find((status) => statuses.has(status as never)) ?? ''
}
