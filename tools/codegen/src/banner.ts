/** The first line of every generated file. */
export const banner = '// Generated from openapi/ by `pnpm run codegen`. Do not edit.\n'
