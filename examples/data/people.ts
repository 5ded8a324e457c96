import type { Random } from './random.ts'

/** Somebody who uses the shop. */
export interface Person {
  readonly userId: string
  readonly anonymousId: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly locale: string
  readonly timezone: string
  readonly age: number
}

const firstNames = [
  'Ana',
  'Zoë',
  'Łukasz',
  'Мария',
  'أحمد',
  '小龍',
  'Saoirse',
  "D'Arcy",
  'Ngọc',
  'Björk',
  'İpek',
  'Renée',
]
const lastNames = [
  'Ångström',
  'O’Neill',
  '李',
  'Иванова',
  'García-Márquez',
  'Smith',
  'Nguyễn',
  'Þórsdóttir',
  'Öztürk',
  'Müller',
]
const places = [
  ['en-US', 'America/New_York'],
  ['de-DE', 'Europe/Berlin'],
  ['ja-JP', 'Asia/Tokyo'],
  ['pt-BR', 'America/Sao_Paulo'],
  ['pl-PL', 'Europe/Warsaw'],
] as const

/** Makes up somebody. All addresses are at example.com. */
export function createPerson(number: number, random: Random): Person {
  const [locale, timezone] = random.pick(places)
  return {
    userId: `user-${String(number).padStart(4, '0')}`,
    anonymousId: random.uuid(),
    // Mixed case, since Iterable compares addresses without it.
    email: random.chance(0.1) ? `Person.${number}@Example.com` : `person.${number}@example.com`,
    firstName: random.pick(firstNames),
    lastName: random.pick(lastNames),
    locale,
    timezone,
    age: random.whole(18, 90),
  }
}
