import type { ErrorTable } from '../error-data.ts'
import { complain } from './complaints.ts'
import { aroundDeliveryErrors } from './errors-around-delivery.ts'
import { audienceErrors } from './errors-audience.ts'
import { batchErrors } from './errors-batch.ts'
import { campaignErrors } from './errors-campaigns.ts'
import { chatErrors } from './errors-chat.ts'
import { deliveryErrors } from './errors-delivery.ts'
import { eventErrors } from './errors-events.ts'
import { experimentErrors } from './errors-experiment.ts'
import { explainErrors } from './errors-explain.ts'
import { groupErrors } from './errors-groups.ts'
import { learningErrors } from './errors-learnings.ts'
import { modelErrors } from './errors-models.ts'
import { predictErrors } from './errors-predict.ts'
import { promptErrors } from './errors-prompts.ts'
import { writingErrors } from './errors-writing.ts'
import { list } from './list.ts'
import { reportQualityText } from './report-quality.ts'

const reason = (key: string): string => {
  const names: Record<string, { name: string }> = reportQualityText.reasons
  return names[key]?.name ?? key
}

/** Every failure in Chinese. */
export const zh: ErrorTable = {
  'file/not-folder': (d) => ({
    problem: `${d.file} 是文件；监视的应是文件夹。`,
    remedy: '请给出它所在的文件夹，或用 "shoal import 文件 --append" 追加该文件。',
  }),
  'file/missing': (d) => ({
    problem: `找不到文件 ${d.file}。`,
    remedy: '请检查路径，或将文件拖入终端以获得正确路径。',
  }),
  'file/unreadable': (d) => ({
    problem: `没有权限读取 ${d.file}。`,
    remedy: '请授予当前用户读取权限，或将文件复制到自己的文件夹。',
  }),
  'file/empty': (d) => ({
    problem: `${d.file} 是空文件。`,
    remedy: '请重新导出：第一行应为列名，其后至少有一行数据。',
  }),
  'file/header-only': (d) => ({ problem: `${d.file} 只有列名，没有数据。`, remedy: '请选择有订单的时间段重新导出。' }),
  'file/binary': (d) => ({
    problem: `${d.file} 不是文本表格。`,
    remedy: '请导出为 CSV，或改为与内容相符的扩展名：.xlsx、.parquet、.json、.zip。',
  }),
  'file/encoding': (d) => ({
    problem: `${d.file} 混用了多种编码，或其编码无法识别。`,
    remedy: '请另存为“CSV UTF-8”格式后再导入。',
  }),
  'file/format': (d) => ({
    problem: `${d.file} 是 ${d.format} 文件，Shoal 暂不支持。`,
    remedy: '请另存为 CSV、Excel（.xlsx）或 Parquet 后再导入。',
  }),
  'file/damaged': (d) => ({
    problem:
      d.row === undefined ? `${d.file} 已损坏或不完整。` : `${d.file} 第 ${d.row} 行：引号没有闭合，或该行超过 2 MB。`,
    remedy: '请重新导出该文件。此文件的内容未被导入。',
  }),
  'file/no-header': (d) => ({
    problem: `${d.file} 在列名的位置上是数据。`,
    remedy: '请在数据上方加一行列名，例如“订单,客户,日期,单价”。',
  }),
  'file/delimiter': (d) => ({
    problem: `${d.file} 用 ${d.delimiter} 分隔各列，Shoal 无法读取。`,
    remedy: '请用逗号、分号、制表符或竖线分隔后重新导出。',
  }),
  'file/too-many-columns': (d) => ({
    problem: `${d.file} 有 ${d.columns} 列，Shoal 最多读取 ${d.most} 列。`,
    remedy: '请只导出与订单或客户有关的列。',
  }),
  'file/ragged': (d) => ({
    problem: `${d.file}：没有一行的列数与第一行的列名（${d.columns} 列）相同。`,
    remedy: '请重新导出，或为每一列加上列名；含有分隔符的内容需加引号。',
  }),
  'file/password': (d) => ({
    problem: `${d.file} 有密码保护。`,
    remedy: '请在原来的软件中打开，另存为不带密码的文件后再导入。',
  }),
  'file/no-tables': (d) => ({
    problem: `${d.file} 中没有数据表。`,
    remedy: '其中应有 CSV、JSON、Parquet 或 Excel 文件，或带有列名行的工作表。',
  }),
  'file/archive-path': (d) => ({
    problem: `${d.file} 中有一个文件的路径会指向解压文件夹之外。`,
    remedy: '这样的压缩包可能是恶意制作的，请询问发送者；其中的内容均未导入。',
  }),
  'file/archive-bomb': (d) => ({
    problem: `${d.file}：${d.entry} 解压后会膨胀到两百倍以上。`,
    remedy: '正常的导出文件不会这样。如确属自己的文件，请自行解压后再导入。',
  }),
  'file/no-match': (d) => ({
    problem: `没有文件与 ${d.pattern} 匹配。`,
    remedy: '请检查文件夹和通配符，并加上引号，例如 "exports/*.csv"。',
  }),
  'file/duplicate-header': (d) => ({
    problem: `${d.file} 中有两列都叫 ${d.column}。`,
    remedy: '请在第一行中修改其中一个列名。',
  }),
  'file/headers-differ': (d) => ({
    problem: `${d.file} 与 ${d.first} 的列不一致。${d.missing.length === 0 ? '' : `缺少：${list(d.missing)}。`}${d.extra.length === 0 ? '' : `多出：${list(d.extra)}。`}`,
    remedy:
      '请按相同的列重新导出；或将全部文件按新的列重新导出后一起导入。若它是补充客户资料的表，请用 --table customers。',
  }),
  'columns/unknown-role': (d) => ({
    problem: `${d.file}：没有找到可作为“${d.role}”的列。现有列：${list(d.candidates)}。`,
    remedy: `请在 shoal.yaml 中指定，例如 "columns: { ${d.role}: ${d.candidates[0] ?? '列名'} }"，或使用 --column ${d.role}=${d.candidates[0] ?? '列名'}。`,
  }),
  'columns/nothing-to-segment': (d) => ({
    problem: `${d.file} 中既没有订单明细，也没有可用于分群的数值列。现有列：${list(d.columns)}。`,
    remedy:
      '订单数据需要客户、日期和金额；客户表至少需要一个数值列。地址名单请与订单一起导入，例如 "shoal import orders.csv addresses.csv"。',
  }),
  'columns/maybe-orders': (d) => ({
    problem: `${d.file} 中许多客户有多行数据，且“${d.date}”是日期，像是订单；但没有看起来是金额的列。其余各列：${list(d.candidates)}。`,
    remedy: `请指明：--column "time=${d.date}" --column amount=列名（或 price=列名 和 quantity=列名）。若不是订单，请用 --table customers。`,
  }),
  'columns/not-found': (d) => ({
    problem: `没有名为 ${d.column} 的列。`,
    remedy: `请从以下列中选择：${list(d.candidates)}。`,
  }),
  'columns/wrong-type': (d) => ({
    problem: `${d.file} 第 ${d.row} 行，${d.column} 列：无法识别为“${d.role}”，该列的许多内容也无法识别。`,
    remedy: `请用 --column ${d.role}=列名 指定其他列。`,
  }),
  'columns/contradicts': (d) => ({
    problem: `${d.file} 第 ${d.row} 行，列 ${d.column}：与之前的文件不同，这不是${d.dates ? '日期' : '数字'}。`,
    remedy: '请改正该行；或加上 --remap，将全部文件的该列重新读取。',
  }),
  'import/append-customers': (d) => ({
    problem: `${d.file} 是客户表，只能替换，不能追加。`,
    remedy: '请不带 --append 导入新的客户表。',
  }),
  'import/companion-alone': (d) => ({
    problem: `${d.file} 是${d.kind === 'events' ? '行为' : '评价'}数据，需要与订单或客户表一起使用，而这里还没有。`,
    remedy: `请一起导入：shoal import orders.csv ${d.file}。若它其实是别的表，请用 --table orders 或 --table customers 说明。`,
  }),
  'forget/unknown': (d) => ({
    problem: `数据中没有客户 ${d.customer} 的记录。`,
    remedy: '请按 customers.csv 中的写法输入客户编号。',
  }),
  'forget/last': (d) => ({
    problem: `删除 ${d.customer} 后，这里将没有任何客户。`,
    remedy: '请直接删除该工作区文件夹。',
  }),
  'import/append-rules': (d) => ({
    problem: `${d.file} 是按其他规则读取和清洗的：${list(d.settings)}。`,
    remedy: '请按相同规则追加；或加上 --remap，将全部文件按新规则重新读取。',
  }),
  'columns/two-styles': (d) => ({
    problem: d.dates
      ? `${d.file} 第 ${d.row} 行，列 ${d.column}：日期写法与多数不同，01/02 无法确定是哪一天。`
      : `${d.file} 第 ${d.row} 行，列 ${d.column}：数字写法与多数不同，例如 1.234,56 与 1,234.56。`,
    remedy: '请将该列统一为一种写法后再导入。若是之前的文件读错了，可用 --append --remap 全部重新读取。',
  }),
  'columns/currencies': (d) => ({
    problem:
      d.currencies.length === 1
        ? `订单的货币是 ${d.currencies[0]}，与指定的货币不同。`
        : `订单包含多种货币：${list(d.currencies)}。Shoal 不会将它们相加。`,
    remedy:
      d.currencies.length === 1
        ? '请去掉 --currency，或在 shoal.yaml 中改正。'
        : '请用 --currency 代码 只保留一种货币，或为每种货币单独建立工作区。',
  }),
  'customers/too-few': (d) => ({
    problem: `只有 ${d.customers} 位客户；分群至少需要 ${d.needed} 位。`,
    remedy: '请导入更长时间段或更多文件。',
  }),
  'customers/all-equal': (d) => ({
    problem: `全部 ${d.customers} 位客户的数据完全相同，无法区分。`,
    remedy: '请检查列的识别是否正确；导入时可用 --column 含义=列名 指定。',
  }),
  'orders/none-left': (d) => ({
    problem: `${d.rows} 行数据中没有可用的行，大多因“${reason(d.rejected)}”被剔除。`,
    remedy: '请检查各列的含义，用 --column 含义=列名 指定；或关闭相应规则（shoal import --help 会列出所有规则）。',
  }),
  'segments/k-too-large': (d) => ({
    problem: `要求分为 ${d.k} 个群体，但只有 ${d.distinct} 位互不相同的客户。`,
    remedy: `请用 --k 指定不超过 ${d.distinct} 的数量。`,
  }),
  'segments/centers-shape': (d) => ({
    problem: `${d.file} 中没有与这些特征对应的初始中心。`,
    remedy: `请提供 CSV 文件，列为 ${list(d.columns)}，每个群体一行。`,
  }),
  'segments/unknown': (d) => ({
    problem: `没有群体 ${d.segment}。`,
    remedy: `请从以下群体中选择：${list(d.known.map((one) => (typeof one === 'string' ? one : `${one.id}（${one.name.zh}）`)))}。`,
  }),
  'value/needs-orders': () => ({
    problem: '这是一份客户表，而客户价值要根据订单来计算。',
    remedy: '请导入包含客户、日期和金额的订单：shoal import orders.csv。',
  }),
  'value/cutoff': (d) => ({
    problem: `用 ${d.from} 至 ${d.to} 的订单，无法检验从 ${d.cutoff} 开始的预测。`,
    remedy: '该日前后都至少要有 28 天的订单。请换一个日期，或不使用该选项。',
  }),
  'features/unknown': (d) => ({
    problem: `没有特征 ${d.feature}。`,
    remedy: `请从以下特征中选择：${list(d.known, 30)}。`,
  }),
  'recommend/no-orders': () => ({
    problem: '这里没有订单，因此不知道客户购买什么。',
    remedy: '请导入订单数据；仅凭客户表无法推荐。',
  }),
  'recommend/no-products': () => ({
    problem: '订单中没有商品列，因此没有可以推荐的内容。',
    remedy: '请导出带有商品列的订单，或指明是哪一列：shoal import FILE --column product=NAME。',
  }),
  'recommend/too-little': (d) => ({
    problem: `数据太少，学不到规律：${d.customers} 位客户，${d.products} 种商品。`,
    remedy: '请导入至少两位客户和两种商品的订单。',
  }),
  'recommend/unknown-product': (d) => ({
    problem: `这里没有人买过商品“${d.product}”。`,
    remedy:
      d.similar.length === 0
        ? '请使用商品编号，与 recommendations.csv 中一致。'
        : `请使用商品编号。也许是：${list(d.similar)}。`,
  }),
  'recommend/no-customer-column': (d) => ({
    problem: `${d.file} 中没有“customer”列。现有列：${d.columns.length === 0 ? '无' : list(d.columns)}。`,
    remedy: '请把客户编号所在的列命名为“customer”，或让文件只保留这一列。',
  }),
  'recommend/nobody-known': (d) => ({
    problem:
      d.listed === 0
        ? `${d.file} 中没有列出任何客户。`
        : d.listed === 1
          ? `${d.file} 中唯一的客户在这里没有购买记录。`
          : `${d.file} 中的 ${d.listed} 位客户，没有一位在这里有购买记录。`,
    remedy: '文件需要有“customer”列，每行一位，其中的客户编号与 customers.csv 一致。',
  }),
  'recommend/too-large': (d) => ({
    problem:
      d.method === 'ease'
        ? `共有 ${d.size} 种商品；超过 ${d.most} 种时 EASE 耗时过长。`
        : `需要比较 ${d.size} 对购买记录；超过 ${d.most} 对时耗时过长。`,
    remedy: '请换用其他方法：--method items 适合大量商品和客户。',
  }),
  'recommend/own-is-not-new': () => ({
    problem: '客户最常买的商品，说明不了他们还没买过的商品。',
    remedy: '--method own 请与 --mode repurchase 或 --mode both 一起使用。',
  }),
  'recommend/too-short': (d) => ({
    problem: `订单只覆盖 ${d.history} 天，不足以预测 ${d.days} 天。`,
    remedy: `请最多预测 ${Math.max(1, Math.floor(d.history / 4))} 天，或导入更早的订单：历史天数至少要是预测天数的四倍。`,
  }),
  ...audienceErrors,
  ...experimentErrors,
  ...groupErrors,
  ...aroundDeliveryErrors,
  ...deliveryErrors,
  ...learningErrors,
  ...predictErrors,
  ...explainErrors,
  ...chatErrors,
  ...eventErrors,
  ...promptErrors,
  ...writingErrors,
  ...modelErrors,
  ...batchErrors,
  'workspace/missing': (d) => ({
    problem: `${d.folder} 不是 Shoal 工作区。`,
    remedy:
      d.found.length === 0
        ? '请用 "shoal init 文件夹" 新建，或先进入工作区；"shoal run 文件" 会在新文件夹中完成全部步骤。'
        : `此处有工作区：${list(d.found)}。请先用 "cd ${d.found[0]}" 进入，或在命令后加 "-w ${d.found[0]}"。`,
  }),
  'workspace/exists': (d) => ({
    problem: `${d.folder} 中已有内容。`,
    remedy: '请选择其他文件夹；如需在已有的工作区中进行，请在 "shoal run" 后加 --force。',
  }),
  'workspace/damaged': (d) => ({
    problem: `${d.folder} 中的 ${d.file} 已损坏。`,
    remedy:
      d.file === 'state.sqlite'
        ? '请从备份中恢复，或新建工作区并重新导入文件。'
        : '请重新导入文件，或用 "shoal undo" 回到上一次导入。',
  }),
  'workspace/read-only': (d) => ({
    problem: `没有权限写入 ${d.folder}。`,
    remedy: '请授予当前用户写入权限，或换一个文件夹。',
  }),
  'workspace/newer': (d) => ({
    problem: `${d.folder} 由更新版本的 Shoal 创建（状态版本 ${d.version}）。`,
    remedy: '请升级 Shoal。',
  }),
  'workspace/busy': (d) => ({
    problem: `另一个 Shoal 正在写入 ${d.folder}。`,
    remedy: '请等待其完成后重试。',
  }),
  'workspace/disk-full': (d) => ({
    problem: `${d.folder} 所在磁盘已满，没有任何更改。`,
    remedy: '请释放空间（"shoal clean" 可删除旧快照）后重试。',
  }),
  'workspace/nothing-imported': (d) => ({
    problem: `${d.folder} 中还没有数据。`,
    remedy: '请先导入：shoal import 文件。',
  }),
  'workspace/nothing-segmented': (d) => ({
    problem: `${d.folder} 中还没有分群结果。`,
    remedy: '请先运行 "shoal segment"。',
  }),
  'campaign/unknown': (d) => ({
    problem: `没有活动 ${d.campaign}。`,
    remedy: d.known.length === 0 ? '请用 "shoal brief S1" 起草一个。' : `现有：${d.known.slice(0, 12).join('、')}。`,
  }),
  'campaign/status': (d) => ({
    problem: {
      draft: `活动 ${d.campaign} 还是草稿。`,
      approved: `活动 ${d.campaign} 已批准，但尚未发送。`,
      scheduled: `活动 ${d.campaign} 已排期，尚未发送。`,
      sending: `活动 ${d.campaign} 还没有发送完。`,
      sent: `活动 ${d.campaign} 已经发送。`,
      measured: `活动 ${d.campaign} 已经发送并测量过结果。`,
    }[d.status],
    remedy: {
      draft: `请先阅读，然后运行 "shoal approve ${d.campaign}"。`,
      approved: `请先运行 "shoal send ${d.campaign}"。`,
      scheduled: `到时间后请运行 "shoal send ${d.campaign}"。`,
      sending: `请再次运行 "shoal send ${d.campaign}" 完成发送。`,
      sent: `有新订单后请运行 "shoal results ${d.campaign}"，或用 "shoal brief" 起草新的活动。`,
      measured: '请用 "shoal brief" 起草新的活动。',
    }[d.status],
  }),
  'campaign/stale': (d) => ({
    problem: `活动 ${d.campaign} 起草之后，分群结果已有变化，因此无法发送，再次批准也没有用。`,
    remedy: `请重新起草：${d.redraft}。原有文字仍在其简报中，可用 "shoal edit" 沿用。`,
  }),
  ...campaignErrors,
  'contacts/columns': (d) => ({
    problem: `${d.file} 的列为 ${d.columns.slice(0, 12).join('、')}，但需要 customer 和 email。`,
    remedy: '请将列名改为 customer、email；如有同意与否的列，改为 consent（yes 或 no）。',
  }),
  'contacts/nobody': (d) => ({
    problem: `该群体的 ${d.customers} 位客户都没有可以发送邮件的地址。`,
    remedy:
      '请导入含有邮箱和同意信息的文件，或用 --contacts 指定包含 customer、email、consent 列的文件；客户编号须与订单一致。',
  }),
  'results/not-orders': (d) => ({
    problem: `${d.file} 不是订单导出文件。`,
    remedy: '请导出活动发送之后的订单，包含客户、日期和金额。',
  }),
  'undo/forgotten': () => ({
    problem: '上一步是 "forget"，无法撤销。',
    remedy: '可继续：shoal segment 或 shoal import。',
  }),
  'workspace/nothing-to-undo': (d) => ({
    problem: `${d.folder} 中没有可撤销的操作。`,
    remedy: '"shoal status" 可查看当前状态。',
  }),
  'config/not-yaml': (d) => ({
    problem: `${d.file} 第 ${d.line} 行不是有效的 YAML。`,
    remedy: '请检查该行的缩进和引号；"shoal config show" 会打印正确的文件。',
  }),
  'config/invalid': (d) => ({
    problem: `${d.file} 第 ${d.line} 行，${d.key}：${complain(d.complaint)}。`,
    remedy: 'docs/config.md 列出了所有配置项；"shoal config show" 会打印当前生效的配置。',
  }),
  'input/invalid': (d) => ({
    problem: `${d.option}：${complain(d.complaint)}。`,
    remedy:
      d.suggestion === undefined
        ? `${d.example === undefined ? '' : `例如：${d.example}。`}在命令后加 --help 可查看其参数。`
        : `您是否想用 ${d.suggestion}？在命令后加 --help 可查看其参数。`,
  }),
  'input/unknown-command': (d) => ({
    problem: `没有命令 "${d.command}"。`,
    remedy:
      d.suggestion === undefined
        ? '"shoal --help" 会列出所有命令。'
        : `您是否想用 "${d.suggestion}"？"shoal --help" 会列出所有命令。`,
  }),
  'run/cancelled': () => ({ problem: '已停止。', remedy: '没有保留未完成的内容；请重新运行该命令。' }),
  'internal/unexpected': (d) => ({
    problem: `Shoal 出错：${d.detail}。`,
    remedy: '这是我们的问题，请附上命令和此行信息反馈；您的数据保持原样。',
  }),
  'internal/engine': (d) => ({
    problem: `数据引擎出错：${d.detail}。`,
    remedy: '这是我们的问题，请附上命令和此行信息反馈；您的数据保持原样。',
  }),
}
