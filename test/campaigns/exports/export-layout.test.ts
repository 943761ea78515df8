import { describe, expect, it } from 'vitest'
import { ExportTool, exportTable } from '../../../src/campaigns/exports/export-layout.ts'
import type { ExportRow } from '../../../src/campaigns/exports/export-row.ts'
import { csvFile } from '../../../src/customers/csv.ts'

const ann: ExportRow = {
  customer: 'K1',
  email: 'ann@example.com',
  phone: '+4930123456',
  firstName: 'Ann',
  language: 'en',
  campaign: 'C1',
  variant: 'A',
  code: 'X2B4',
  subject: 'New tea',
  preheader: 'First flush',
  body: 'One.\n\nTwo.',
  action: 'Look',
  title: '',
  text: 'Tea. Reply STOP.',
}

describe('what a tool imports', () => {
  it.each([
    [
      'klaviyo',
      'email',
      'Email,First Name,Shoal Campaign,Shoal Variant,Shoal Code,Shoal Subject,Shoal Preview,Shoal Button,Shoal Body',
    ],
    [
      'mailchimp',
      'email',
      'Email Address,First Name,Shoal Campaign,Shoal Variant,Shoal Code,Shoal Subject,Shoal Preview,Shoal Button',
    ],
    [
      'braze',
      'email',
      'external_id,email,first_name,language,shoal_campaign,shoal_variant,shoal_code,shoal_subject,shoal_preview,shoal_button',
    ],
    ['klaviyo', 'sms', 'Email,First Name,Phone Number,Shoal Campaign,Shoal Variant,Shoal Code,Shoal Text'],
    [
      'braze',
      'push',
      'external_id,email,first_name,language,shoal_campaign,shoal_variant,shoal_code,shoal_title,shoal_text',
    ],
  ] as const)('%s, %s', (tool, channel, header) => {
    const table = exportTable(tool, channel, [ann])
    expect(table.header.join(',')).toBe(header)
    expect(table.rows[0]).toHaveLength(table.header.length)
  })

  it.each(ExportTool.options)('has no column of consent that could re-subscribe somebody: %s', (tool) => {
    const headers = (['email', 'push', 'sms'] as const).flatMap((channel) => exportTable(tool, channel, []).header)
    expect(headers.filter((header) => /consent|subscri|status|opt/i.test(header))).toEqual([])
  })

  it('cuts what the tool would cut, between letters', () => {
    const { rows } = exportTable('mailchimp', 'email', [{ ...ann, subject: '茶'.repeat(200) }])
    const subject = rows[0]?.[5] ?? ''
    expect([Buffer.byteLength(subject), subject.at(-1)]).toEqual([255, '…'])
  })

  it.each(['=1+1@example.com', '+ann@example.com', '-ann@example.com', '@ann@example.com'])(
    'leaves out %s, which a spreadsheet would run and which cannot be written otherwise',
    (email) => {
      expect(exportTable('klaviyo', 'email', [{ ...ann, email }, ann])).toMatchObject({
        leftOut: 1,
        rows: [['ann@example.com', 'Ann', 'C1', 'A', 'X2B4', 'New tea', 'First flush', 'Look', 'One.\n\nTwo.']],
      })
    },
  )

  it('defuses every other field that a spreadsheet would run', () => {
    const { header, rows } = exportTable('klaviyo', 'email', [
      { ...ann, firstName: '=HYPERLINK("http://x")', subject: '-50% today', action: '@home' },
    ])
    expect(csvFile(header, rows)).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csvFile(header, rows)).toContain(`'-50% today`)
    expect(csvFile(header, rows)).toContain(`'@home`)
  })

  it('leaves out whom the tool could not know', () => {
    expect(exportTable('klaviyo', 'push', [{ ...ann, email: '' }])).toMatchObject({ rows: [], leftOut: 1 })
    expect(exportTable('braze', 'push', [{ ...ann, email: '' }])).toMatchObject({ leftOut: 0 })
  })
})
