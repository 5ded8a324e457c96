import type { components } from '../../gen/types.gen.ts'
import type { StoredTemplate } from '../store/rows.ts'

type Schemas = components['schemas']

/** A template in lists, without its content. */
export function describeTemplate({
  id,
  clientTemplateId,
  campaignId,
  name,
  messageTypeId,
  creatorUserId,
  createdAt,
  updatedAt,
}: StoredTemplate): Schemas['TemplateMetadata'] {
  return {
    templateId: id,
    name,
    messageTypeId,
    creatorUserId,
    createdAt,
    updatedAt,
    ...(clientTemplateId === undefined ? {} : { clientTemplateId }),
    ...(campaignId === undefined ? {} : { campaignId }),
  }
}

/** The HTML in the content of a template; empty where it has none. */
export function htmlOf(content: Readonly<Record<string, unknown>> | undefined): string {
  const html = content?.['html']
  return typeof html === 'string' ? html : ''
}

/** The content of a template in one language; undefined when it has no such version. */
export function contentOf(
  { locales, defaultLocale }: StoredTemplate,
  locale: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const tag = locale ?? defaultLocale
  return Object.hasOwn(locales, tag) ? locales[tag] : undefined
}
