import type { Issue } from '../issue.ts'
import type { MappingResult } from '../outcome.ts'
import type { PlanItem } from './plan.ts'

/**
 * Parts the items that Iterable would accept and drop from the others.
 *
 * A user that an earlier item makes with both identifiers is known by either. Those that are to be sent all the same stay, with
 * a warning.
 */
export function findUnheld(items: readonly PlanItem[]): {
  readonly held: readonly PlanItem[]
  readonly unheld: readonly PlanItem[]
} {
  if (!items.some(isDoubtful)) return { held: items, unheld: [] }
  const known = new Set<string>()
  const held: PlanItem[] = []
  const unheld: PlanItem[] = []
  for (const item of items) {
    if (!isDoubtful(item) || known.has(item.item.identity.email?.toLowerCase() ?? '')) {
      held.push(item)
      noteUser(known, item)
    } else if (item.item.form === 'single' && item.item.ifUnknown === 'warn') {
      held.push({ ...item, warnings: [...item.warnings, issue] })
    } else unheld.push(item)
  }
  return { held, unheld }
}

/** The result of an item that is not sent, because it would vanish. */
export function wouldNotCreateUser({ mapping, action }: PlanItem): MappingResult {
  return {
    mapping,
    action,
    status: 'rejected',
    ...issue,
    issues: [issue],
    retryable: false,
    attempts: 0,
  }
}

const issue: Issue = {
  code: 'would_not_create_user',
  message:
    'Iterable would accept the event and drop it: users of a userID-based project are made by user id, and it has an e-mail address alone. Map a userId, use the bulk lane, or set onWouldNotCreateUser to "warn".',
}

function isDoubtful({ item }: PlanItem): boolean {
  return item.form === 'single' && item.ifUnknown !== undefined
}

/** Custom events make no users, and updates that are told not to do not either. */
function noteUser(known: Set<string>, { action, item }: PlanItem): void {
  const { email, userId } = item.identity
  if (action === 'trackEvent' || email === undefined || userId === undefined) return
  if (item.form === 'bulk' && item.options['updateOnly'] === true) return
  const { becomes } = item
  if (becomes?.email === undefined) known.add(email.toLowerCase())
  else {
    known.delete(email.toLowerCase())
    known.add(becomes.email.toLowerCase())
  }
}
