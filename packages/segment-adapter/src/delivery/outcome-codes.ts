/**
 * Outcome code per failure array of a bulk answer.
 *
 * Iterable says the same things in other words on the single endpoints: see {@link codeOfIterableCode}.
 */
const codesOfFailureArrays: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    invalidEmails: 'invalid_email',
    invalidUserIds: 'invalid_user_id',
    invalidDataEmails: 'invalid_data',
    invalidDataUserIds: 'invalid_data',
    notFoundEmails: 'unknown_user',
    notFoundUserIds: 'unknown_user',
    forgottenEmails: 'forgotten_user',
    forgottenUserIds: 'forgotten_user',
    conflictEmails: 'identity_conflict',
    conflictUserIds: 'identity_conflict',
    disallowedEventNames: 'event_name_not_allowed',
  }),
)

const codesOfIterableCodes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    BadApiKey: 'bad_api_key',
    BatchTooLarge: 'batch_too_large',
    Conflict: 'identity_conflict',
    EmailAlreadyExists: 'identity_conflict',
    ExternalKeyConflict: 'identity_conflict',
    ForgottenUserError: 'forgotten_user',
    InvalidEmailAddressError: 'invalid_email',
    InvalidUserIdError: 'invalid_user_id',
    RequestFieldsTypesMismatched: 'field_type_mismatch',
    UniqueFieldsLimitExceeded: 'field_limit_exceeded',
    UnknownEmailError: 'unknown_user',
    UnknownUserIdError: 'unknown_user',
    UserIdAlreadyExists: 'identity_conflict',
  }),
)

/** The outcome code for a failure array, named by its path in the answer. */
export function codeOfFailureArray(path: string): string {
  return codesOfFailureArrays.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'refused'
}

/** The outcome code for a code of Iterable's, where it says more than the HTTP status does. */
export function codeOfIterableCode(iterableCode: string | undefined): string | undefined {
  return iterableCode === undefined ? undefined : codesOfIterableCodes.get(iterableCode)
}
