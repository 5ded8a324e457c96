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

/** The content of a template in one language; undefined when it has no such version. */
export function contentOf(
  { locales, defaultLocale }: StoredTemplate,
  locale: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const tag = locale ?? defaultLocale
  return Object.hasOwn(locales, tag) ? locales[tag] : undefined
}
