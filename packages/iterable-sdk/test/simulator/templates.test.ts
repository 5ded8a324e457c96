import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

describe('templates', () => {
  test('are found by clientTemplateId, all of them, or made', async () => {
    const { client } = createClientProject({
      seed: {
        templates: [
          { id: 1, medium: 'Email', name: 'One', clientTemplateId: 'hello' },
          { id: 2, medium: 'Email', name: 'Two', clientTemplateId: 'hello' },
          { id: 3, medium: 'Push', name: 'Three', clientTemplateId: 'hello' },
        ],
      },
    })
    const { email } = client.templates
    const changed = await email.upsert({ clientTemplateId: 'hello', subject: 'Hi' })
    expect(changed.msg).toBe('Upserted 2 templates with IDs: 1, 2')
    const made = await email.upsert({ clientTemplateId: 'new', name: 'New', html: '<p>' })
    expect(made.msg).toMatch(/^Upserted 1 templates with IDs: \d+$/)
    const found = await client.templates.getByClientTemplateId({ clientTemplateId: 'hello' })
    expect(found.templates.map(({ templateId }) => templateId)).toEqual([1, 2, 3])
  })

  test('keep what is not sent, and what the server sets', async () => {
    const { client, pass } = createClientProject()
    const { push } = client.templates
    const { msg } = await push.upsert({ clientTemplateId: 'p', title: 'Hi', message: 'Text' })
    const templateId = Number(/\d+$/.exec(msg)?.[0])
    const before = await push.get({ templateId })
    pass(1000)
    await push.update({ templateId, title: 'Hello', createdAt: 5, campaignId: 5 })
    expect(await push.get({ templateId })).toEqual({
      ...before,
      title: 'Hello',
      updatedAt: (before.updatedAt ?? 0) + 1000,
    })
  })

  test('of one medium are not found by the calls of another', async () => {
    const { client } = createClientProject({
      seed: { templates: [{ id: 1, medium: 'SMS', name: 'One' }] },
    })
    const { templates } = client
    expect(await refusalOf(templates.push.get({ templateId: 1 }))).toContain('404')
    expect(await refusalOf(templates.push.update({ templateId: 1 }))).toBe(
      '400 BadParams: Template ID: 1 does not exist for this project',
    )
    expect((await templates.sms.get({ templateId: 1 })).name).toBe('One')
  })

  test('have versions in several languages', async () => {
    const { client } = createClientProject()
    const { email } = client.templates
    const base = { clientTemplateId: 'hello', locale: 'en-US' }
    const { msg } = await email.upsert({ ...base, subject: 'Hello' })
    const templateId = Number(/\d+$/.exec(msg)?.[0])
    await email.upsert({ ...base, locale: 'fr-FR', subject: 'Bonjour', isDefaultLocale: true })
    expect((await email.get({ templateId, locale: 'en-US' })).subject).toBe('Hello')
    expect((await email.get({ templateId })).subject).toBe('Bonjour')
    expect(await refusalOf(email.get({ templateId, locale: 'de-DE' }))).toContain('404')
    const { templates } = await client.templates.getByClientTemplateId({
      clientTemplateId: 'hello',
    })
    expect(templates[0]?.locales).toEqual(['en-US', 'fr-FR'])
  })

  test('render fields; what is missing is empty, and HTML is escaped', async () => {
    const { client } = createClientProject({
      seed: {
        templates: [
          { id: 1, medium: 'InApp', name: 'One', content: { html: '{{a.b}}-{{{c}}}-{{d}}' } },
        ],
      },
    })
    const dataFields = { a: { b: '<&>' }, c: '<b>' }
    expect(await client.templates.inApp.preview({ templateId: 1 }, { dataFields })).toBe(
      '&lt;&amp;&gt;-<b>-',
    )
    expect(await client.templates.inApp.preview({ templateId: 1 })).toBe('--')
  })

  test('send proofs, which are marked as such', async () => {
    const { client, simulator } = createClientProject({
      seed: {
        users: [{ email: 'ana@example.com', unsubscribedChannelIds: [4] }],
        templates: [{ id: 1, medium: 'SMS', name: 'One' }],
      },
    })
    const { sms } = client.templates
    await sms.sendProof({ templateId: 1, recipientEmail: 'ana@example.com' })
    expect(simulator.messages()).toMatchObject([{ medium: 'SMS', state: 'sent', isProof: true }])
    const stranger = sms.sendProof({ templateId: 1, recipientUserId: 'u-9' })
    expect(await refusalOf(stranger)).toContain('400 UnknownUserIdError')
  })

  test('are refused with an unknown message type, or too many buttons', async () => {
    const { client } = createClientProject()
    const { push, sms } = client.templates
    const unknown = sms.upsert({ clientTemplateId: 'a', messageTypeId: 99 })
    expect(await refusalOf(unknown)).toContain('400 BadParams')
    const buttons = Array.from({ length: 4 }, (_, n) => ({
      identifier: `b${n}`,
      openApp: true,
      title: 'Go',
    }))
    expect(await refusalOf(push.upsert({ clientTemplateId: 'a', buttons }))).toContain('400')
  })

  test('are listed by kind and medium, in pages', async () => {
    const { client } = createClientProject({
      seed: {
        templates: [
          { id: 1, medium: 'Email', name: 'One' },
          { id: 2, medium: 'Email', name: 'Two' },
          { id: 3, medium: 'SMS', name: 'Three', type: 'Triggered', campaignId: 5 },
        ],
      },
    })
    expect(
      await client.templates.list({ messageMedium: 'Email', page: 1, pageSize: 1 }),
    ).toMatchObject({
      templates: [{ templateId: 1 }],
      totalTemplatesCount: 2,
    })
    const triggered = await client.templates.list({ templateType: 'Triggered' })
    expect(triggered.templates).toMatchObject([{ templateId: 3, campaignId: 5 }])
  })
})

test('locales are objects where the switch says so', async () => {
  const { client } = createClientProject({
    templateLocales: 'objects',
    seed: {
      templates: [{ medium: 'Email', name: 'One', clientTemplateId: 'c', locale: 'fr-FR' }],
    },
  })
  const found = await client.templates.getByClientTemplateId({ clientTemplateId: 'c' })
  expect(found.templates[0]?.locales).toEqual([{ languageTag: 'fr-FR', displayLanguage: 'fr-FR' }])
})
