// Declaring a project, for the compiler and for checks at run time
export { defineProject } from './define-project.ts'
export type { ProjectSchema } from './define-project.ts'
export type { MismatchPolicy, ProjectOptions } from './project-options.ts'
export type { FieldsDeclaration, ProjectSections, TypesOfSections } from './project-sections.ts'
export type { FieldNotation, FieldsNotation, GeoLocation } from './field-notation.ts'
export type { FieldType } from '../field-type.ts'
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.ts'
export type { SchemaIssue, SchemaIssueKind, SchemaMismatch } from './schema-issue.ts'

// Dates
export { isIterableDate, iterableDate } from './iterable-date.ts'
export type { IterableDate } from '../iterable-date.ts'

// The live project
export { pullSchema } from './pull-schema.ts'
export type { PullOptions } from './pull-schema.ts'
export type { DeclarationStyle } from './print-declaration.ts'
export { checkSchema } from './check-schema.ts'
export type { CheckOptions, SchemaReport } from './check-schema.ts'
export type { FieldDrift } from './compare-fields.ts'
export type { DeclaredField } from './field-shape.ts'
export type { FieldSource } from './field-source.ts'
export { formatReport } from './format-report.ts'
