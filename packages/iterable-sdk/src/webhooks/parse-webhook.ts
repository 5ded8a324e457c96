import { checkNames } from '../check-options.ts'
import { checkToken } from './check-token.ts'
import type { IterableWebhookEvent } from './event.ts'
import { parseIterableWebhookBody } from './parse-webhook-body.ts'
import { readBody } from './read-body.ts'
import { verifyIterableWebhook } from './verify-webhook.ts'
import { IterableWebhookError } from './webhook-error.ts'

/** Options of `parseIterableWebhook`. */
export interface ParseIterableWebhookOptions {
  /**
   * The Auth Token that was set for the webhook in Iterable, alone: without `Basic` or `OAuth2`. Required, since a webhook
   * with NoAuth can be sent by anyone.
   */
  readonly token: string
  /** Bytes of a body beyond which it is refused, unread. Default: 1,048,576. */
  readonly maxBodyBytes?: number
}

/**
 * Checks and reads a system webhook request of Iterable.
 *
 * The header is checked first: the body of a request without the right token is not read.
 *
 * ```ts
 * const event = await parseIterableWebhook(request, { token })
 * if (event.eventName === 'emailBounce') await suppress(event.dataFields.email)
 * ```
 *
 * @param request A Fetch API request whose body has not been read
 * @throws IterableWebhookError with the `status` to answer with
 */
export async function parseIterableWebhook(
  request: Request,
  options: ParseIterableWebhookOptions,
): Promise<IterableWebhookEvent> {
  const { token, maxBodyBytes = 1_048_576 } = options
  checkOthers(options, maxBodyBytes)
  checkToken(token)
  checkRequest(request)
  if (!(await verifyIterableWebhook(request.headers.get('authorization'), token))) {
    throw new IterableWebhookError(
      'unauthorized',
      "the Authorization header is missing or wrong; compare token with the webhook's Auth Token in Iterable",
    )
  }
  return parseIterableWebhookBody(parseJson(await readBody(request, maxBodyBytes)))
}

function checkOthers(options: ParseIterableWebhookOptions, maxBodyBytes: unknown): void {
  const problems: string[] = []
  checkNames(options, ['token', 'maxBodyBytes'], '', problems)
  if (!Number.isSafeInteger(maxBodyBytes) || Number(maxBodyBytes) < 1) {
    const given = typeof maxBodyBytes === 'number' ? maxBodyBytes : `of type ${typeof maxBodyBytes}`
    problems.push(`maxBodyBytes must be a whole number of at least 1, not ${given}`)
  }
  if (problems.length > 0) throw new IterableWebhookError('invalid_option', problems.join('; '))
}

/** Catches the request objects of Express and its kin, and a body that someone else has read. */
function checkRequest(request: Request): void {
  const advice =
    'use verifyIterableWebhook and parseIterableWebhookBody where a framework reads the body'
  if (typeof request.headers.get !== 'function') {
    throw new IterableWebhookError(
      'invalid_option',
      `request must be a Request of the Fetch API; ${advice}`,
    )
  }
  if (request.bodyUsed || request.body?.locked === true) {
    throw new IterableWebhookError(
      'invalid_option',
      `the body of the request has been read; ${advice}`,
    )
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new IterableWebhookError('invalid_json', 'the body is not JSON')
  }
}
