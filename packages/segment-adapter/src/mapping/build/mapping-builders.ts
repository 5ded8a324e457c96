import type { JsonObject, JsonValue } from '../../json.ts'
import type { EventPath } from './event-path.ts'
import type { TemplateText } from './template-text.ts'

/** The two branches of a condition. */
export interface Branches {
  readonly then?: JsonValue
  readonly else?: JsonValue
}

/** Options of {@link MappingBuilders.replace}: one or two plain texts and what stands in their place. */
export interface ReplaceOptions {
  /** 1 to 10 characters; not a regular expression. */
  readonly pattern: string
  /** Up to 10 characters. Default: `''`. */
  readonly replacement?: string
  /** Replaced after the first pair, in its result. */
  readonly pattern2?: string
  readonly replacement2?: string
  /** Default: `false`. */
  readonly ignorecase?: boolean
  /** Every occurrence, not only the first. Default: `true`. */
  readonly global?: boolean
}

/** The directives as functions, with their paths checked against the type of the event. */
export interface MappingBuilders<Event> {
  /** `@path`: the value at a path. */
  path(this: void, path: EventPath<Event>): JsonObject
  /** `@template`: text with each `{{path}}` filled in. */
  template<const Text extends string>(this: void, text: TemplateText<Event, Text>): JsonObject
  /** `@literal`: a value as it is; directives inside are resolved. */
  literal(this: void, value: JsonValue): JsonObject
  /** `@if` with `exists`: `then` when the value is neither missing nor null. A text is a path. */
  ifExists(this: void, value: EventPath<Event> | JsonObject, branches: Branches): JsonObject
  /** `@if` with `blank`, which asks for a value that is not blank: not missing, null, `""`, 0, false or an empty list. A text is a path. */
  ifNotBlank(this: void, value: EventPath<Event> | JsonObject, branches: Branches): JsonObject
  /** `@case`: text in small letters. A text is a path. */
  lowerCase(this: void, value: EventPath<Event> | JsonObject): JsonObject
  /** `@case`: text in capitals. A text is a path. */
  upperCase(this: void, value: EventPath<Event> | JsonObject): JsonObject
  /** `@replace`: text with one or two plain texts replaced. A text is a path. */
  replace(this: void, value: EventPath<Event> | JsonObject, options: ReplaceOptions): JsonObject
  /** `@arrayPath`: a list, each element through a shape whose paths begin at the element. Without a shape the list as it is. */
  arrayPath<Path extends EventPath<Event>>(
    this: void,
    path: Path,
    shape?: (element: MappingBuilders<ElementAt<Event, Path>>) => JsonObject,
  ): JsonObject
  /** `@flatten`: an object of one level, the keys joined by the separator. A text is a path. */
  flatten(
    this: void,
    value: EventPath<Event> | JsonObject,
    options: { readonly separator: string; readonly omitArrays?: boolean },
  ): JsonObject
  /** `@json`, encode: a value as JSON text. A text is a path. */
  toJson(this: void, value: EventPath<Event> | JsonObject): JsonObject
  /** `@json`, decode: the value of a JSON text. A text is a path. */
  fromJson(this: void, value: EventPath<Event> | JsonObject): JsonObject
  /** `@merge`: several objects in one, not deeply; later ones win with `right`, the default, earlier ones with `left`. */
  merge(
    this: void,
    objects: readonly JsonObject[],
    options?: { readonly direction?: 'left' | 'right' },
  ): JsonObject
  /** `@transform`: a mapping applied to the result of another. */
  transform(this: void, apply: JsonObject, mapping: JsonObject): JsonObject
  /** `@excludeWhenNull`: a value without its null members. */
  excludeWhenNull(this: void, value: JsonValue): JsonObject
  /** `@liquid`: a Liquid template of up to 1000 characters. */
  liquid(this: void, template: string): JsonObject
}

/** What an element of the list at a path is; anything where the path cannot be followed by the compiler. */
export type ElementAt<T, Path extends string> = Path extends `$.${infer Rest}`
  ? ElementAt<T, Rest>
  : Path extends `${infer Key}.${infer Rest}`
    ? Key extends keyof T
      ? ElementAt<NonNullable<T[Key]>, Rest>
      : Anything
    : Path extends keyof T
      ? NonNullable<T[Path]> extends readonly (infer Element)[]
        ? NonNullable<Element>
        : NonNullable<T[Path]>
      : Anything

type Anything = Readonly<Record<string, unknown>>
