import {
  createIterableDestination,
  type MappingResult,
  type ProjectType,
  type StepResult,
} from '@iterelay/segment-adapter'
import { expectTypeOf, test } from 'vitest'

const settings = { apiKey: 'key' }

test('a project type is one of three, and what vanishes is refused or warned of', () => {
  createIterableDestination({
    settings,
    mappings: [],
    projectType: 'hybrid',
    onWouldNotCreateUser: 'warn',
  })
  // @ts-expect-error -- no such type
  createIterableDestination({ settings, mappings: [], projectType: 'mail' })
  // @ts-expect-error -- neither reject nor warn
  createIterableDestination({ settings, mappings: [], onWouldNotCreateUser: 'ignore' })
  expectTypeOf<ProjectType>().toEqualTypeOf<'email' | 'userId' | 'hybrid'>()
})

test('the steps of a result are there where there are several', () => {
  expectTypeOf<MappingResult['steps']>().toEqualTypeOf<readonly StepResult[] | undefined>()
  expectTypeOf<StepResult['status']>().toEqualTypeOf<
    'delivered' | 'rejected' | 'failed' | 'not_sent'
  >()
})
