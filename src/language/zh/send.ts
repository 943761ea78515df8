import type { SendTexts } from '../en/send.ts'
import { pauseSentence } from './pause.ts'

/** "shoal send" 的中文文案。 */
export const sendTexts: SendTexts = {
  noneHeld: '警告：邮箱太少，没有对照组。这次活动带来的效果将无法与本来就会发生的区分开。',
  dry: (id, mails, held) =>
    `活动 ${id} 试运行：将发送 ${mails} 封邮件，${held} 个邮箱作为对照组不发送。没有发送任何邮件。`,
  again: (campaign, mailboxes, at, sameWords) =>
    `注意：其中 ${mailboxes} 位读者最近 30 天内已收到 ${campaign}，最后一次是 ${at}${sameWords ? '，文字相同' : ''}。`,
  draft: (id, findings) =>
    `${id} 还是草稿，批准之前不会发送。${findings === 0 ? '' : `其中 ${findings} 个句子与数据或优惠相矛盾，"shoal campaigns ${id}" 会列出。`}`,
  counts: (customers, mailboxes) => `${customers} 位客户${mailboxes === undefined ? '' : `（${mailboxes} 个邮箱）`}`,
  changed: (before, now) => `注意：起草之后受众有变：当时 ${before}，现在 ${now}。简报中的数字仍是当时的。`,
  wasSent: (id, at) => `活动 ${id} ${at === undefined ? '已发送' : `已于 ${at} 发送`}，不会再发出任何邮件。内容如下：`,
  underWay: (id, waiting, mails) => `活动 ${id} 正在发送：${mails} 封中还有 ${waiting} 封待发。`,
  notYet: (id, at) => `活动 ${id} 自 ${at} 起发送，在此之前不发送任何邮件。`,
  dns: '发出第一封邮件之前，Shoal 会检查发件域名的 DNS，有误则不发送；现在可用 "shoal sender" 查看。',
  notNow: '其中，如果现在发送：',
  variant: (id, mails) => `版本 ${id}，发给 ${mails} 个邮箱`,
  subject: (subject) => `主题：${subject}`,
  optOut: (link) => `退订：${link}`,
  files: (eml, html) => `查看：${html}；邮件原文：${eml}`,
  recipients: (path) => `谁会收到哪个版本：${path}`,
  missing: (keys) => `还不能发送：shoal.yaml 中缺少 ${keys}。`,
  sent: (d) =>
    `已发送 ${d.sent} 封，对照组 ${d.held} 个邮箱，被拒 ${d.refused}，不再发送 ${d.suppressed}，状态不明 ${d.unknown}，待发 ${d.waiting}。`,
  reason: (state, why, mailboxes) =>
    `  ${{ refused: '被拒', suppressed: '不发送', unknown: '状态不明', waiting: '稍后' }[state]}：${mailboxes} 个，${why}`,
  reasons: {
    'opt-out': '已退订',
    bounce: '邮箱不存在',
    complaint: '曾投诉',
    import: '在不接收名单上',
    gone: '已失效',
    consent: '已撤回同意',
    forgotten: '要求被遗忘',
    smtputf8: '邮件服务器不接受 @ 之前的此类字符（SMTPUTF8）',
    standing: '全年不参加任何活动的对照组（audience.holdout）',
    'not-exportable': '最后一次导出的工具无法识别',
    address: '服务器无法接受的地址',
    capped: '近期已收到足够多的消息（delivery.caps）',
    quiet: '读者当地处于安静时段（delivery.quietHours）',
    connection: '服务器答复之前连接中断；不再重发',
    unreachable: '无法连接浏览器的推送服务',
    ended: '上次运行结束时正在发送；不再重发',
  },
  reply: (status) => `服务器答复 ${status}`,
  finished: '所有人都已发送、被拒、不发送或状态不明：活动发送完毕。',
  waiting: (until) => `其余待发，下一封最早在 ${until} 发出。`,
  paused: pauseSentence,
  manyComplaints: '超过 0.1% 的读者举报垃圾邮件。达到 0.3% 将停止发送：请只写给自己要求接收的人，并少发一些。',
  notSent: (path) => `没有收到、或不知道是否收到的邮箱及原因：${path}`,
  next: {
    approve: (id) => `下一步：shoal approve ${id}，然后 shoal send ${id} --send`,
    send: (id) => `下一步：已批准，运行 shoal send ${id} --send 即可发送`,
    wait: (id, at) => `下一步：到 ${at} 或之后，运行 shoal send ${id} --send`,
    settings: (id) => `下一步：补齐设置，然后再次运行 shoal send ${id}，查看将要发出的邮件`,
    goOn: (id) => `下一步：shoal send ${id} --send 继续发送其余的；不会有人收到两封`,
    remaining: (id) => `下一步：原因消除后，用 shoal send ${id} --remaining 继续发送其余的`,
    results: (id) => `下一步：有新订单后，运行 shoal results ${id} --orders orders-since.csv`,
  },
}
