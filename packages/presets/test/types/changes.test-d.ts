/** Compiled, never run: `tsc` fails when a type changes. */
import {
  classicCartCalls,
  defaultPresets,
  identifyCalls,
  trackCalls,
  withCondition,
  withFields,
  withTrigger,
  type FieldName,
  type Preset,
} from '@iterelay/presets'
import { path, template, type Mapping } from '@iterelay/segment-adapter'

declare const own: Mapping

withFields(trackCalls, { eventName: template('{{event}} (web)'), campaignId: undefined })
withFields(identifyCalls, { newEmail: path('$.traits.newEmail'), updateOnly: true })
withFields(classicCartCalls, { 'user.email': path('$.properties.email') })
withFields(own, { total: 1 })
// @ts-expect-error -- misspelt
withFields(trackCalls, { eventname: 'A' })
// @ts-expect-error -- a field of another action
withFields(trackCalls, { newEmail: 'ana@example.com' })
// @ts-expect-error -- says nothing about a user
withFields(trackCalls, { 'user.email': 'ana@example.com' })
// @ts-expect-error -- no part of a user
withFields(classicCartCalls, { 'user.name': 'Ana' })
// @ts-expect-error -- no JSON
withFields(trackCalls, { eventName: () => 'A' })
// @ts-expect-error -- frozen
trackCalls.fields['eventName'] = 'A'
// @ts-expect-error -- frozen
defaultPresets[0] = trackCalls

const preset: Preset<'trackEvent'> = withFields(trackCalls, { eventName: 'A' })
const again: Preset<'trackEvent'> = withFields(withTrigger(preset, 'type = "page"'), { id: 'a' })
const narrowed: Preset<'updateCart'> = withCondition(classicCartCalls, 'userId != null')
const triggered: Preset = withTrigger(own, 'type = "track"')
const mappings: readonly Mapping[] = [again, narrowed, triggered, withFields(own, {})]
// @ts-expect-error -- another action
const other: Preset<'updateUser'> = withFields(trackCalls, {})
const name: FieldName<'updateCart'> = 'user.mergeNestedObjects'
const { trigger }: { trigger: string } = trackCalls

export { mappings, name, other, trigger }
