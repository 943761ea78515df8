import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'

/** Traits, attributes, names and half sentences. */
export const peopleZh: readonly RuleCases[] = [
  {
    rule: 'a trait is licensed by a fact that bears it out',
    cases: [
      [s1, 'frequency.median', '这是忠诚的客户。', 'trait'],
      ['retail-4 S4', 'frequency.median', '这是忠诚的客户。', 'trait'],
      [s1, 'frequency.median', '这些客户并不忠诚。', 'trait'],
      [s1, 'monetary.median', '这是高价值客户。', ''],
      ['retail-4 S4', 'monetary.median', '这是高价值客户。', 'trait'],
      [s1, 'monetary.median', '这些客户很富裕。', 'trait'],
      [s1, 'monetary.median', '这些客户对价格敏感。', 'trait'],
      [s1, 'monetary.median', '这些客户爱冲动消费。', 'trait'],
      ['retail-4 S4', 'recency.median', '这些客户已经沉睡。', ''],
      [s1, 'recency.median', '这些客户已经沉睡。', 'trait'],
      ['retail-4 S3', 'tenure.median', '以新客户为主。', ''],
      [s1, 'tenure.median', '以新客户为主。', 'trait'],
      [s1, 'return_rate.mean', '这些客户非常满意。', 'trait'],
      [s1, '', '节日采购是主要动机。', 'trait'],
    ],
  },
  {
    rule: 'personal attributes stand only where a fact carries them',
    cases: [
      [s1, 'frequency.median', '多为 35 岁左右的客户。', 'attribute'],
      [s1, 'frequency.median', '以 80 后为主。', 'attribute'],
      [s1, 'frequency.median', '多为宝妈。', 'attribute'],
      [s1, 'frequency.median', '他们经常下单。', ''],
      [s1, 'frequency.median', '她们经常下单。', 'attribute'],
      [s1, 'frequency.median', '她经常下单。', 'attribute'],
      [s1, 'frequency.median', '多为上班族。', 'attribute'],
      [s1, '', '其他客户也值得关注。', ''],
      ['credit-4 S2', 'attribute:AGE.median', '年龄偏低，较为年轻。', ''],
      ['credit-4 S2', 'attribute:AMOUNT.mean', '较为年轻。', 'attribute'],
    ],
  },
  {
    rule: 'names are those of the cited facts',
    cases: [
      [s1, 'frequency.median', '近期高频高消费客户下过 9 单。', ''],
      [s1, 'frequency.median', '高频客户下过 9 单。', 'name'],
      [s1, 'frequency.median', '近期低频客户下过 9 单。', 'name'],
      [s1, 'product:20725.share', '33% 的客户买过“Lunch Bag Black Skull”。', 'name'],
      [s1, 'product:20725.share', '33% 的客户买过《蓝色茶壶》。', 'name'],
      [s1, 'country:United Kingdom.share', '90% 的客户来自英国。', ''],
      [s1, 'country:United Kingdom.share', '90% 的客户来自德国。', 'name'],
      [s1, 'country:United Kingdom.share', '90% 的客户来自巴西。', 'name'],
      [s1, '', '放上“再来同款”按钮。', ''],
    ],
  },
  {
    rule: 'a sentence is whole and in its language',
    cases: [
      [s1, '', '感谢客户的支持。', ''],
      [s1, '', '感谢客户的支持', 'incomplete'],
      [s1, '', '感谢客户的支持，', 'incomplete'],
      [s1, '', '感谢客户（以及。', 'incomplete'],
      [s1, '', '感谢客户的 loyalty。', 'language'],
      [s1, '', 'Thank them.', 'language'],
      [s1, '', '在 APP 里感谢客户。', ''],
      [s1, '', '感谢客户锟斤拷。', 'language'],
    ],
  },
  {
    rule: 'what belongs to the task is no text',
    cases: [
      [s1, '', '作为AI，我感谢客户。', 'echo'],
      [s1, '', '以下是为您写的文案：感谢客户。', 'echo'],
      [s1, '', '尊敬的【客户姓名】，感谢支持。', 'placeholder'],
      [s1, '', '尊敬的{{name}}，感谢支持。', 'placeholder'],
    ],
  },
]
