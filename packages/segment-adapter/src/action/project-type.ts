/**
 * How an Iterable project tells its users apart, which is set when the project is made.
 *
 * - `email`: by e-mail address; every user has one, and several may have one user id.
 * - `userId`: by user id; an e-mail address is optional, and several users may have the same.
 * - `hybrid`: by either; both are unique.
 */
export type ProjectType = 'email' | 'userId' | 'hybrid'

/** What becomes of an event that Iterable would accept and then drop: refused, or sent with a warning. */
export type OnWouldNotCreateUser = 'reject' | 'warn'
