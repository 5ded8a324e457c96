import { isObject } from '../is-object.ts'

/**
 * Puts values into a template: `{{field}}` and `{{a.b}}` with HTML escaped, `{{{field}}}` as it is. What is missing renders
 * empty. Helpers and blocks are not known: they render empty, too.
 */
export function renderTemplate(source: string, fields: Readonly<Record<string, unknown>>): string {
  return source.replaceAll(/\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/g, (_, raw, escaped) =>
    typeof raw === 'string'
      ? valueAt(raw.trim(), fields)
      : escapeHtml(valueAt(String(escaped).trim(), fields)),
  )
}

function valueAt(path: string, fields: Readonly<Record<string, unknown>>): string {
  let value: unknown = fields
  for (const name of path.split('.')) {
    value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
  }
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
