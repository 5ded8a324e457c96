import type { EventPath } from './event-path.ts'

/** A template whose placeholders are all paths into a declared type; `never` when one is not. */
export type TemplateText<T, Text extends string> = string extends Text
  ? string
  : PlaceholdersOf<Text> extends EventPath<T>
    ? Text
    : never

type PlaceholdersOf<Text extends string> = Text extends `${string}{{${infer Path}}}${infer Rest}`
  ? Bare<Path> | PlaceholdersOf<Rest>
  : never

/** Without the third brace and the white space around. */
type Bare<Path extends string> = Path extends `{${infer Rest}` | ` ${infer Rest}` | `${infer Rest} `
  ? Bare<Rest>
  : Path
