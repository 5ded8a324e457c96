import type { OperationId } from '../gen/operations.gen.ts'
import { requestShapes } from '../gen/requests.gen.ts'
import type { OperationBody, OperationParams, OperationResult } from '../operation-types.ts'
import { operations } from '../operations.ts'
import { checkParams } from '../simulator/serve/check-params.ts'
import { isNotJson, parseJson } from '../simulator/serve/parse-json.ts'
import { createRespond } from '../simulator/serve/respond.ts'
import { createRouter } from '../simulator/serve/router.ts'

/** A call of one operation, as an override sees it. */
export interface OverriddenCall<Id extends OperationId> {
  /** Path and query parameters. Those that are not as documented are missing. */
  readonly params: OperationParams<Id>
  /** The body as it was sent; not checked. */
  readonly body: OperationBody<Id>
  readonly request: Request
  /** What the simulator answers, for an override that only changes a part, or only watches. */
  readonly simulate: () => Promise<Response>
}

/** What an operation answers instead: a success, typed as documented, or any Response. */
export type OverriddenAnswer<Id extends OperationId> = OperationResult<Id> | Response

/** An answer, or a function that makes one for each call. */
export type Override<Id extends OperationId> = OverriddenAnswer<Id> | AnswerCall<Id>

/** Makes an answer of a call. */
type AnswerCall<Id extends OperationId> = (
  call: OverriddenCall<Id>,
) => OverriddenAnswer<Id> | Promise<OverriddenAnswer<Id>>

/** A refusal in Iterable's usual envelope, for an override. */
export function refusal(
  status: number,
  code: string,
  msg = '',
  params: Readonly<Record<string, unknown>> | null = null,
): Response {
  return Response.json({ msg, code, params }, { status })
}

const respond = /* @__PURE__ */ createRespond()

/** Answers one request with an override. */
export async function answerOverride<Id extends OperationId>(
  id: Id,
  override: Override<Id>,
  {
    request,
    prefix,
    simulate,
  }: {
    readonly request: Request
    readonly prefix: string
    readonly simulate: () => Promise<Response>
  },
): Promise<Response> {
  const answer =
    typeof override === 'function'
      ? await override({
          ...(await readCall(id, request, prefix)),
          request,
          simulate,
        })
      : override
  // A copy, since a Response can be read once and the override may be asked again.
  if (answer instanceof Response) return answer.clone()
  if (answer === undefined) return new Response(null, { status: 204 })
  const kind = operations[id].answer
  return respond({
    status: 200,
    body: answer,
    ...(kind === undefined ? {} : { media: kind === 'number' ? ('text' as const) : kind }),
  })
}

async function readCall<Id extends OperationId>(
  id: Id,
  request: Request,
  prefix: string,
): Promise<Pick<OverriddenCall<Id>, 'params' | 'body'>> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.slice(prefix.length)
  const pathParams = createRouter([operations[id]])(request.method, path)?.pathParams ?? {}
  const checked = checkParams(pathParams, searchParams, requestShapes[id].params ?? {})
  const parsed = parseJson(await request.clone().text())
  const call = {
    params: checked.refused === undefined ? checked.params : pathParams,
    body: isNotJson(parsed) ? undefined : parsed,
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- for a client of ours it is; the doc comment says that it is not checked
  return call as Pick<OverriddenCall<Id>, 'params' | 'body'>
}
