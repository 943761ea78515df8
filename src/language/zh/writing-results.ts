import type { WritingResults } from '../en/writing-results.ts'

/** What the commands around models, prompts and personas say, in Chinese. */
export const writingResults: WritingResults = {
  prompts: {
    line: (name, language, version, whose, purpose) =>
      `${name}（${language}），版本 ${version}${{ usual: '', own: '，使用您自己的文件', fixed: '，固定' }[whose]}：${purpose}。`,
    same: '它与 Shoal 自带的相同。',
    none: '没有差别：这些提示词都是 Shoal 自带的。',
    own: (folder) => `把同名文件放进 ${folder}，即可替换其中一个（标为固定的除外）。`,
    next: '下一步：shoal prompts show 名称',
  },
  personas: {
    nothingToAsk: (items) => `${items} 篇均已写好，无需询问模型。`,
    plan: ({ items, done, calls, input, output, cost }) =>
      `共 ${items} 篇${done === 0 ? '' : `，其中 ${done} 篇已写好`}：约 ${calls} 次调用，发送 ${input} 个、写出 ${output} 个 token${cost === undefined ? '；shoal.yaml 未填写价格，费用未知' : `，约 ${cost}`}。`,
    inBatches: (plan, priced) =>
      `${plan}以批处理提交，每批最长 24 小时${priced ? '；费用按 shoal.yaml 中的价格计算，服务商的批处理价格可能不同' : ''}。`,
    handedIn: (batch, requests, waits) =>
      `已提交 ${batch}，共 ${requests} 个请求；回答最长需要 24 小时。${waits ? '本命令会一直等待。按 Ctrl-C 可停止等待，不会丢失任何内容：之后再运行同一命令即可。' : ''}`,
    waiting: (items, batches) =>
      `${items} 篇正在等待 ${batches.map(({ batch, requests }) => `${batch}（${requests} 个请求）`).join('、')}。`,
    stillOpen: (batches) =>
      `还有 ${batches} 个批次未完成。本次运行不等待它们，而是重新请求；其中的请求另行计费。用 --batch 可接着处理这些批次。`,
    nextOnce: '下一步：稍后再运行同一命令',
    title: '客户画像',
    byRule: (items) => `按规则写好 ${items} 篇画像。`,
    byModel: (model, written, earlier) =>
      `由 ${model} 写好 ${written} 篇画像${earlier === 0 ? '' : `，另有 ${earlier} 篇取自以前的运行`}。`,
    sentences: ({ code, model, repaired, rule }) =>
      `句子来源：程序陈述的事实 ${code} 句，模型 ${model} 句，退回后由模型改好 ${repaired} 句，按规则 ${rule} 句。`,
    failed: (items, problem) => `${items} 篇模型未能写出（${problem}），以规则文字代替。再次运行命令即可重试。`,
    left: (items) => `预算已用完，${items} 篇尚未开始，以规则文字代替。提高 --budget 再次运行即可继续。`,
    leftOut: (groups, largest) =>
      `${groups} 个组太小，无法单独分群，已略过（${largest}${groups > 5 ? '……' : ''}）；--json 会列出。`,
    planByRule: (items) => `shoal.yaml 没有指定模型：${items} 篇按规则写作，不产生费用。`,
    only: '以上为计划，尚未写作。',
    next: (file) => `下一步：打开 ${file}`,
    nextPlan: '下一步：去掉 --plan 再运行同一命令',
  },
  check: {
    holds: (file, segment, sentences) =>
      `${file}：${sentences} 个句子中没有发现与 ${segment} 的数据相矛盾之处。只有您才知道的事（如送货、产地、日期、地点）Shoal 无法核对。`,
    sentence: (line, sentence) => `第 ${line} 行：${sentence}`,
    faults: (faults, sentences, segment) =>
      `关于 ${segment} 的 ${sentences} 个句子中有 ${faults} 处问题。下一步：修改后再核对一次。`,
  },
  privacy: {
    nobody: 'shoal.yaml 没有指定模型，因此没有任何内容离开本机。若使用模型，将发送以下内容：',
    models: (names) => `将发送给 ${names.join('，若失败则发送给 ')}：`,
    values: (sent) =>
      sent
        ? '其中包含各群体的数字；在 shoal.yaml 中写“privacy: {values: false}”可将数字留在本机。'
        : '其中不含数字，只有名称、方向和排名（privacy.values 为 false）。',
    withheld: (facts, minCustomers) =>
      `涉及不足 ${minCustomers} 位客户的 ${facts} 条事实已略去，也绝不包含任何单个客户的信息。`,
    later:
      '每项请求还附有回答格式（JSON schema）。回答中不成立的部分会连同理由退回：即模型自己的句子和同样的事实。其他变体只有示例不同。',
    request: (segment, purpose, version) => `--- ${segment}：${purpose}（提示词 ${version}） ---`,
  },
  models: {
    none: 'shoal.yaml 没有指定模型：Shoal 按规则写作，没有任何内容离开本机。做法见 docs/models.md。',
    line: (name, ways) => `${name}：${ways}`,
    unknown: '尚未考核；在此之前由程序陈述事实',
    mark: ({ language, way, sentences, held, repaired, seconds, speed }) =>
      `  ${language}，${way}：${sentences} 句中 ${held} 句一次通过，退回后又有 ${repaired} 句通过；用时 ${seconds} 秒，每秒 ${speed} 个 token`,
    ways: (en, zh) => `英文用 ${en} 方式，中文用 ${zh} 方式`,
    cost: (cost) => `  考核费用约 ${cost}。`,
    beforeExam: (names, least, most) =>
      `${names.join('、')} ${names.length === 1 ? '' : '各'}将参加考试：关于公开数据的 ${least} 个问题，连同退回重写最多 ${most} 次调用。`,
    nextExam: '下一步：shoal models exam',
    nextPersonas: '下一步：shoal personas',
  },
}
