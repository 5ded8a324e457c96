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

/** The outcome code for a code of Iterable's, where it says more than the HTTP status does. */
export function codeOfIterableCode(iterableCode: string | undefined): string | undefined {
  return iterableCode === undefined ? undefined : codesOfIterableCodes.get(iterableCode)
}
