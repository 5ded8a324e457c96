import type { components } from '../../../gen/types.gen.ts'
import { json, type Answer } from '../../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../../context.ts'
import type { Medium } from '../../store/rows.ts'
import { getTemplate } from './reading.ts'
import { previewTemplate, sendProof } from './trying.ts'
import { updateTemplate, upsertTemplate } from './writing.ts'

type Schemas = components['schemas']

/** Templates per medium: the same calls, with other content. */
export const mediaTemplateRoutes: Routes<
  OperationsOf<
    | 'templates.email'
    | 'templates.embedded'
    | 'templates.inApp'
    | 'templates.push'
    | 'templates.sms'
  >
> = {
  'templates.email.get': (context) =>
    read<Schemas['EmailTemplate']>(context, 'Email', context.params),
  'templates.email.preview': (context) =>
    previewTemplate(context, 'Email', context.params, context.body),
  'templates.email.sendProof': (context) => sendProof(context, 'Email', context.body),
  'templates.email.update': (context) => updateTemplate(context, 'Email', context.body),
  'templates.email.upsert': (context) => upsertTemplate(context, 'Email', context.body),

  'templates.embedded.get': (context) =>
    read<Schemas['EmbeddedTemplate']>(context, 'Embedded', context.params),
  'templates.embedded.update': (context) => updateTemplate(context, 'Embedded', context.body),
  'templates.embedded.upsert': (context) => upsertTemplate(context, 'Embedded', context.body),

  'templates.inApp.get': (context) =>
    read<Schemas['InAppTemplate']>(context, 'InApp', context.params),
  'templates.inApp.preview': (context) =>
    previewTemplate(context, 'InApp', context.params, context.body),
  'templates.inApp.sendProof': (context) => sendProof(context, 'InApp', context.body),
  'templates.inApp.update': (context) => updateTemplate(context, 'InApp', context.body),
  'templates.inApp.upsert': (context) => upsertTemplate(context, 'InApp', context.body),

  'templates.push.get': (context) => read<Schemas['PushTemplate']>(context, 'Push', context.params),
  'templates.push.sendProof': (context) => sendProof(context, 'Push', context.body),
  'templates.push.update': (context) => updateTemplate(context, 'Push', context.body),
  'templates.push.upsert': (context) => upsertTemplate(context, 'Push', context.body),

  'templates.sms.get': (context) => read<Schemas['SmsTemplate']>(context, 'SMS', context.params),
  'templates.sms.sendProof': (context) => sendProof(context, 'SMS', context.body),
  'templates.sms.update': (context) => updateTemplate(context, 'SMS', context.body),
  'templates.sms.upsert': (context) => upsertTemplate(context, 'SMS', context.body),
}

function read<Content>(
  context: RouteContext,
  medium: Medium,
  params: { readonly templateId: number; readonly locale?: string },
): Answer<Content> {
  const found = getTemplate(context, medium, params)
  if (found.refused === true) return found
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part was checked when it was written, against this shape
  return json(found.content as Content)
}
