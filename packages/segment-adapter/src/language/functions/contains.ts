import type { TriggerFunction } from './trigger-function.ts'

/** `contains(event, "Cart")`: the text holds the argument, case-sensitive. Every text holds the empty one. */
export const contains: TriggerFunction = {
  usage: 'contains(event, "text")',
  compile: (argument) => (text) => text.includes(argument),
}
