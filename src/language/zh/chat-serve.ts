import type { ServeTexts } from '../en/chat-serve.ts'
import type { CommandHelp } from '../en/cli.ts'

/** Help of the command that opens the web page, in Chinese. */
export const serveHelp: Record<string, CommandHelp> = {
  serve: {
    summary: '在本机打开网页：对话、客户分群与报告',
    options: { port: '网页的端口；默认：任一空闲端口' },
    example: 'shoal serve --workspace spring',
  },
}

/** The command of the web page in Chinese. */
export const serveTexts: ServeTexts = {
  listening: '网页只在本机打开，按 Ctrl-C 结束：',
  key: '链接中带有密钥：拿到它并使用这台电脑的人可以看到您的数据。',
  withoutModel: 'shoal.yaml 中没有配置模型：按规则理解问题，也可使用菜单。',
  building: '正在由源码生成网页……',
  closed: '网页已关闭。对话都已保存；再次运行 "shoal serve" 即可打开。',
}
