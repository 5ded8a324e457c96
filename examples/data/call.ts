import type {
  AliasParams,
  GroupParams,
  IdentifyParams,
  PageParams,
  TrackParams,
} from '@segment/analytics-node'

/** One call of an application to `@segment/analytics-node`, without its time and id. */
export type Call =
  | { readonly type: 'identify'; readonly params: IdentifyParams }
  | { readonly type: 'track'; readonly params: TrackParams }
  | { readonly type: 'page' | 'screen'; readonly params: PageParams }
  | { readonly type: 'group'; readonly params: GroupParams }
  | { readonly type: 'alias'; readonly params: AliasParams }
