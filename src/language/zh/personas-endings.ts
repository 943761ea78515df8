import type { personaEndingsEn } from '../en/personas-endings.ts'

const beside = [
  '，全体客户为{all}',
  '（全体客户：{all}）',
  '，而全体客户是{all}',
  '；放到全体客户中看，则为{all}',
  '，相比之下全体客户为{all}',
  '；全体客户的这项数字是{all}',
]
const ofAll = [
  '，全体客户中为{all}',
  '（全体客户：{all}）',
  '，而在全体客户中是{all}',
  '；全体客户的比例为{all}',
  '，相比之下全体客户中占{all}',
]

/** How a Chinese sentence ends that sets a figure beside that of all customers. */
export const personaEndingsZh: Record<
  keyof typeof personaEndingsEn | 'ago' | 'agoAlike' | 'longerAgo',
  readonly string[]
> = {
  beside,
  more: [...beside, '，多于全体客户的{all}'],
  fewer: [...beside, '，少于全体客户的{all}'],
  longer: [...beside, '，长于全体客户的{all}'],
  shorter: [...beside, '，短于全体客户的{all}'],
  above: [...beside, '，高于全体客户的{all}'],
  below: [...beside, '，低于全体客户的{all}'],
  ago: [
    '，全体客户为{all}前',
    '（全体客户：{all}前）',
    '，而全体客户是在{all}前',
    '；就全体客户而言是{all}前',
    '，相比之下全体客户为{all}前',
  ],
  longerAgo: [
    '，全体客户为{all}前',
    '（全体客户：{all}前）',
    '，而全体客户是在{all}前',
    '，早于全体客户的{all}前',
    '；就全体客户而言是{all}前',
  ],
  agoAlike: [
    '（全体客户：{all}前，无明显差异）',
    '，全体客户为{all}前，差异不明显',
    '，与全体客户的{all}前没有明显差异',
    '；全体客户为{all}前，看不出明显差异',
  ],
  returning: [
    '，全体复购客户为{all}',
    '（全体复购客户：{all}）',
    '，而全体复购客户是{all}',
    '；放到全体复购客户中看，则为{all}',
    '，相比之下全体复购客户为{all}',
  ],
  ofAll,
  moreOfAll: [...ofAll, '，高于全体客户的{all}'],
  lessOfAll: [...ofAll, '，低于全体客户的{all}'],
  alike: [
    '（全体客户：{all}，无明显差异）',
    '，全体客户为{all}，差异不明显',
    '，与全体客户的{all}没有明显差异',
    '；全体客户为{all}，看不出明显差异',
  ],
  butBring: [
    '，却贡献了{revenueShare}的销售额',
    '，销售额占比却达到{revenueShare}',
    '，而{revenueShare}的销售额来自这里',
    '；论销售额，则占{revenueShare}',
    '，带来的销售额占{revenueShare}',
  ],
  bringOnly: [
    '，只贡献了{revenueShare}的销售额',
    '，销售额占比却只有{revenueShare}',
    '，而来自这里的销售额仅占{revenueShare}',
    '；论销售额，只占{revenueShare}',
    '，带来的销售额不过{revenueShare}',
  ],
  bring: [
    '，贡献了{revenueShare}的销售额',
    '，销售额占比为{revenueShare}',
    '，来自这里的销售额占{revenueShare}',
    '；论销售额，占{revenueShare}',
    '，带来{revenueShare}的销售额',
  ],
  shareOfBase: [
    '，占全体客户的{customersShare}',
    '，在全体客户中占{customersShare}',
    '（占客户总数的{customersShare}）',
    '，占比{customersShare}',
  ],
  asking: ['，再做大的计划', '，这些列没有说明原因', '，因为数据只说明是什么、没说为什么', '，按了解到的情况确定方向'],
  guess: ['，习惯如何只能猜测', '，兴趣需要测试', '，任何计划都要先小规模验证', '，猜错会伤好感', '，原因还得去问'],
  measured: ['，以便衡量效果', '，事后好作比较', '，看看活动究竟带来多少', '，方便对照效果'],
}
