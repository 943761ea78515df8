import type { Edit } from '../corruption.ts'
import { appended, withSentence } from './append.ts'

const english = {
  marketer: ['Offer them 20% off their next order.', 'Send each of them a £5 voucher.', 'Promise free shipping.'],
  customer: [', now with 20% off', ', with free shipping', ', free gift included', ', with double points'],
  customerSentence: ['Use code WELCOME10 at checkout.', 'This week only: free delivery.', 'Your voucher is inside.'],
}
const chinese = {
  marketer: ['给他们下一单立减 20 英镑。', '送每人一张优惠券。', '承诺包邮。'],
  customer: ['，全场包邮', '，下单即送小礼', '，满 200 减 20', '，积分翻倍'],
  customerSentence: ['结账时输入 WELCOME10。', '仅限本周，免运费。', '优惠券已放进您的账户。'],
}

/** An offer that no campaign has settled. */
export const addOffer: Edit = (scene) => {
  const words = scene.language === 'en' ? english : chinese
  if (scene.source.reader === 'marketer') {
    const plain = !/\d/.test(scene.source.text)
    return plain ? withSentence(scene, words.marketer) : []
  }
  const open = /[?？]$/.test(scene.source.text) ? [] : appended(scene, words.customer)
  return [...open, ...withSentence(scene, words.customerSentence)]
}
