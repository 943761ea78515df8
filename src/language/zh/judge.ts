import type { JudgeTexts } from '../en/judge.ts'

/** What a judge is told, and what its exam puts into texts, in Chinese. */
export const judgeZh: JudgeTexts = {
  tasks: {
    marketer: '告诉店铺的营销人员，这个客户群体是谁，可能希望什么。',
    customer: '以店铺的名义给顾客写一则消息；不能让他们看出自己被分了群。',
  },
  withoutValues: '花括号里的内容是之后填入的数字或名称，请当作正确的。',
  offer: '这个群体的每位客户下一单都可以享受八折优惠。',
  padding: [
    '这一点值得从多个方面认真看待。',
    '很多时候，关键在于怎么看。',
    '总的来说，这是应当记住的一点。',
    '关于这一点，可以说的还有很多。',
    '归根到底，要用合适的方式做合适的事。',
    '一般来说是这样，在这里也是这样。',
  ],
}
