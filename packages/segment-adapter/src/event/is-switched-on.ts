import type { SegmentEvent } from './segment-event.ts'

/**
 * Whether an event's `integrations` let it pass to a destination of one of these names; earlier names count before later ones.
 *
 * As in Segment's spec: `false` under the destination's name, or under `All` when the name does not stand there, keeps
 * the event away. Anything else lets it pass, an object with options for the destination among them: mappings read
 * those with `$.integrations`. Names are case-sensitive.
 */
export function isSwitchedOn(event: SegmentEvent, names: readonly string[]): boolean {
  // Events over the wire hold anything.
  const integrations: unknown = event.integrations
  if (typeof integrations !== 'object' || integrations === null) return true
  for (const name of [...names, 'All']) {
    const choice: unknown = Object.hasOwn(integrations, name)
      ? Reflect.get(integrations, name)
      : undefined
    if (choice !== undefined && choice !== null) return choice !== false
  }
  return true
}
