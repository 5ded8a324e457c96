import type * as z from 'zod/mini'

import type { OperationId } from './gen/operations.gen.ts'
import type { components } from './gen/types.gen.ts'
import type { OperationResult } from './operation-types.ts'

/** Zod schema of a component of the document; takes and gives exactly the component's type. */
export type ComponentSchema<Name extends keyof components['schemas']> = z.ZodMiniType<
  components['schemas'][Name],
  components['schemas'][Name]
>

/** Zod schemas of what each operation answers when it succeeds. */
export type ResultSchemas = {
  readonly [Id in OperationId]: z.ZodMiniType<OperationResult<Id>, OperationResult<Id>>
}
