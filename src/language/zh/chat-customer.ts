import type { CustomerTexts } from '../en/chat-customer.ts'

/** Sentences that explain one customer, in Chinese. */
export const customerTexts: CustomerTexts = {
  reading: '这位客户为何属于所在的客户群，怎样会换群',
  how: '按现行分群：到各群中心的距离、每项数值对最近两群距离之差的影响，以及单项数值的最小变化（使另一中心更近）。',
  is: '这位客户属于“{segment}”。',
  nearest: '其次最接近的是“{other}”。',
  draws: {
    more: '最主要的原因是{label}高于那一群的典型水平：{value}（本群典型值：{typical}）。',
    less: '最主要的原因是{label}低于那一群的典型水平：{value}（本群典型值：{typical}）。',
    like: '最主要的原因是{label}：{value}（本群典型值：{typical}）。',
  },
  drawsPlain: {
    more: '最主要的原因是{label}高于那一群的典型水平。',
    less: '最主要的原因是{label}低于那一群的典型水平。',
    like: '最主要的原因是{label}。',
  },
  away: {
    more: '不太相符的是{label}高于那一群的典型水平：{value}（本群典型值：{typical}）。',
    less: '不太相符的是{label}低于那一群的典型水平：{value}（本群典型值：{typical}）。',
    like: '不太相符的是{label}：{value}（本群典型值：{typical}）。',
  },
  awayPlain: {
    more: '不太相符的是{label}高于那一群的典型水平。',
    less: '不太相符的是{label}低于那一群的典型水平。',
    like: '不太相符的是{label}。',
  },
  rule: '同时也符合该群的简要规则（{labels}）。',
  ruleNot: '该群的简要规则在{labels}上并不成立：规则能归对多数客户，而非全部。',
  move: {
    more: '若{label}增加到 {until}以上，其余不变，就会换到“{other}”。',
    less: '若{label}降到 {until}以下，其余不变，就会换到“{other}”。',
  },
  movePlain: {
    more: '若{label}增加，其余不变，就会换到“{other}”。',
    less: '若{label}减少，其余不变，就会换到“{other}”。',
  },
  noMove: '任何单项数值的变化都不会使其换群。',
  between: '这位客户几乎处在两群之间，归入哪一群的理由都不强。',
  next: '客户群说的是群体：某一位客户接下来会怎样，从中无法得知。',
  columns: { figure: '数值', value: '这位客户', typical: '本群典型值', direction: '与另一群相比' },
  direction: { more: '更多', less: '更少', like: '相近' },
  typicalOf: (label) => `${label}（本群典型值）`,
  until: (label) => `${label}（达到后另一群更近）`,
}
