/** Where a verdict came from: what a result tells of the answer. */
export interface Answered {
  readonly httpStatus?: number
  readonly requestId?: string
}

/** Takes these members from an answer or an error. */
export function answeredBy({
  status,
  requestId,
}: {
  readonly status?: number
  readonly requestId?: string
}): Answered {
  return {
    ...(status === undefined ? {} : { httpStatus: status }),
    ...(requestId === undefined ? {} : { requestId }),
  }
}
