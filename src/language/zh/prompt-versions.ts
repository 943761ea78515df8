import type { PromptTexts } from '../en/prompt-versions.ts'

const operators = {
  'add-rule': '加了一条规则',
  'add-example': '加了一个反例',
  shorten: '缩短了最长的规则',
  reorder: '把最后一条规则移到最前',
  'drop-rule': '去掉了一条规则',
}

const guards = {
  refused: '被检查退回的句子',
  unanswered: '没有得到合格回答的提问',
  'opt-outs': '退订的邮箱',
  complaints: '投诉的邮箱',
}

const failureText: PromptTexts['failure'] = ({ guard, own, base }) =>
  `${guards[guard]}：${own.of} 个中有 ${own.count} 个，此前版本为 ${base.of} 个中有 ${base.count} 个`

/** What the commands around versions of prompts say, in Chinese. */
export const promptTexts: PromptTexts = {
  version: ({ name, language, version, parent, at, reason, state, share }) =>
    `${name}（${language}）${version}${{ 'in-force': '，使用中', canary: `，金丝雀，占文本的 ${share}`, kept: '' }[state]}：${reason}，${at}${parent === undefined ? '' : `，源自 ${parent}`}`,
  reason: (reason) => {
    if (reason.is === 'shipped') return 'Shoal 自带'
    if (reason.is === 'written') return '手工编写'
    if (reason.is === 'proposed') return `由 ${reason.by} 提出：${reason.hypothesis}`
    return `${operators[reason.operator]}${reason.fault === undefined ? '' : `，针对问题“${reason.fault}”`}`
  },
  outcomes: ({ answers, failed, lines, refused, replaced }) =>
    `  ${answers} 个回答${failed === 0 ? '' : `（另有 ${failed} 个提问没有回答）`}，${lines} 句：最初退回 ${refused}，最终由规则代写 ${replaced}`,
  evidence: ({ base, selection, final, look, verdict }) =>
    `  与 ${base} 相比：选择集 ${selection}${final === undefined ? '' : `，最终集 ${final}（第 ${look} 次查看）`}：${
      {
        better: '提升超出噪声',
        'within-noise': '提升未超出噪声',
        'worse-elsewhere': '其他得分变差',
        'not-confirmed': '最终集未能证实',
      }[verdict]
    }`,
  event: {
    used: (at, who, promoted) => `  ${at} 由 ${who} 启用${promoted ? '（因为更好）' : ''}`,
    rolledBack: (at, who, from, why) => `  ${at} 由 ${who} 恢复，取代 ${from}${why === undefined ? '' : `；${why}`}`,
    canary: (at, who, share) => `  ${at} 由 ${who} 设为金丝雀，占文本的 ${share}`,
    canaryEnded: (at, who, why) => `  ${at} 由 ${who} 结束金丝雀${why === undefined ? '' : `；${why}`}`,
  },
  failure: failureText,
  takenBack: ({ name, language, version, instead, failure }) =>
    `${name}（${language}）的版本 ${version} 已撤回，由 ${instead} 代替；${failureText(failure)}。`,
  changed: {
    used: (name, language, version, before) =>
      before === version || before === undefined
        ? `${name}（${language}）：版本 ${version} 使用中。`
        : `${name}（${language}）：版本 ${version} 已启用，取代 ${before}。`,
    canary: (name, language, version, share) =>
      `${name}（${language}）：版本 ${version} 从现在起写 ${share} 的文本。如果检查退回得更多，或退订、投诉的邮箱更多，它会自动撤回。`,
    'canary-ended': (name, language, version) => `${name}（${language}）：金丝雀 ${version} 不再使用。`,
    'rolled-back': (name, language, version, before) =>
      `${name}（${language}）：已恢复版本 ${version}${before === undefined ? '' : `，取代 ${before}`}。`,
  },
  beforeImprove: (questions, runs) =>
    `最多 ${questions} 个提问：未修改的提示词运行 ${runs} 次以测噪声，每个候选一次，若有更好的再打开最终集一次。`,
  improvement: {
    title: (name, language, base, runs) =>
      `${name}（${language}）${base}：各次运行中一次成立的句子占 ${runs.join('、')}。`,
    faults: (faults) =>
      faults.length === 0
        ? '反馈集上的回答没有问题。'
        : `反馈集上的问题：${faults.map(({ fault, lines }) => `${fault} ${lines}`).join('、')}。`,
    refused: (why, hypothesis) =>
      `未尝试，因为${
        {
          invalid: '与提示词不符',
          same: '以前试过',
          'too-long': '使提示词长了一半',
          copies: '照抄了给它看的句子',
          names: '写了数据中的商品、地点或群体名称',
        }[why]
      }：${hypothesis}`,
    better: (version, promoted) =>
      promoted
        ? `版本 ${version} 在两个集上都更好，现已启用。`
        : `版本 ${version} 在两个集上都更好，由您决定是否启用。`,
    none: '没有候选的提升超出噪声：提示词保持不变。',
    nextUse: (version) =>
      `下一步：shoal prompts diff ${version}，再 shoal prompts canary ${version} 或 shoal prompts use ${version}`,
    nextAgain: '下一步：shoal prompts log，或再次运行以尝试其他候选',
  },
  noVersions: '还没有保存任何提示词版本。',
  next: {
    afterLog: '下一步：shoal prompts use 版本，或 shoal prompts canary 版本 --share 0.2',
    afterUse: '下一步：shoal personas；“shoal prompts rollback”可撤回',
    afterCanary: '下一步：shoal personas；“shoal prompts log”显示其表现',
    afterRollback: '下一步：shoal prompts log',
  },
}
