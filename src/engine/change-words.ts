/** The differences of two models as lines to read: "Title has word VP: Weight 15 → 20". */
import { cellLines, cellWords, type PartSaying } from './change-cells';
import { type ChangeSentences, fill } from './change-sentences';
import type { Change } from './compare';
import { isOff } from './compile';
import type { Cell, Model } from './model';
import type { PartKind } from './parts';
import { isEmpty } from './text';
import { word } from './vocabulary';
import { conditionParts, conditionWords, ruleWords, type Wording } from './wording';

/** Says each change in one line, or in several where several cells of a part changed; words are those of the model. */
export function changeLines(
  changes: readonly Change[],
  before: Model,
  after: Model,
  sentences: ChangeSentences,
  say: Wording,
): string[] {
  return changes.flatMap((change) => linesOf(change, before, after, sentences, say));
}

function linesOf(
  change: Change,
  before: Model,
  after: Model,
  sentences: ChangeSentences,
  say: Wording,
): readonly string[] {
  switch (change.kind) {
    case 'setting': {
      const setting = word('settings', change.name, after.language);
      const [from, to] = [cellWords(change.from, sentences), cellWords(change.to, sentences)];
      return [fill(sentences.setting, { setting, from, to })];
    }
    case 'added':
      return [fill(sentences.added[change.part], argsOf(after, change.part, change.at, sentences, say))];
    case 'removed':
      return [fill(sentences.removed[change.part], argsOf(before, change.part, change.from, sentences, say))];
    case 'moved':
      return [fill(sentences.moved, { name: ruleWords(before, change.from, say) })];
    case 'changed':
      return changedLines(change, before, after, sentences, say);
  }
}

function changedLines(
  change: Change & { readonly kind: 'changed' },
  before: Model,
  after: Model,
  sentences: ChangeSentences,
  say: Wording,
): readonly string[] {
  const part = fill(sentences.part[change.part], argsOf(before, change.part, change.from, sentences, say));
  const saying: PartSaying = { change, before, after, sentences, say, part };
  const rows = change.rows.map(({ kind, step, condition }) => {
    const [model, rule] = kind === 'added' ? [after, change.at] : [before, change.from];
    if (condition !== null) {
      const sentence = kind === 'added' ? sentences.conditionAdded : sentences.conditionRemoved;
      return fill(sentence, { part, condition: conditionWords(conditionParts(model, rule, step, condition), say) });
    }
    const weight = cellWords(model.rules[rule]?.steps[step]?.weight ?? '', sentences);
    const sentence = kind === 'added' ? sentences.stepAdded : sentences.stepRemoved;
    return fill(sentence, { part, step: conditionWords(conditionParts(model, rule, step, 0), say), weight });
  });
  const on = change.part === 'rules' ? change.cells.find(({ path }) => path === 'on') : undefined;
  const switched = on && isOff(on.from) !== isOff(on.to);
  const cells = switched ? change.cells.filter((cell) => cell !== on) : change.cells;
  return [
    ...(switched ? [fill(isOff(on.to) ? sentences.switchedOff : sentences.switchedOn, { part })] : []),
    ...cellLines(cells, saying),
    ...rows,
  ];
}

/** What the sentences about a whole part are filled with. */
function argsOf(
  model: Model,
  part: PartKind,
  at: number,
  sentences: ChangeSentences,
  say: Wording,
): { readonly [name: string]: string } {
  const shown = (cell: Cell | undefined): string => cellWords(cell ?? '', sentences);
  switch (part) {
    case 'groups': {
      const group = model.groups[at];
      return { name: shown(String(group?.group ?? '').trim() === '' ? group?.axis : group?.group) };
    }
    case 'bands':
      return { name: shown(model.bands[at]?.band), from: shown(model.bands[at]?.from) };
    case 'rules':
      return { name: ruleWords(model, at, say), weight: shown(model.rules[at]?.steps[0]?.weight) };
    case 'examples':
      return { name: shown(model.examples?.[at]?.lead), band: shown(model.examples?.[at]?.band) };
    case 'segments': {
      const segment = model.segments?.[at];
      return { name: shown(isEmpty(segment?.segment) ? segment?.column : segment?.segment) };
    }
    case 'grid':
      return { name: shown(model.grid?.[at]?.cell) };
    case 'owners': {
      const owner = model.owners?.[at];
      return { name: shown(isEmpty(owner?.owner) ? owner?.column : owner?.owner) };
    }
    case 'questions':
      return { name: shown(model.questions?.[at]?.question) };
    case 'activities':
      return { name: shown(model.activities?.[at]?.activity) };
  }
}
