import { badParams, json } from '../../answers.ts'
import type { OperationsOf, Routes } from '../../context.ts'
import { readTime } from '../../dates.ts'
import { cutPage, sortRows } from '../../paging.ts'
import { describeTemplate } from '../../messages/describe-template.ts'

/** Templates of every medium. */
export const templateRoutes: Routes<OperationsOf<'templates'>> = {
  'templates.list': ({ params, store, origin, path }) => {
    const { templateType, messageMedium, startDateTime = '', endDateTime = '' } = params
    const from = readTime(startDateTime) ?? Number.NEGATIVE_INFINITY
    const to = readTime(endDateTime) ?? Number.POSITIVE_INFINITY
    const found = store.things.templates.filter(
      ({ type, medium, createdAt }) =>
        (templateType === undefined || type === templateType) &&
        (messageMedium === undefined || medium === messageMedium) &&
        createdAt >= from &&
        createdAt < to,
    )
    const address = new URL(path, origin)
    for (const name of [
      'templateType',
      'messageMedium',
      'startDateTime',
      'endDateTime',
      'sort',
    ] as const) {
      const value = params[name]
      if (value !== undefined) address.searchParams.set(name, value)
    }
    const { rows, total, links } = cutPage(sortRows(found, params.sort), params, {
      usualSize: 20,
      mostPerPage: 1000,
      address,
    })
    return json({ templates: rows.map(describeTemplate), totalTemplatesCount: total, ...links })
  },

  'templates.getByClientTemplateId': ({ params: { clientTemplateId }, store, options }) =>
    json({
      templates: store.things.templates
        .filter((template) => template.clientTemplateId === clientTemplateId)
        .map(({ id, campaignId, locales }) => ({
          templateId: id,
          ...(campaignId === undefined ? {} : { campaignId }),
          locales: Object.keys(locales)
            .filter((tag) => tag !== '')
            .map((tag) =>
              options.templateLocales === 'tags' ? tag : { languageTag: tag, displayLanguage: tag },
            ),
        })),
    }),

  'templates.bulkDelete': ({ body: { ids }, store }) => {
    if (ids.length === 0) return badParams('The ids field must be specified')
    const { templates } = store.things
    const isDeletable = (id: number): boolean => templates.get(id)?.type === 'Base'
    const success = [...new Set(ids)].filter(isDeletable)
    const failed = [...new Set(ids)].filter((id) => !success.includes(id))
    for (const id of success) templates.delete(id)
    const failureReason = 'Only base templates of this project can be deleted'
    return json({ success, failed, ...(failed.length === 0 ? {} : { failureReason }) })
  },
}
