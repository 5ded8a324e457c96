import type { JsonObject, JsonValue } from '../../json.ts'
import type { MappingBuilders } from './mapping-builders.ts'

type Builders = MappingBuilders<Readonly<Record<string, unknown>>>

/** `@path`: the value at a path. */
export const path: Builders['path'] = (at) => ({ '@path': at })

/** `@template`: text with each `{{path}}` filled in. */
export const template: Builders['template'] = (text) => ({ '@template': withoutRoots(text) })

/** `@literal`: a value as it is; directives inside are resolved. */
export const literal: Builders['literal'] = (value) => ({ '@literal': value })

/** `@if` with `exists`: `then` when the value is neither missing nor null. A text is a path. */
export const ifExists: Builders['ifExists'] = (value, branches) => ({
  '@if': { exists: asDirective(value), ...branches },
})

/** `@if` with `blank`, which asks for a value that is not blank: not missing, null, `""`, 0, false or an empty list. */
export const ifNotBlank: Builders['ifNotBlank'] = (value, branches) => ({
  '@if': { blank: asDirective(value), ...branches },
})

/** `@case`: text in small letters. A text is a path. */
export const lowerCase: Builders['lowerCase'] = (value) => ({
  '@case': { operator: 'lower', value: asDirective(value) },
})

/** `@case`: text in capitals. A text is a path. */
export const upperCase: Builders['upperCase'] = (value) => ({
  '@case': { operator: 'upper', value: asDirective(value) },
})

/** `@replace`: text with one or two plain texts replaced. A text is a path. */
export const replace: Builders['replace'] = (value, options) => ({
  '@replace': { ...options, value: asDirective(value) },
})

/** `@arrayPath`: a list, each element through a shape whose paths begin at the element. Without a shape the list as it is. */
export const arrayPath: Builders['arrayPath'] = (at, shape) => ({
  '@arrayPath': shape === undefined ? [at] : [at, shape(mappingBuilders())],
})

/** `@flatten`: an object of one level, the keys joined by the separator. A text is a path. */
export const flatten: Builders['flatten'] = (value, options) => ({
  '@flatten': { ...options, value: asDirective(value) },
})

/** `@json`, encode: a value as JSON text. A text is a path. */
export const toJson: Builders['toJson'] = (value) => ({
  '@json': { mode: 'encode', value: asDirective(value) },
})

/** `@json`, decode: the value of a JSON text. A text is a path. */
export const fromJson: Builders['fromJson'] = (value) => ({
  '@json': { mode: 'decode', value: asDirective(value) },
})

/** `@merge`: several objects in one, not deeply; later ones win with `right`, the default, earlier ones with `left`. */
export const merge: Builders['merge'] = (objects, { direction = 'right' } = {}) => ({
  '@merge': { direction, objects: [...objects] },
})

/** `@transform`: a mapping applied to the result of another. */
export const transform: Builders['transform'] = (apply, mapping) => ({
  '@transform': { apply, mapping },
})

/** `@excludeWhenNull`: a value without its null members. */
export const excludeWhenNull: Builders['excludeWhenNull'] = (value) => ({
  '@excludeWhenNull': value,
})

/** `@liquid`: a Liquid template of up to 1000 characters. */
export const liquid: Builders['liquid'] = (text) => ({ '@liquid': text })

/**
 * All builders, with every path checked against a type of event.
 *
 * What they make is plain JSON, the same as written by hand, so both may be mixed.
 *
 * @example
 * ```ts
 * interface OrderCompleted { type: 'track'; properties: { order_id: string; total: number } }
 *
 * const { path, template } = mappingBuilders<OrderCompleted>()
 * path('$.properties.total') // { '@path': '$.properties.total' }
 * path('$.properties.totl') // does not compile
 * ```
 */
export function mappingBuilders<
  Event = Readonly<Record<string, unknown>>,
>(): MappingBuilders<Event> {
  const builders: Builders = {
    path,
    template,
    literal,
    ifExists,
    ifNotBlank,
    lowerCase,
    upperCase,
    replace,
    arrayPath,
    flatten,
    toJson,
    fromJson,
    merge,
    transform,
    excludeWhenNull,
    liquid,
  }
  // One set of functions serves every type: the type says only which paths may be written.
  return builders
}

function asDirective(value: string | JsonObject): JsonValue {
  return typeof value === 'string' ? { '@path': value } : value
}

/** Segment itself finds nothing at `{{$.a}}` (M17), so that what is built here works there, too. */
function withoutRoots(text: string): string {
  return text.replaceAll(/(\{\{\{?\s*)\$\./g, '$1')
}
