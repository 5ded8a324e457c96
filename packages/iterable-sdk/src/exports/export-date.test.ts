import { describe, expect, test } from 'vitest'

import { formatExportDate, parseExportDate } from './export-date.ts'

describe('parseExportDate', () => {
  test.each([
    ['2026-11-02 08:30:00 +00:00', '2026-11-02T08:30:00.000Z'],
    ['2026-11-02 08:30:00 -05:00', '2026-11-02T13:30:00.000Z'],
    ['2026-11-02 08:30:00 +0530', '2026-11-02T03:00:00.000Z'],
    ['2026-11-02 08:30:00', '2026-11-02T08:30:00.000Z'],
    ['2026-11-02 08:30:00 UTC', '2026-11-02T08:30:00.000Z'],
    ['2026-11-02T08:30:00Z', '2026-11-02T08:30:00.000Z'],
    ['2026-11-02T08:30:00.123456Z', '2026-11-02T08:30:00.123Z'],
    [' 2026-11-02 ', '2026-11-02T00:00:00.000Z'],
  ])('%s', (text, iso) => {
    expect(parseExportDate(text)?.toISOString()).toBe(iso)
  })

  test.each([
    '',
    'soon',
    '2026-13-02 08:30:00 +00:00',
    '2026-11-02 25:30:00',
    '02/11/2026',
    1,
    null,
    undefined,
  ])('%s is no date', (text) => {
    expect(parseExportDate(text)).toBeUndefined()
  })

  test('reads what formatExportDate writes', () => {
    const date = new Date('2026-11-02T08:30:00.999Z')
    expect(formatExportDate(date)).toBe('2026-11-02 08:30:00')
    expect(parseExportDate(formatExportDate(date))?.getTime()).toBe(date.getTime() - 999)
  })
})
