// Schemas of the document's components, `updateUserRequestSchema` for `UpdateUserRequest`
export * from './gen/schemas.gen.ts'
export type { ComponentSchema } from './component-schema.ts'

// What operations answer
export { responseSchemas } from './gen/response-schemas.gen.ts'
export type { ResultSchemas } from './component-schema.ts'
