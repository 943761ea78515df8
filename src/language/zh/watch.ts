import type { WatchTexts } from '../en/watch.ts'

export const watchTexts: WatchTexts = {
  watching: (directory) =>
    `正在监视 ${directory}；按 Ctrl-C 结束。新文件停止增长后即会追加；已读文件末尾新写入的行随时追加。`,
  added: (file, rows, { leftOut, fresh, moved, replaced }) =>
    `${[
      `${file}：追加 ${rows} 行`,
      leftOut && `其中 ${leftOut} 行被剔除（见 "shoal report"）`,
      fresh && `新增 ${fresh} 位客户`,
      moved && `${moved} 位更换群体`,
      replaced && `取代先前 ${replaced} 行`,
    ]
      .filter(Boolean)
      .join('，')}。`,
  refused: (problem, remedy) => `未追加：${problem}${remedy}`,
  ended: (added, refused) => `已追加 ${added} 个文件，拒绝 ${refused} 个。`,
}
