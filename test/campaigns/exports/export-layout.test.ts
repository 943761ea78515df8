import { describe, expect, it } from 'vitest'
import { ExportTool, exportCells, exportHeader, isKnownTo } from '../../../src/campaigns/exports/export-layout.ts'
import type { ExportRow } from '../../../src/campaigns/exports/export-row.ts'

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
    ['klaviyo', 'sms', 'Phone Number,Email,First Name,Shoal Campaign,Shoal Variant,Shoal Code,Shoal Text'],
    [
      'braze',
      'push',
      'external_id,email,first_name,language,shoal_campaign,shoal_variant,shoal_code,shoal_title,shoal_text',
    ],
  ] as const)('%s, %s', (tool, channel, header) => {
    expect(exportHeader(tool, channel).join(',')).toBe(header)
    expect(exportCells(tool, channel, ann)).toHaveLength(exportHeader(tool, channel).length)
  })

  it.each(ExportTool.options)('has no column of consent that could re-subscribe somebody: %s', (tool) => {
    const headers = (['email', 'push', 'sms'] as const).flatMap((channel) => exportHeader(tool, channel))
    expect(headers.filter((header) => /consent|subscri|status|opt/i.test(header))).toEqual([])
  })

  it('holds readers of text messages without an address where the tool knows them by their number', () => {
    const reach = { customer: 'K1', email: '', phone: '+4930123456' }
    expect(ExportTool.options.filter((tool) => isKnownTo(tool, 'sms', reach))).toEqual(['klaviyo', 'braze'])
    expect(isKnownTo('klaviyo', 'sms', { ...reach, email: 'ann@example.com', phone: '' })).toBe(false)
    expect(isKnownTo('klaviyo', 'email', reach)).toBe(false)
  })

  it('cuts what the tool would cut, between letters', () => {
    const subject = exportCells('mailchimp', 'email', { ...ann, subject: '茶'.repeat(200) })[5] ?? ''
    expect([Buffer.byteLength(subject), subject.at(-1)]).toEqual([255, '…'])
  })

  it('leaves texts as they are, whatever sign they begin with: a sign in front would reach readers', () => {
    const row = { ...ann, subject: '-50% today', firstName: "'Ann" }
    expect(exportCells('klaviyo', 'email', row).slice(1, 6)).toEqual(["'Ann", 'C1', 'A', 'X2B4', '-50% today'])
  })
})

describe('whom a tool can know', () => {
  it.each(['=1+1@example.com', '+ann@example.com', '-ann@example.com', '@ann@example.com', ''])(
    'none with the address "%s", which a spreadsheet would run and which cannot be written otherwise',
    (email) => {
      expect(isKnownTo('klaviyo', 'email', { ...ann, email })).toBe(false)
      expect(isKnownTo('mailchimp', 'push', { ...ann, email })).toBe(false)
      expect(isKnownTo('braze', 'push', { ...ann, email })).toBe(true)
      expect(exportCells('braze', 'email', { ...ann, email })[1]).toBe('')
    },
  )

  it('is by id for Braze, and by text message only where there is a number', () => {
    expect(isKnownTo('braze', 'email', { ...ann, customer: '' })).toBe(false)
    expect(isKnownTo('braze', 'email', { ...ann, customer: '=K1' })).toBe(false)
    expect(isKnownTo('klaviyo', 'email', { ...ann, phone: '' })).toBe(true)
    expect(isKnownTo('klaviyo', 'sms', { ...ann, phone: '' })).toBe(false)
    expect(isKnownTo('braze', 'sms', ann)).toBe(true)
  })
})
