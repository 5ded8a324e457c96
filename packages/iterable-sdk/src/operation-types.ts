import type { OperationId } from './gen/operations.gen.ts'
import type { operations } from './gen/types.gen.ts'
import type { ProjectAnswers, ProjectBodies } from './project-bodies.ts'
import type { ProjectTypes } from './project-types.ts'

type Present<T> = Exclude<T, undefined>

/** Body of a generated operation type; `never` when it has none. */
export type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? [Present<Body>] extends [never]
    ? never
    : Present<Body> extends { content: { 'application/json': infer Json } }
      ? Json
      : never
  : never

type ParametersAt<Operation, Place extends 'path' | 'query'> = Operation extends {
  parameters: { [key in Place]?: infer Members }
}
  ? // No parameters at this place are `never` in the generated types, and must not swallow the other place.
    [Present<Members>] extends [never]
    ? unknown
    : Present<Members>
  : unknown

/** Path and query parameters of a generated operation type, in one object; `never` when it has none. */
export type ParamsOf<Operation> = unknown extends ParametersAt<Operation, 'path'> &
  ParametersAt<Operation, 'query'>
  ? never
  : ParametersAt<Operation, 'path'> & ParametersAt<Operation, 'query'>

/** The content of an answer, whatever its media type; `undefined` where there is none. */
type ContentOf<Answer> = Answer extends { content: infer Content }
  ? Content[keyof Content]
  : undefined

/** What a successful call of a generated operation type resolves to. */
export type ResultOf<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<Responses[keyof Responses & (200 | 201 | 202 | 204)]>
  : never

type Member<Name extends string, Value, Optional> = [Value] extends [never]
  ? { readonly [key in Name]?: never }
  : Optional extends true
    ? { readonly [key in Name]?: Value }
    : { readonly [key in Name]: Value }

/** Parameters and body of a generated operation type, each optional where all of it is. */
export type InputOf<Operation> = Member<
  'params',
  ParamsOf<Operation>,
  Partial<ParamsOf<Operation>> extends ParamsOf<Operation> ? true : false
> &
  Member<'body', BodyOf<Operation>, Operation extends { requestBody: unknown } ? false : true>

/**
 * Body of an operation's request; `never` when it has none.
 *
 * With a project of yours as second parameter, its fields and events are those of that project.
 */
export type OperationBody<
  Id extends OperationId,
  P extends ProjectTypes = ProjectTypes,
> = Id extends keyof ProjectBodies<P> ? ProjectBodies<P>[Id] : BodyOf<operations[Id]>

/** Path and query parameters of an operation, in one object; `never` when it has none. */
export type OperationParams<Id extends OperationId> = ParamsOf<operations[Id]>

/** What a successful call of an operation resolves to, with the fields of a project of yours where it has some. */
export type OperationResult<
  Id extends OperationId,
  P extends ProjectTypes = ProjectTypes,
> = Id extends keyof ProjectAnswers<P> ? ProjectAnswers<P>[Id] : ResultOf<operations[Id]>

/** Parameters and body of an operation, as `client.call` takes them. */
export type OperationInput<
  Id extends OperationId,
  P extends ProjectTypes = ProjectTypes,
> = Id extends keyof ProjectBodies<P>
  ? // None of them has parameters.
    { readonly params?: never; readonly body: ProjectBodies<P>[Id] }
  : InputOf<operations[Id]>
