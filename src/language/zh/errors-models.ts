import type { ModelErrorTable } from '../error-data.ts'
import { list } from './list.ts'

const later = '请稍后重新运行；已完成的部分会保留。在 shoal.yaml 的 model: 下再写一个模型，它会自动接替。'

/** 语言模型方面的错误。绝不引用服务器的原话：其中可能有数据或密钥。 */
export const modelErrors: ModelErrorTable = {
  'models/none': () => ({
    problem: 'shoal.yaml 中没有指定模型，无可询问：Shoal 按规则写作。',
    remedy: '请指定一个模型，例如“model: gpt-5-mini”；做法见 docs/models.md。',
  }),
  'models/not-named': (d) => ({
    problem: `shoal.yaml 中没有名为 ${d.model} 的模型。`,
    remedy: d.known.length === 0 ? '请先在其中指定；做法见 docs/models.md。' : `其中有：${d.known.join('、')}。`,
  }),
  'models/no-key': (d) => ({
    problem: `模型 ${d.model} 没有密钥：环境变量 ${d.variable} 未设置。`,
    remedy: `请设置 ${d.variable}，或在 shoal.yaml 中指定另一个变量（keyFrom）或工作区之外的文件（secretsFile）。`,
  }),
  'models/secrets-file': (d) => ({
    problem: {
      missing: `无法读取密钥文件 ${d.file}。`,
      inside: `密钥文件 ${d.file} 位于工作区内，可能随工作区一起被分享或复制。`,
      lacks: `密钥文件 ${d.file} 中没有 ${d.variable}=… 这一行，环境变量也未设置。`,
    }[d.why],
    remedy: {
      missing: '请检查 shoal.yaml 中 secretsFile 后面的路径。',
      inside: '请把它移到别的文件夹，并在 shoal.yaml 的 secretsFile 后写上新路径。',
      lacks: '请加上这一行，或更正 shoal.yaml 中的 keyFrom。',
    }[d.why],
  }),
  'models/package-missing': (d) => ({
    problem: `模型 ${d.model} 需要软件包 ${d.package}，但它没有安装。`,
    remedy: `请安装在 Shoal 所在处：npm install -g ${d.package}（若 Shoal 是某个项目的依赖，则不加 -g）。Shoal 不从工作区加载任何软件包。`,
  }),
  'models/no-such-class': (d) => ({
    problem: `软件包 ${d.package} 中没有名为 ${d.class} 的聊天模型。`,
    remedy:
      d.found.length > 0
        ? `请更正 shoal.yaml 中的 class：可用的有 ${list(d.found)}。`
        : '请更正 shoal.yaml 中的 package 和 class。',
  }),
  'models/wrong-key': (d) => ({
    problem: `${d.model} 的服务器不接受这个密钥。`,
    remedy: '请检查 keyFrom 所指变量中的密钥；密钥会过期，而且各属于一家服务商。',
  }),
  'models/not-allowed': (d) => ({
    problem: `这个密钥无权使用 ${d.model}。`,
    remedy: '请在服务商的账户中为密钥开通此模型，或换一个模型。',
  }),
  'models/unknown-model': (d) => ({
    problem: `服务器 ${d.server} 上没有名为 ${d.model} 的模型。`,
    remedy: '请检查 shoal.yaml 中模型的 name 和 baseUrl；多数地址以 /v1 结尾。',
  }),
  'models/quota': (d) => ({
    problem: `${d.model} 的额度已用完。`,
    remedy: '请向服务商充值或提高限额，或换一个模型；已完成的部分会保留。',
  }),
  'models/rate-limit': (d) => ({
    problem: `${d.model} 的服务器要求减少请求${d.seconds === undefined ? '' : `，并暂停 ${Math.ceil(d.seconds)} 秒`}。`,
    remedy: '请在 shoal.yaml 中为该模型设置 requestsPerMinute、tokensPerMinute 或更低的 concurrency，再重新运行。',
  }),
  'models/refused-connection': (d) => ({
    problem: `${d.server} 没有应答，无法使用 ${d.model}。`,
    remedy: '请检查 shoal.yaml 中的 baseUrl、服务器是否在运行，以及网络。',
  }),
  'models/connection-cut': (d) => ({
    problem: `与 ${d.model} 的连接每次都在回答中途断开。`,
    remedy: later,
  }),
  'models/timeout': (d) => ({
    problem: `${d.model} ${d.seconds === undefined ? '未能按时' : `未能在 ${d.seconds} 秒内`}完成回答。`,
    remedy: '请在 shoal.yaml 中提高该模型的 timeout，或降低 concurrency：本地服务器的速度是共用的。',
  }),
  'models/server': (d) => ({
    problem: `${d.model} 的服务器每次都出错（状态码 ${d.status}）。`,
    remedy: later,
  }),
  'models/breaker-open': (d) => ({
    problem: `${d.model} 连续多次失败，${Math.ceil(d.seconds)} 秒内不再请求。`,
    remedy: later,
  }),
  'models/bad-request': (d) => ({
    problem: `${d.model} 的服务器拒绝了请求（状态码 ${d.status}）${d.parameter === undefined ? '' : `：它不接受 ${d.parameter}`}。`,
    remedy: '请在 shoal.yaml 中换一个模型，并把所用的模型和服务器报告给我们。',
  }),
  'models/too-long': (d) => ({
    problem: `要发送的文本超出了 ${d.model} 一次能读的长度。`,
    remedy: '请换一个上下文更长的模型；本地服务器可能是以较短的上下文启动的。',
  }),
  'models/not-a-chat-server': (d) => ({
    problem: `${d.server} 有应答，但不是语言模型服务器的应答。`,
    remedy: '请检查 shoal.yaml 中的 baseUrl；多数以 /v1 结尾。',
  }),
  'models/content-filter': (d) => ({
    problem: `${d.model} 的服务商以内容过滤拦下了一个回答。`,
    remedy: '这段文字由 Shoal 按规则撰写；shoal.yaml 的 model: 下的另一个模型也许能写。',
  }),
  'models/refusal': (d) => ({
    problem: `${d.model} 拒绝回答。`,
    remedy: '这段文字由 Shoal 按规则撰写；shoal.yaml 的 model: 下的另一个模型也许能写。',
  }),
  'models/cut-off': (d) => ({
    problem: `${d.model} 的一个回答到了长度上限而被截断。`,
    remedy:
      '这段文字由 Shoal 按规则撰写。模型作答前的思考也计入上限：请在 shoal.yaml 中为该模型设置 maxTokens，例如 maxTokens: 8000。',
  }),
  'models/unfinished': (d) => ({
    problem: `${d.model} 的一个回答没有说明已完成就结束了。`,
    remedy: later,
  }),
  'models/empty': (d) => ({
    problem: `${d.model} 给出了空的回答。`,
    remedy: '这段文字由 Shoal 按规则撰写；如果经常发生，请换一个模型。',
  }),
  'models/not-the-form': (d) => ({
    problem: `${d.model} 的一个回答不符合所要求的格式（${d.form}）。`,
    remedy: '这段文字由 Shoal 按规则撰写；如果经常发生，请换一个模型。',
  }),
  'models/unknown': (d) => ({
    problem: `请求 ${d.model} 时发生了 Shoal 不认识的错误（${d.detail}）。`,
    remedy: '请把这一行连同所用的模型和服务器报告给我们。',
  }),
  'models/no-price': (d) => ({
    problem: `按金额设预算需要价格，而 ${d.model} 没有价格。`,
    remedy: '请在 shoal.yaml 中为该模型写上 price: {inputPerMillion, outputPerMillion}，或改用按词元的预算。',
  }),
  'models/currencies': (d) => ({
    problem: `按金额设预算需要同一种货币，而 shoal.yaml 中各模型的价格有 ${list(d.currencies)}。`,
    remedy: '请将所有价格写成同一种货币，或改用按词元的预算。',
  }),
  'models/budget': (d) => ({
    problem: `预算已用完：${d.limit} ${d.unit} 中已用 ${d.spent}。`,
    remedy: '已完成的部分会保留。请提高预算后重新运行以继续。',
  }),
}
