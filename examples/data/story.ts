import type { Call } from './call.ts'
import { mishaps } from './mishaps.ts'
import { createPerson, type Person } from './people.ts'
import type { Random } from './random.ts'
import { signUp, visit } from './visits.ts'

/** Tells what the users of a small shop do, until there are `count` calls: mostly good data, and every mishap. */
export function tellStory(count: number, random: Random): readonly Call[] {
  const bad = mishaps.flatMap((mishap) =>
    Array.from({ length: mishap.count }, () => ({
      // Late enough that good data came before it.
      at: random.whole(Math.floor(count / 10), count - 1),
      mishap,
    })),
  )
  bad.sort((a, b) => b.at - a.at)

  const people: Person[] = []
  const calls: Call[] = []
  while (calls.length < count) {
    const due = bad.at(-1)
    if (due !== undefined && due.at <= calls.length) {
      bad.pop()
      calls.push(due.mishap.make(random.pick(people), random))
    } else if (people.length < 10 || random.chance(0.25)) {
      const person = createPerson(people.length + 1, random)
      people.push(person)
      calls.push(...signUp(person, random))
    } else {
      calls.push(...visit(random.pick(people), random))
    }
  }
  return calls.slice(0, count)
}
