import { refusal, type Refusal as Refused } from '../answers.ts'
import type { Identity } from '../store/user-store.ts'
import type { IdentityProblem } from './validate-identity.ts'

type Refusal = readonly [
  status: number,
  code: string,
  message: (identity: { readonly email: string; readonly userId: string }) => string,
]

const invalidEmail: Refusal = [
  400,
  'InvalidEmailAddressError',
  ({ email }) => `Invalid email: ${email}`,
]
const invalidUserId: Refusal = [
  400,
  'InvalidUserIdError',
  ({ userId }) => `Invalid userId: ${userId}`,
]

/** Codes and statuses are documented; of the messages, those with "Invalid email" and "No user exists" are recorded ones. */
const refusals: Readonly<Record<IdentityProblem, Refusal>> = {
  missing: [400, 'BadParams', () => 'Either email or userId must be set'],
  invalid_email: invalidEmail,
  invalid_user_id: invalidUserId,
  invalid_new_email: invalidEmail,
  invalid_new_user_id: invalidUserId,
  forgotten: [409, 'ForgottenUserError', () => 'The user has been forgotten'],
  conflict: [409, 'ExternalKeyConflict', () => 'email and userId belong to different users'],
  unknown_user_id: [
    400,
    'UnknownUserIdError',
    ({ userId }) => `No user exists with userId ${userId}`,
  ],
  needs_user_id: [400, 'BadParams', () => 'userId must be set to create a user in this project'],
  email_taken: [
    400,
    'EmailAlreadyExists',
    ({ email }) => `A user with email ${email} already exists`,
  ],
  user_id_taken: [
    400,
    'UserIdAlreadyExists',
    ({ userId }) => `A user with userId ${userId} already exists`,
  ],
}

/** The refusal of a single request. `status` replaces the usual one where an operation's document does not have that. */
export function refuseIdentity(
  problem: IdentityProblem,
  { email = '', userId = '' }: Identity,
  status?: number,
): Refused {
  const [usual, code, message] = refusals[problem]
  return refusal(status ?? usual, code, message({ email, userId }))
}
