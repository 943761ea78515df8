import { type Block, cell, type Section, type Table } from '../../../writing/report/blocks.ts'
import { campaignTexts } from '../../campaign-texts.ts'
import type { CouponChoice, CouponFigures } from '../../economics/coupon.ts'
import { offerForMarketer } from '../../offers/offer-text.ts'
import { type BriefView, paragraph } from './brief-view.ts'
import { estimateRow, figureTable } from './figure-table.ts'

/** What is given and why, and the money behind it: also where no coupon came out as best. */
export function offerSection(view: BriefView): Section {
  const { words, campaign, plan } = view
  const { numbers } = plan
  const figures = numbers?.asked ?? (numbers?.coupon?.reason === 'margin-unknown' ? undefined : numbers?.coupon?.best)
  const blocks: Block[] = [
    paragraph(words.offer.what(offerForMarketer(campaign.offer, view.language, plan.currency)), 'lead'),
    ...view.why('offer'),
  ]
  if (figures !== undefined) blocks.push(couponTable(view, figures))
  if (figures !== undefined && numbers?.coupon !== undefined) blocks.push(depthTable(view, numbers.coupon))
  return { id: 'offer', title: words.offer.title, blocks }
}

function couponTable(view: BriefView, figures: CouponFigures): Table {
  const { offer } = view.words
  const share = (value: number): string => view.share(value)
  const money = (value: number): string => view.money(value)
  const count = (value: number): string => view.count(value)
  return figureTable(
    view,
    campaignTexts[view.language].brief.pair(
      view.campaign.offer.kind === 'none' ? offer.economicsOfOther : offer.economics,
      offerForMarketer(figures.offer, view.language, view.plan.currency),
    ),
    [
      estimateRow(view, offer.lift, figures.lift, share),
      // Where nobody told what is left of revenue, nobody can say what a coupon wins.
      ...(figures.breakEvenLift === undefined || view.isRevenue
        ? []
        : [{ label: offer.breakEven, value: share(figures.breakEvenLift) }]),
      estimateRow(view, offer.redemptions, figures.redemptions, count),
      estimateRow(view, offer.cannibalised, figures.cannibalised.discount, money),
      estimateRow(view, offer.budget, figures.budget, money),
      ...(view.isRevenue
        ? []
        : [
            estimateRow(view, offer.gain, figures.gain, money),
            { label: offer.loss, value: share(figures.chanceOfLoss) },
          ]),
    ],
  )
}

function depthTable(view: BriefView, { depths }: CouponChoice): Table {
  const { offer, none } = view.words
  return {
    kind: 'table',
    caption: offer.depths,
    columns: [
      { label: offer.depth },
      { label: offer.gain, numeric: true },
      { label: offer.breakEven, numeric: true },
      { label: offer.lift, numeric: true },
    ],
    rows: depths.map(({ depth, gain, breakEvenLift, lift }) => ({
      cells: [
        cell(view.share(depth)),
        cell(view.money(gain)),
        cell(breakEvenLift === undefined ? none : view.share(breakEvenLift)),
        cell(view.share(lift)),
      ],
    })),
    layout: 'restack',
  }
}
