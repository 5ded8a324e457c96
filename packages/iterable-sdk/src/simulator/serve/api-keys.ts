import { isObject } from '../is-object.ts'
import type { OperationId } from '../../gen/operations.gen.ts'
import { coreOperations } from '../../core-operations.ts'

/** What an API key may do. `mobile` and `web` are the kinds for apps and sites. */
export type ApiKeyKind = 'server' | 'readOnly' | 'mobile' | 'web'

/** A key of the simulated project. */
export interface ApiKey {
  readonly key: string
  /** Default: `server`. */
  readonly kind?: ApiKeyKind
  /** The secret that signs the JWTs (HS256) that this key asks for. Default: it asks for none. */
  readonly jwtSecret?: string
  /** Whether events with names that the project does not know are taken; else they are dropped in silence. Default: true. */
  readonly createsEventNames?: boolean
}

/** A key that a request came with. `any` is the kind of keys where none was named: it may do everything. */
export interface ResolvedApiKey {
  readonly kind: ApiKeyKind | 'any'
  readonly jwtSecret: string | undefined
  readonly createsEventNames: boolean
}

/** Finds what a key may do; undefined for one that the project does not have. */
export type ApiKeyDirectory = (key: string) => ResolvedApiKey | undefined

const anyKey: ResolvedApiKey = { kind: 'any', jwtSecret: undefined, createsEventNames: true }

/** What devices and browsers report; a server-side key may not. */
const deviceSide: ReadonlySet<string> = /* @__PURE__ */ new Set<OperationId>([
  'events.consumeInApp',
  'events.trackInAppClick',
  'events.trackInAppClose',
  'events.trackInAppDelivery',
  'events.trackInAppOpen',
  'events.trackPushOpen',
  'events.trackWebPushClick',
  'users.disableDevice',
  'users.registerBrowserToken',
  'users.registerDeviceToken',
])

/** What else a client-side key may call. */
const clientSide: ReadonlySet<string> = /* @__PURE__ */ new Set<OperationId>([
  'commerce.trackPurchase',
  'commerce.updateCart',
  'embeddedMessaging.getMessages',
  'embeddedMessaging.trackClick',
  'embeddedMessaging.trackReceived',
  'embeddedMessaging.trackSession',
  'events.track',
  'inApp.getMessages',
  'inApp.getPriorityMessage',
  'inApp.getWebMessages',
  'users.merge',
  'users.update',
  'users.updateEmail',
  'users.updateSubscriptions',
])

/** Whether a key of a kind may call an operation. */
export function isAllowed(kind: ResolvedApiKey['kind'], operation: OperationId): boolean {
  if (kind === 'any') return true
  if (kind === 'server') return !deviceSide.has(operation)
  if (kind === 'readOnly') return coreOperations()[operation]?.method === 'GET'
  return deviceSide.has(operation) || clientSide.has(operation)
}

/** Builds the directory of a project's keys: those that are named and were checked, or any that is not empty. */
export function createKeyDirectory(
  apiKey: string | undefined,
  apiKeys: readonly ApiKey[] | undefined,
): ApiKeyDirectory {
  if (apiKey === undefined && apiKeys === undefined)
    return (key) => (key === '' ? undefined : anyKey)
  const known = new Map<string, ResolvedApiKey>()
  if (apiKey !== undefined) known.set(apiKey, anyKey)
  for (const entry of apiKeys ?? []) {
    const { key, kind = 'server', jwtSecret, createsEventNames = true } = entry
    known.set(key, { kind, jwtSecret, createsEventNames })
  }
  return (key) => known.get(key)
}

/** Adds a problem for each key that is wrong. Keys and secrets are not shown: somebody may have put real ones here. */
export function checkApiKeys(apiKey: unknown, apiKeys: unknown, problems: string[]): void {
  if (apiKey === '') problems.push('apiKey must not be empty')
  if (apiKeys === undefined) return
  if (!Array.isArray(apiKeys)) {
    problems.push('apiKeys must be a list')
    return
  }
  const kinds = ['server', 'readOnly', 'mobile', 'web']
  for (const [at, entry] of (apiKeys as readonly unknown[]).entries()) {
    const { key, kind = 'server', jwtSecret } = isObject(entry) ? entry : {}
    if (typeof key !== 'string' || key === '') problems.push(`apiKeys[${at}].key must be a text`)
    if (typeof kind !== 'string' || !kinds.includes(kind)) {
      problems.push(`apiKeys[${at}].kind must be one of ${kinds.join(', ')}`)
    }
    if (jwtSecret !== undefined && (typeof jwtSecret !== 'string' || jwtSecret === '')) {
      problems.push(`apiKeys[${at}].jwtSecret must be a text that is not empty`)
    }
  }
}
