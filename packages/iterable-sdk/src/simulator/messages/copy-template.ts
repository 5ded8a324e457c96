import type { StoredTemplate } from '../store/rows.ts'
import type { Store } from '../store/store.ts'

/**
 * Copies a template for a campaign, so that later changes to the original do not reach the campaign.
 *
 * @returns the id of the copy
 */
export function copyTemplate(
  store: Store,
  original: StoredTemplate,
  {
    campaignId,
    type,
    now,
  }: { readonly campaignId: number; readonly type: StoredTemplate['type']; readonly now: number },
): number {
  return store.things.templates.put({
    ...original,
    id: store.makeNumber(),
    type,
    campaignId,
    createdAt: now,
    updatedAt: now,
    locales: { ...original.locales },
  }).id
}
