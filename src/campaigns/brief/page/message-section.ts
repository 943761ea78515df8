import type { Copy } from '../../../writing/copy/copy.ts'
import { copyCard } from '../../../writing/persona-book/copy-cards.ts'
import type { Card, Section } from '../../../writing/report/blocks.ts'
import { campaignTexts } from '../../campaign-texts.ts'
import { strategyWords } from '../../strategy/strategy-words.ts'
import { type BriefView, paragraph } from './brief-view.ts'
import { markedSentence } from './marked-sentence.ts'
import { hasEdits, isEdited } from './who-wrote.ts'

/** What the message has to get across, from which angles, and which products it is about. */
export function messageSection(view: BriefView): Section {
  const { words, plan } = view
  const { message } = words
  return {
    id: 'message',
    title: message.title,
    blocks: [
      { kind: 'list', items: plan.message.map((sentence) => markedSentence(view, sentence)) },
      ...(hasEdits(view) ? [paragraph(message.edited, 'notice')] : []),
      { kind: 'heading', level: 3, text: message.angles },
      ...view.why('angle'),
      { kind: 'heading', level: 3, text: message.products },
      ...view.why('products', 'stock'),
    ],
  }
}

/** A message with who wrote it, and whether a person changed it since. */
function cardOf(view: BriefView, copy: Copy): Card {
  const card = copyCard(copy, (sentence, mark) => markedSentence(view, sentence, mark))
  return isEdited(copy) ? { ...card, note: `${card.note ?? ''}${view.words.sources.edited}` } : card
}

/** The texts of every variant, part by part as its reader meets them. */
export function copySection(view: BriefView): Section {
  const { words, campaign, language } = view
  const channel = strategyWords[language].channels[campaign.channel]
  const cards = campaign.variants.map(({ id, share, copy }) => ({
    ...cardOf(view, copy),
    title:
      campaign.variants.length === 1
        ? words.copy.only(campaignTexts[language].angles[copy.angle])
        : words.copy.variant(
            id,
            view.share(share * (1 - campaign.holdout)),
            campaignTexts[language].angles[copy.angle],
          ),
  }))
  const note = campaign.offer.kind === 'none' ? words.copy.noteWithout : words.copy.note
  return { id: 'copy', title: words.copy.title, blocks: [paragraph(note(channel), 'note'), { kind: 'cards', cards }] }
}
