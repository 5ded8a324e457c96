// Forgetting many users
export { forgetAll, unforgetAll } from './forget-all.ts'
export type { GdprOptions, GdprWait } from './options.ts'
export type { GdprRun } from './create-run.ts'
export type { GdprResult } from './result.ts'
export type { GdprIdentity } from './identity.ts'
export type { GdprCheckpoint } from './checkpoint.ts'

// Who is forgotten
export { hashIdentifier } from './hash-identifier.ts'
export { isForgotten, loadForgottenUsers } from './forgotten-users.ts'
export type { ForgottenUsers } from './forgotten-users.ts'
