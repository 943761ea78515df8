const beside = [
  ', against {all} across the base',
  ', compared with {all} for all customers',
  '; across all customers it is {all}',
  ' (all customers: {all})',
  ', where the whole base stands at {all}',
  '; for the base as a whole the figure is {all}',
  ', beside {all} in the base as a whole',
]
const ofAll = [
  ', against {all} of all customers',
  ', compared with {all} of the whole base',
  '; across all customers it is {all}',
  ' (all customers: {all})',
  ', where the base as a whole has {all}',
  '; of all customers it is {all}',
]

/** How a sentence ends that sets a figure beside that of all customers; <name> in an opening stands for one of them. */
export const personaEndingsEn = {
  beside,
  more: [...beside, ', more than the {all} of all customers'],
  fewer: [...beside, ', fewer than the {all} of all customers'],
  longer: [...beside, ', longer than the {all} of all customers'],
  shorter: [...beside, ', shorter than the {all} of all customers'],
  above: [...beside, ', above the {all} of the whole base'],
  below: [...beside, ', below the {all} of the whole base'],
  returning: [
    ', against {all} for all who order again',
    ', where all returning customers take {all}',
    '; for all returning customers it is {all}',
    ' (all who order again: {all})',
    ', compared with {all} among all returning customers',
  ],
  ofAll,
  moreOfAll: [...ofAll, ', more than the {all} of all customers'],
  lessOfAll: [...ofAll, ', less than the {all} of all customers'],
  alike: [
    ' (all customers: {all}, no clear difference)',
    '; beside {all} for all customers that is no clear difference',
    ', not clearly different from all customers ({all})',
    '; with {all} for all customers, no difference is clear',
    ', and {all} across the base, which is no clear difference',
  ],
  butBring: [
    ', but they bring in {revenueShare} of the revenue',
    ', yet {revenueShare} of the revenue comes from them',
    ', while their share of the revenue is {revenueShare}',
    '; of the revenue they bring in {revenueShare}',
    ', and they account for {revenueShare} of the revenue',
  ],
  bringOnly: [
    ', but they bring in only {revenueShare} of the revenue',
    ', and just {revenueShare} of the revenue comes from them',
    ', while their share of the revenue is no more than {revenueShare}',
    '; of the revenue they bring in only {revenueShare}',
    ', and they account for just {revenueShare} of the revenue',
  ],
  bring: [
    ', and they bring in {revenueShare} of the revenue',
    '; {revenueShare} of the revenue comes from them',
    ', with {revenueShare} of the revenue',
    ', and their share of the revenue is {revenueShare}',
    ', and they account for {revenueShare} of the revenue',
  ],
  shareOfBase: [
    ', {customersShare} of the base',
    ', which is {customersShare} of all customers',
    ' ({customersShare} of all customers)',
    ', or {customersShare} of everyone in the data',
  ],
  measured: [
    ', so that its effect can be measured',
    ', and compare afterwards',
    ', to see what the campaign adds',
    ', as a yardstick for its effect',
  ],
} satisfies Record<string, readonly string[]>
