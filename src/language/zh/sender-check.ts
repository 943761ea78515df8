import type { SenderTexts } from '../en/sender-check.ts'

/** 发件人检查的中文文案。 */
export const senderTexts: SenderTexts = {
  heading: (domain) => `邮件服务器会在 ${domain} 看到：`,
  verdicts: { fine: '良好', better: '可以更好', wrong: '有误', unknown: '未知' },
  checks: {
    spf: 'SPF（哪些服务器可以代表该域名发信）',
    dkim: 'DKIM（证明邮件出自您且未被改动的签名）',
    dmarc: 'DMARC（两者都不成立的邮件如何处理）',
  },
  findings: {
    'spf-fine': ({ name }) => `${name} 说明了哪些服务器可以代表它发信。`,
    'spf-missing': ({ name }) =>
      `${name} 没有说明哪些服务器可以代表它发信，任何人都可以冒用，许多邮件服务器会把您的邮件当作垃圾邮件。`,
    'spf-missing-service': ({ name }) =>
      `${name} 没有说明哪些服务器可以代它发信，因此任何人都可以，许多邮件服务器会把您的邮件当作垃圾邮件。请添加 TXT 记录，内容以邮件服务商给出的为准：v=spf1 include:… ~all。只有用 ${name} 自己的服务器发信时，才写 v=spf1 a mx ~all。`,
    'spf-several': ({ name, detail }) => `${name} 有 ${detail} 条 SPF 记录；多于一条时全部无效。请合并为一条。`,
    'spf-open': ({ name, detail }) => `${name} 的记录允许任何人代表它发信（${detail}）。`,
    'spf-broken': ({ name, detail }) => `${name} 的记录在“${detail}”处无法读取，因此无效。`,
    'spf-lookups': ({ name, detail }) =>
      `读取 ${name} 的记录需要 ${detail} 次查询；超过 10 次邮件服务器就会放弃，记录无效。请去掉不再使用的发信服务。`,
    'spf-provider': ({ name, detail }) => `${name} 的记录没有包含您的邮件服务（${detail}）。`,
    'spf-unaligned': ({ name }) => `退信地址的域名是 ${name}，与读者看到的域名不同；此时只有 DKIM 能证明邮件出自您。`,
    'dkim-fine': ({ name }) => `公钥已就位（${name}）。`,
    'dkim-missing': ({ name }) => `${name} 没有公钥，签名无法核对，会被视为伪造。`,
    'dkim-none-found': ({ name }) =>
      `在常见名称下没有找到密钥（${name}）。您的邮件服务会说明密钥的名称：请加上 --selector 名称 再运行一次，或设置 delivery.dkim。`,
    'dkim-broken': ({ name }) => `${name} 的记录中没有可读取的密钥。`,
    'dkim-revoked': ({ name }) => `${name} 的密钥为空：已被撤销。`,
    'dkim-weak': ({ name, detail }) => `${name} 的密钥只有 ${detail} 位；请换成 2048 位。`,
    'dkim-other-key': ({ name }) => `${name} 的密钥与为您的邮件签名的密钥不同。`,
    'dkim-unaligned': ({ detail }) => `邮件由 ${detail} 签名，与读者看到的域名不同。`,
    'dmarc-fine': ({ name, detail }) => `${name} 要求${detail === 'reject' ? '拒收' : '隔离'}冒充您的邮件。`,
    'dmarc-watching': ({ name }) =>
      `${name} 已存在，只要求报告（p=none）：对大型收件方已足够。报告正常后，请改为 p=quarantine。`,
    'dmarc-missing': ({ name }) => `没有 ${name}。缺少它时，Gmail 和 Yahoo 会拒收群发邮件。请先用 p=none，并查看报告。`,
    'dmarc-several': ({ name, detail }) => `${name} 有 ${detail} 条记录；多于一条时全部无效。请只保留一条。`,
    'dmarc-broken': ({ name }) => `${name} 的记录无法读取：需要 p=none、p=quarantine 或 p=reject。`,
    'no-answer': ({ name }) => `DNS 没有给出关于 ${name} 的应答；请稍后再试。`,
  },
  add: (name) => `  请在 DNS 中添加 ${name} 的 TXT 记录：`,
  replace: (name) => `  请在 DNS 中把 ${name} 的 TXT 记录替换为：`,
  pushKey: (key) => `浏览器用这个公钥订阅您的推送消息：${key}`,
  next: {
    fine: '下一步：shoal send',
    wrong: '下一步：请在管理域名的地方写入 DNS（可能数小时后才可见），然后再运行 "shoal sender"。',
  },
}
