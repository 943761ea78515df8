import type { CommandHelp } from '../en/cli.ts'

/** 发送前后各命令的帮助。 */
export const aroundDeliveryHelp: Record<string, CommandHelp> = {
  optout: {
    summary: '接收消息中链接发来的退订，直到按 Ctrl-C；或导入退订名单',
    options: {
      task: 'serve：链接背后的页面（默认）；import：退订名单文件',
      files: '与 import 一起：带 email 列的 CSV 文件，还可以有 date 列和 scope 列（活动目标、渠道或 all）',
      port: '监听端口；默认 8025',
      host: '监听地址；默认 127.0.0.1，仅限本机；前面是您的 HTTPS 服务器',
    },
    example: 'shoal optout --port 8025',
  },
  feedback: {
    summary: '读取退信和投诉，使失效的邮箱和投诉者不再收到消息',
    options: {
      files: '.eml 文件、mbox、含有它们的文件夹、邮件服务商发给 webhook 的内容（JSON）或 CSV',
      trust: '也计入没有表明是在答复您邮件的邮件；这样的邮件任何人都能写',
    },
    example: 'shoal feedback bounces.mbox',
  },
  export: {
    summary: '按其他工具的导入格式，写出活动的对象、优惠码和文案',
    options: {
      campaign: '活动，例如 C1',
      for: '将要导入的工具：klaviyo、mailchimp 或 braze',
      final: '放弃无法写入文件的人：活动视为已发送，不再有等待的邮箱',
      contacts: '带 customer、email 列（可有 consent 列）的 CSV 文件；默认：导入时带来的联系方式',
      by: '由谁导出；默认：shoal.yaml 中的 campaigns.by，否则为本机用户',
    },
    example: 'shoal export C1 --for klaviyo',
  },
  sender: {
    summary: '检查邮件服务器是否会相信您的发件人身份（SPF、DKIM、DMARC），并说明应在 DNS 中添加什么',
    options: {
      push: '显示浏览器订阅推送消息所用的公钥',
      selector: 'DKIM 密钥的名称，即邮件服务器或服务商所用的名称；默认：常见的几个',
    },
    example: 'shoal sender --selector s1',
  },
}
