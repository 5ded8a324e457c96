/** Compiled, never run: `tsc` fails when a type changes. */
import { mappingBuilders, path, type EventPath, type TrackEvent } from '@iterelay/segment-adapter'

interface OrderCompleted {
  readonly type: 'track'
  readonly event: 'Order Completed'
  readonly userId?: string | null
  readonly timestamp: Date
  readonly properties: {
    readonly order_id: string
    readonly total: number
    readonly 'gift.note'?: string
    readonly products: readonly { readonly product_id: string; readonly tags: string[] }[]
    readonly custom: Readonly<Record<string, unknown>>
    readonly anything: unknown
  }
  readonly context?: { readonly traits?: { readonly email?: string } | null }
}

const build = mappingBuilders<OrderCompleted>()

build.path('$')
build.path('$.userId')
build.path('userId')
build.path('$.timestamp')
build.path('$.properties')
build.path('$.properties.order_id')
build.path('$.properties.products[0].product_id')
build.path('$.properties.products[12].tags[0]')
build.path('$.properties["gift.note"]')
build.path('$.properties.custom.of.any.kind')
build.path('$.properties.anything.below')
build.path('$.context.traits.email')
// @ts-expect-error -- misspelt
build.path('$.properties.ordr_id')
// @ts-expect-error -- not there
build.path('$.traits.email')
// @ts-expect-error -- below a text
build.path('$.properties.order_id.length')
// @ts-expect-error -- an element, not the list
build.path('$.properties.products.product_id')
// @ts-expect-error -- a dot in a key needs quotes
build.path('$.properties.gift.note')
// @ts-expect-error -- below a Date
build.path('$.timestamp.getTime')

build.template('Order {{properties.order_id}} of {{ $.userId }}: {{{properties.total}}}')
build.template('no placeholder')
// @ts-expect-error -- misspelt
build.template('Order {{properties.ordr_id}}')

build.ifExists('$.context.traits.email', { then: build.path('$.userId') })
build.ifExists(build.lowerCase('$.context.traits.email'), { then: 1, else: null })
// @ts-expect-error -- misspelt
build.ifNotBlank('$.context.traits.mail', { then: 1 })

build.arrayPath('$.properties.products', (product) => ({ id: product.path('product_id') }))
build.arrayPath('$.properties.products', (product) => ({
  // @ts-expect-error -- a path of the event, not of the element
  id: product.path('$.properties.order_id'),
}))

// An event type that allows members beside the named ones is checked by the named ones.
type Signup = TrackEvent & { readonly properties: { readonly plan: string } }
const signup = mappingBuilders<Signup>()
signup.path('$.properties.plan')
signup.path('$.messageId')
signup.path('$.context.page.url')
// @ts-expect-error -- misspelt
signup.path('$.propertes.plan')

// Without a type every path is taken.
path('$.whatever.there[0].is')
const text: string = '$.made.at.run.time'
path(text)

export const paths: EventPath<{ readonly a: { readonly b: number } }>[] = [
  '$',
  '$.a',
  '$.a.b',
  'a',
  'a.b',
]
