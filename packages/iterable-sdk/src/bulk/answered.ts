/** Where a verdict came from: what a result tells of the answer. */
export interface Answered {
  readonly httpStatus?: number
  readonly requestId?: string | undefined
}

/** An answer that said yes: there is always a status. */
export interface Accepted extends Answered {
  readonly httpStatus: number
}

/** Takes these members from an answer or an error. */
export function answeredBy({
  status,
  requestId,
}: {
  readonly status?: number
  readonly requestId?: string | undefined
}): Answered {
  return {
    ...(status === undefined ? {} : { httpStatus: status }),
    ...(requestId === undefined ? {} : { requestId }),
  }
}
