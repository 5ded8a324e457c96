/** Compiled, never run: `tsc` fails when a type changes. */
import type { components, IterableClient } from '@iterelay/iterable-sdk'
import { items, pages, type PagedItem, type PagedOperationId } from '@iterelay/iterable-sdk/pages'

/* oxlint-disable typescript/no-unnecessary-type-parameters */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/* oxlint-enable typescript/no-unnecessary-type-parameters */
export type Expect<T extends true> = T

type Schemas = components['schemas']

export type Items = [
  Expect<Equal<PagedItem<'campaigns.list'>, Schemas['CampaignDetails']>>,
  Expect<Equal<PagedItem<'campaigns.listChildCampaigns'>, Schemas['CampaignDetails']>>,
  // Wrapped in params, or not.
  Expect<Equal<PagedItem<'catalogs.list'>, Schemas['CatalogName']>>,
  Expect<Equal<PagedItem<'catalogs.items.list'>, Schemas['CatalogItem']>>,
  Expect<Equal<PagedItem<'exports.getFiles'>, Schemas['ExportFile']>>,
]

/** No operation is left with entries of an unknown type. */
type Untyped = {
  [Id in PagedOperationId]: [PagedItem<Id>] extends [never]
    ? Id
    : unknown extends PagedItem<Id>
      ? Id
      : never
}[PagedOperationId]
export type Typed = Expect<Equal<Untyped, never>>

export async function calls(client: IterableClient): Promise<void> {
  for await (const campaign of items(client, 'campaigns.list')) {
    const id: number = campaign.id
    // @ts-expect-error no such member
    void [id, campaign.title]
  }
  for await (const page of pages(client, 'templates.list', { templateType: 'Base' })) {
    const total: number | undefined = page.total
    void [total, page.items[0]?.templateId, page.answer.totalTemplatesCount]
    void items(client, 'templates.list', page.next)
  }
  void items(client, 'inApp.getMessages', { email: 'ana@example.com' })
  void items(client, 'experiments.list', { offset: 20 }, { limit: 5, signal: null })

  // @ts-expect-error no such operation
  void items(client, 'campaigns.all')
  // @ts-expect-error an operation without pages
  void items(client, 'lists.list')
  // @ts-expect-error text has no entries; listUsers reads it
  void items(client, 'lists.previewUsers', { listId: 1 })
  // @ts-expect-error a parameter of the path is required
  void items(client, 'campaigns.listChildCampaigns')
  // @ts-expect-error no such parameter
  void items(client, 'campaigns.list', { state: 'Running' })
  // @ts-expect-error no such option
  void items(client, 'campaigns.list', {}, { max: 5 })
}
