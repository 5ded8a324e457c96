import { notFound, type Refusal } from '../../answers.ts'
import type { RouteContext } from '../../context.ts'
import { contentOf, describeTemplate } from '../../messages/describe-template.ts'
import type { Medium, StoredTemplate } from '../../store/rows.ts'

/** What `get` answers of a template: its content, and names. Members that only some media have are told by `withTimes`. */
export function getTemplate(
  { store }: RouteContext,
  medium: Medium,
  { templateId, locale }: { readonly templateId: number; readonly locale?: string },
):
  | {
      readonly template: StoredTemplate
      readonly content: Record<string, unknown>
      readonly refused?: undefined
    }
  | Refusal {
  const template = store.things.templates.get(templateId)
  const content = template?.medium === medium ? contentOf(template, locale) : undefined
  if (template === undefined || content === undefined) {
    return notFound(`Template ID: ${templateId} does not exist for this project`)
  }
  const tag = locale ?? template.defaultLocale
  const { clientTemplateId, campaignId } = template
  return {
    template,
    content: {
      ...content,
      templateId,
      name: template.name,
      messageTypeId: template.messageTypeId,
      ...(clientTemplateId === undefined ? {} : { clientTemplateId }),
      ...(tag === '' ? {} : { locale: tag }),
      ...(medium === 'Email'
        ? { metadata: describeTemplate(template) }
        : campaignId === undefined
          ? {}
          : { campaignId }),
      ...(medium === 'Push' || medium === 'SMS'
        ? { createdAt: template.createdAt, updatedAt: template.updatedAt }
        : {}),
    },
  }
}
