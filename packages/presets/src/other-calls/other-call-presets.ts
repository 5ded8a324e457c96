import type { Preset } from '../preset.ts'
import { aliasCalls } from './alias-calls.ts'
import { pageCalls } from './page-calls.ts'
import { screenCalls } from './screen-calls.ts'

/** Presets for the calls that Segment's destination leaves alone: page, screen and alias. Add them to `defaultPresets`. */
export const otherCallPresets: readonly Preset[] = /* @__PURE__ */ Object.freeze([
  pageCalls,
  screenCalls,
  aliasCalls,
])
