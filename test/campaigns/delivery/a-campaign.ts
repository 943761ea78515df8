import type { Campaign } from '../../../src/campaigns/campaign.ts'
import type { Copy } from '../../../src/writing/copy/copy.ts'

const sentence = (text: string): Copy['email']['body'][number] => ({
  parts: [text],
  facts: [],
  kind: 'interpretation',
  origin: 'rule',
})

/** A message with the given words in the mail. */
export function aCopy({
  subject = 'A look round, {first_name|there}?',
  body = ['Hello {first_name|there}, there is new tea in the shop.', 'Come and have a look when you like.'],
  language = 'en' as Copy['language'],
  action = 'Look round',
}: Partial<{ subject: string; body: string[]; language: Copy['language']; action: string }> = {}): Copy {
  return {
    segment: 'S1',
    language,
    angle: 'invitation',
    writer: 'rule',
    email: { subject, preheader: 'What is new since you were here', body: body.map(sentence), action },
    push: { title: 'New tea', body: 'Come and have a look.' },
    sms: 'New tea in the shop.',
    origins: { subject: 'rule', preheader: 'rule', action: 'rule', title: 'rule', push: 'rule', sms: 'rule' },
    facts: [],
  }
}

/** A campaign by e-mail in one variant. */
export function aCampaign(changes: Partial<Campaign> = {}): Omit<Campaign, 'id'> {
  return {
    goal: 'win-back',
    audience: { expression: 'segment:S1', name: { en: 'Sleepers', zh: '沉睡客户' }, customers: 20 },
    segment: 'S1',
    segmentation: 'v1',
    snapshot: 'x',
    sheet: 'y',
    language: 'en',
    channel: 'email',
    offer: { kind: 'none' },
    variants: [{ id: 'A', share: 1, copy: aCopy() }],
    holdout: 0.1,
    reasons: [],
    facts: [],
    learnings: [],
    prompt: { version: '0', text: '' },
    ...changes,
  }
}
